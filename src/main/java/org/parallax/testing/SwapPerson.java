package org.parallax.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.actors.Actor;
import org.parallax.actors.ActorKind;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;

/**
 * The people a text names, as {@link Mentions} finds them, under other names throughout: {@code Rick Fisher … Mr.
 * Fisher} may become {@code Tomás Okoro … Mr. Okoro}. Titles and pronouns stay.
 */
public final class SwapPerson implements TextChange {

    private static final List<String> GIVEN = List.of(
            "Robin", "Alexis", "Kim", "Tomás", "Amara", "Yuki", "Lena", "Omar", "Ingrid", "Chidi", "Farid", "Nadia");
    private static final List<String> FAMILY = List.of(
            "Okoro",
            "Lindqvist",
            "Tanaka",
            "Petrov",
            "Haddad",
            "Moreau",
            "Nguyen",
            "Castillo",
            "Kowalski",
            "Johansen",
            "Rahman",
            "Duarte",
            "Bianchi");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'-]+");

    @Override
    public List<String> of(String text, SplittableRandom random) {
        Map<String, String> swaps = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Actor actor : Mentions.find(DocumentReader.english().read(Document.of("text", text)))
                .actors()) {
            if (actor.kind() == ActorKind.PERSON) {
                rename(actor.name().split("\\s+"), swaps, taken, random);
            }
        }
        if (swaps.isEmpty()) {
            return List.of();
        }
        Pattern words = Pattern.compile(swaps.keySet().stream()
                .sorted()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
        return List.of(WordSwap.swap(text, words, swaps));
    }

    private static void rename(String[] name, Map<String, String> swaps, Set<String> taken, SplittableRandom random) {
        for (int i = 0; i < name.length; i++) {
            if (NAME_WORD.matcher(name[i]).matches() && !swaps.containsKey(name[i])) {
                swaps.put(name[i], fresh(i == name.length - 1 ? FAMILY : GIVEN, taken, random));
            }
        }
    }

    // once the list is used up names are given twice, which leaves two people of one name
    private static String fresh(List<String> names, Set<String> taken, SplittableRandom random) {
        List<String> free = new ArrayList<>(names);
        free.removeAll(taken);
        List<String> from = free.isEmpty() ? names : free;
        String name = from.get(random.nextInt(from.size()));
        taken.add(name);
        return name;
    }
}
