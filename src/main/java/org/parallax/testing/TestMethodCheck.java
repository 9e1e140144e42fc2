package org.parallax.testing;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Fails a class that holds a test Jupiter would silently skip: a test method that returns a value or is private. */
final class TestMethodCheck implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        check(context.getRequiredTestClass());
    }

    static void check(Class<?> test) {
        List<Method> skipped = ReflectionSupport.findMethods(
                test,
                method -> AnnotationSupport.isAnnotated(method, Testable.class)
                        && !AnnotationSupport.isAnnotated(method, TestFactory.class)
                        && (method.getReturnType() != void.class || Modifier.isPrivate(method.getModifiers())),
                HierarchyTraversalMode.TOP_DOWN);
        if (!skipped.isEmpty()) {
            Method method = skipped.get(0);
            boolean returns = method.getReturnType() != void.class;
            throw new ExtensionConfigurationException("Jupiter never runs " + test.getSimpleName() + "."
                    + method.getName() + ": a test method must "
                    + (returns
                            ? "return nothing, got " + method.getReturnType().getSimpleName()
                                    + "; assert on the value and declare the method void"
                            : "not be private; drop the modifier"));
        }
    }
}
