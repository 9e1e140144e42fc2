package org.parallax.lexicon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads nested maps of categories that end in a pattern or a list of patterns, straight from the parser's events, so
 * that nothing is built from the file but patterns. Anchors, aliases and tags are refused. Scalars are taken as they are
 * written: {@code no} and {@code 2020} are words. {@code __} holds a category's own patterns beside its categories.
 */
final class YamlDictionary {

    /** The key of a category's own patterns, as quanteda writes it. */
    static final String OWN = "__";

    private final DictionaryDraft draft;
    private final Iterator<Event> events;
    private final CategoryPath path = new CategoryPath();

    private YamlDictionary(Path file) {
        draft = new DictionaryDraft(file);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit((int) DictionaryText.MOST_BYTES)
                .build();
        events = new Parse(settings).parseString(DictionaryText.read(file)).iterator();
    }

    static CategoryDictionary read(Path file) {
        YamlDictionary dictionary = new YamlDictionary(file);
        try {
            dictionary.readAll();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw dictionary.draft.error(line, "not well-formed YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw dictionary.draft.error(1, "not well-formed YAML: " + e.getMessage());
        }
        return dictionary.draft.build();
    }

    private void readAll() {
        Event event = next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = next();
        }
        if (!(event instanceof MappingStartEvent)) {
            throw error(event, "expected a map of categories");
        }
        readCategories();
        Event end = next();
        Event behind = end.getEventId() == Event.ID.DocumentEnd ? next() : end;
        if (behind.getEventId() != Event.ID.StreamEnd) {
            throw error(behind, "a dictionary must be one document");
        }
    }

    /** Behind the start of a map, to its end. */
    private void readCategories() {
        Set<String> seen = new HashSet<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            if (!(event instanceof ScalarEvent key) || key.getValue().isBlank()) {
                throw error(event, "a category must have a name");
            }
            if (!seen.add(CategoryPath.level(key.getValue()))) {
                throw error(event, "the category \"" + key.getValue() + "\" stands here twice");
            }
            readCategory(event, key.getValue());
        }
    }

    private void readCategory(Event at, String name) {
        boolean own = name.equals(OWN) && path.depth() > 0;
        boolean all = name.equals("!") && path.depth() == 0;
        if (!own && !path.enter(path.depth(), name)) {
            throw error(at, "categories nest deeper than " + CategoryPath.DEEPEST + " levels");
        }
        Event value = next();
        if (value instanceof MappingStartEvent && !own && !all) {
            readCategories();
        } else {
            readPatterns(all ? "" : path.name(path.depth()), value);
        }
        if (!own) {
            path.leave();
        }
    }

    private void readPatterns(String category, Event value) {
        if (value instanceof ScalarEvent scalar) {
            if (scalar.isPlain()
                    && (scalar.getValue().isEmpty() || scalar.getValue().equals("null"))) {
                draft.remark(line(value), "the category \"" + category + "\" is empty");
            } else {
                add(value, category, scalar.getValue(), "", "");
            }
            return;
        }
        if (!(value instanceof SequenceStartEvent)) {
            throw error(value, "expected a pattern or a list of patterns");
        }
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            if (event instanceof ScalarEvent scalar) {
                add(event, category, scalar.getValue(), "", "");
            } else if (event instanceof MappingStartEvent) {
                Map<String, String> fields = fields();
                String words = fields.get("pattern");
                if (words == null) {
                    throw error(event, "expected a pattern, or a map with the key pattern");
                }
                add(event, category, words, fields.getOrDefault("weight", ""), fields.getOrDefault("note", ""));
            } else {
                throw error(event, "a list of patterns cannot hold another list");
            }
        }
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
            Event value = next();
            if (!(key instanceof ScalarEvent k) || !(value instanceof ScalarEvent v)) {
                throw error(key, "expected pattern, weight and note, each with one value");
            }
            if (!Set.of("pattern", "weight", "note").contains(k.getValue())
                    || fields.put(k.getValue(), v.getValue()) != null) {
                throw error(key, "expected pattern, weight and note, each once, got \"" + k.getValue() + "\"");
            }
        }
        return fields;
    }

    private void add(Event at, String category, String words, String weight, String note) {
        boolean marked = words.startsWith("!");
        double number;
        try {
            number = weight.isEmpty() ? 1 : Double.parseDouble(weight);
        } catch (NumberFormatException e) {
            throw error(at, "weight must be a number, got \"" + weight + "\"");
        }
        draft.add(line(at), category, marked ? words.substring(1) : words, number, marked || category.isEmpty(), note);
    }

    private Event next() {
        Event event = events.next();
        if (event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()
                || tag(event) != null) {
            throw error(event, "anchors, aliases and tags are not allowed in a dictionary; write the words out");
        }
        return event;
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().orElse(null);
        }
        return event instanceof CollectionStartEvent start ? start.getTag().orElse(null) : null;
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private IllegalArgumentException error(Event at, String what) {
        return draft.error(line(at), what);
    }
}
