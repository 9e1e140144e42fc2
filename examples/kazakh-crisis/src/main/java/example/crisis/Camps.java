package example.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.actors.Actor;

/**
 * Actors the user knows of, and the camp each stands in.
 *
 * @param actors every actor of the file
 * @param campOf a name or alias to its camp
 */
record Camps(List<Actor> actors, Map<String, String> campOf) {

    static Camps none() {
        return new Camps(List.of(), Map.of());
    }

    static Camps parse(String file, String lines) {
        List<Actor> actors = new ArrayList<>();
        Map<String, String> campOf = new TreeMap<>();
        int number = 0;
        for (String line : lines.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 3 || cells[0].isBlank()) {
                throw new IllegalArgumentException(file + ":" + number
                        + ": expected 3 cells parted by tabs (name, aliases parted by |, camp), got " + cells.length);
            }
            String[] aliases = cells[1].isBlank() ? new String[0] : cells[1].split("\\|");
            Actor actor = Actor.of(cells[0], aliases);
            actors.add(actor);
            if (!cells[2].isBlank()) {
                actor.names().forEach(name -> campOf.put(name, cells[2]));
            }
        }
        return new Camps(List.copyOf(actors), campOf);
    }
}
