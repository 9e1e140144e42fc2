package org.parallax.testing;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.parallax.corpus.Document;

/** All texts a test method names, in the order of its annotations. */
final class TestTexts {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final int MOST_COMBINATIONS = 1_000_000;

    private TestTexts() {}

    /** A text with its name and, from a template, its slots. */
    record Text(Document document, Map<String, String> slots) {}

    static List<Text> of(Method method, Class<?> test) {
        List<Text> texts = new ArrayList<>();
        AnnotationSupport.findAnnotation(method, ArticleSource.class).ifPresent(source -> {
            for (String pattern : source.value()) {
                TextFiles.read(test, pattern).forEach(document -> texts.add(new Text(document, Map.of())));
            }
        });
        AnnotationSupport.findAnnotation(method, Texts.class).ifPresent(given -> {
            for (String text : given.value()) {
                texts.add(new Text(Document.of("text" + (texts.size() + 1), text), Map.of()));
            }
        });
        AnnotationSupport.findAnnotation(method, GeneratedTexts.class)
                .ifPresent(generated -> GeneratedNews.seeded(generated.seed())
                        .documents(generated.value())
                        .forEach(document -> texts.add(new Text(document, Map.of()))));
        AnnotationSupport.findAnnotation(method, Template.class)
                .ifPresent(template -> texts.addAll(filled(template, fills(method), method)));
        if (texts.isEmpty()) {
            throw new ExtensionConfigurationException(
                    method.getName() + " has no texts: add @ArticleSource, @Texts, @GeneratedTexts or @Template to it");
        }
        return texts;
    }

    private static Map<String, String[]> fills(Method method) {
        Map<String, String[]> fills = new LinkedHashMap<>();
        for (Fill fill : AnnotationSupport.findRepeatableAnnotations(method, Fill.class)) {
            if (fill.with().length == 0 || fills.put(fill.slot(), fill.with()) != null) {
                throw new ExtensionConfigurationException(
                        method.getName() + ": slot \"" + fill.slot() + "\" needs one @Fill with at least one filling");
            }
        }
        return fills;
    }

    private static List<Text> filled(Template template, Map<String, String[]> fills, Method method) {
        List<Text> texts = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (String sentence : template.value()) {
            List<String> slots = SLOT.matcher(sentence)
                    .results()
                    .map(slot -> slot.group(1))
                    .distinct()
                    .toList();
            for (String slot : slots) {
                if (!fills.containsKey(slot)) {
                    throw new ExtensionConfigurationException(method.getName() + ": nothing to fill {" + slot
                            + "} with; add @Fill(slot = \"" + slot + "\", with = {…}); filled are " + fills.keySet());
                }
            }
            used.addAll(slots);
            combinations(slots, fills).forEach(slot -> texts.add(text(sentence, slot)));
        }
        for (String slot : fills.keySet()) {
            if (!used.contains(slot)) {
                throw new ExtensionConfigurationException(method.getName() + ": @Fill(slot = \"" + slot
                        + "\") fills nothing; no template has {" + slot + "}");
            }
        }
        return sampled(texts, template.limit());
    }

    private static List<Map<String, String>> combinations(List<String> slots, Map<String, String[]> fills) {
        List<Map<String, String>> all = List.of(Map.of());
        for (String slot : slots) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> some : all) {
                for (String words : fills.getOrDefault(slot, new String[0])) {
                    Map<String, String> one = new LinkedHashMap<>(some);
                    one.put(slot, words);
                    more.add(one);
                }
            }
            if (more.size() > MOST_COMBINATIONS) {
                throw new ExtensionConfigurationException("a template has more than " + MOST_COMBINATIONS
                        + " combinations; give its slots fewer fillings");
            }
            all = more;
        }
        return all;
    }

    private static Text text(String template, Map<String, String> slots) {
        String text = SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(slots.getOrDefault(slot.group(1), "")));
        String tidy = text.replaceAll(" {2,}", " ").trim();
        String sentence = tidy.isEmpty() ? tidy : Character.toUpperCase(tidy.charAt(0)) + tidy.substring(1);
        return new Text(Document.of(sentence.isBlank() ? "(blank)" : sentence, sentence), slots);
    }

    private static List<Text> sampled(List<Text> texts, int limit) {
        if (texts.size() <= limit) {
            return texts;
        }
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            at.add(i);
        }
        Collections.shuffle(at, new Random(limit));
        return at.subList(0, limit).stream().sorted().map(texts::get).toList();
    }
}
