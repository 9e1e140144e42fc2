package example.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Something to measure: files in, predictions out. */
interface Task {

    /** Its name on the command line. */
    String name();

    /** Names of its arguments, for the usage line; one in square brackets may be left out. */
    String arguments();

    /** What its files hold, in a line or two. */
    String help();

    /** Reads the inputs and writes the predictions. */
    void run(List<String> arguments) throws IOException;

    /** The argument as the path of a file to read; what is missing is said before any work. */
    static Path input(String argument) {
        Path path = Path.of(argument);
        if (!java.nio.file.Files.isReadable(path)) {
            throw new IllegalArgumentException("cannot read " + path + ": no such file, or not readable");
        }
        return path;
    }
}
