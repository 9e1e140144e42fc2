package org.parallax.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;

/** Runs the behaviour tests: once a change for {@link InvariantUnder} and {@link Moves}, else once a text. */
final class BehaviourExtension implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        Method method = context.getRequiredTestMethod();
        Class<?> test = context.getRequiredTestClass();
        TestMethodCheck.check(test);
        List<TestTexts.Text> texts = TestTexts.of(method, test);
        List<Document> documents = texts.stream().map(TestTexts.Text::document).toList();
        List<Variation> variations = variations(method, documents);
        if (variations.isEmpty()) {
            return texts.stream().map(OneText::new);
        }
        if (Stream.of(method.getParameterTypes()).noneMatch(type -> type == Variation.class)) {
            throw new ExtensionConfigurationException(method.getName()
                    + " must take a Variation and call its check(…); it takes none, so nothing would be compared");
        }
        return variations.stream().map(OneVariation::new);
    }

    private static List<Variation> variations(Method method, List<Document> texts) {
        List<Variation> variations = new ArrayList<>();
        Optional<InvariantUnder> invariant = AnnotationSupport.findAnnotation(method, InvariantUnder.class);
        invariant.ifPresent(under -> {
            checkShare(under.failing(), method);
            for (Class<? extends TextChange> change : under.value()) {
                variations.add(new Variation(
                        make(change),
                        texts,
                        new Variation.Stays(under.tolerance()),
                        under.cases(),
                        under.failing(),
                        under.seed()));
            }
            if (variations.isEmpty()) {
                throw new ExtensionConfigurationException(method.getName() + ": @InvariantUnder names no change");
            }
        });
        AnnotationSupport.findAnnotation(method, Moves.class).ifPresent(moves -> {
            checkShare(moves.failing(), method);
            variations.add(new Variation(
                    make(moves.under()),
                    texts,
                    new Variation.Goes(moves.value(), moves.atLeast()),
                    moves.cases(),
                    moves.failing(),
                    moves.seed()));
        });
        return variations;
    }

    private static void checkShare(double failing, Method method) {
        if (!(failing >= 0 && failing < 1)) {
            throw new ExtensionConfigurationException(method.getName() + ": failing must be in [0, 1), got " + failing);
        }
    }

    private static TextChange make(Class<? extends TextChange> change) {
        try {
            var constructor = change.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new ExtensionConfigurationException(
                    "the constructor of " + change.getName() + " fails", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new ExtensionConfigurationException(
                    change.getName() + " must be a class with a constructor that takes nothing", e);
        }
    }

    /** One change over all texts. */
    private record OneVariation(Variation variation) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return variation.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            AfterTestExecutionCallback after = context -> {
                BehaviourTable.add(context, variation::behaviour);
                if (context.getExecutionException().isEmpty()) {
                    variation.refuseUnchecked();
                }
            };
            return List.of(new Argument(Variation.class, variation), after);
        }
    }

    /** One text as the test takes it. */
    private record OneText(TestTexts.Text text) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return text.document().id();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            Document document = text.document();
            AfterTestExecutionCallback after = context -> BehaviourTable.add(context, capability -> {
                String worst =
                        context.getExecutionException().map(String::valueOf).orElse("");
                return new Behaviour(capability, "function", "", 1, worst.isEmpty() ? 0 : 1, worst);
            });
            return List.of(
                    new Argument(String.class, document.text()),
                    new Argument(Filled.class, new Filled(document.text(), text.slots())),
                    new Argument(Document.class, document),
                    new Argument(Reading.class, DocumentReader.english().read(document)),
                    after);
        }
    }

    /** Hands one value to parameters of its type. */
    private record Argument(Class<?> type, Object value) implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == type;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return value;
        }
    }
}
