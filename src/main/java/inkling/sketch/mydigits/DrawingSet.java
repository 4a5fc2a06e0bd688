package inkling.sketch.mydigits;

import inkling.data.Classes;
import inkling.data.format.ClassNames;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.files.UserFolder;
import inkling.files.WholeFile;
import inkling.sketch.ClassName;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A data set that consists of drawings: a folder of its own, named as the set is, with a store of drawings as {@link MyDigits} is
 * one, and the names of its classes.
 *
 * @param name one line without the signs that a file's name must not have
 * @param classes that it can have drawings of
 * @param folder of the store
 */
public record DrawingSet(String name, Classes classes, Path folder) {
    /** A set of one class teaches nothing. */
    public static final int LEAST = 2;

    private static final Logger LOG = System.getLogger(DrawingSet.class.getName());
    private static final int MOST_BYTES = 1 << 16;

    /** The folder of all sets of this user. */
    public static Path userFolder() {
        return UserFolder.find().resolve("drawing-sets");
    }

    /** Where the set is written as data: a folder named as it is, so that the program shows its name. */
    public Path dataFolder() {
        return UserFolder.find().resolve("drawn-data").resolve(name);
    }

    /** All sets in a folder, which need not exist yet, by their names; one that cannot be read is logged and left out. */
    public static List<DrawingSet> all(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<DrawingSet> sets = new ArrayList<>();
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : (Iterable<Path>) folders.filter(Files::isDirectory)::iterator) {
                try {
                    sets.add(read(folder));
                } catch (IOException e) {
                    LOG.log(Level.WARNING, "A set of drawings could not be read: " + e.getMessage());
                }
            }
        }
        sets.sort(Comparator.comparing(set -> set.name().toLowerCase(Locale.ROOT)));
        return List.copyOf(sets);
    }

    private static DrawingSet read(Path folder) throws IOException {
        Path file = folder.resolve(ClassNames.FILE);
        List<String> names =
                InputFile.text(file, "the names of classes", MOST_BYTES).lines().toList();
        return new DrawingSet(String.valueOf(folder.getFileName()), classes(names, file), folder);
    }

    /**
     * Makes an empty set.
     *
     * @param root the folder of all sets
     * @throws BadFileException if there is one of that name
     */
    public static DrawingSet create(Path root, String name, Classes classes) throws IOException {
        Path folder = root.resolve(name);
        if (Files.exists(folder)) {
            throw new BadFileException(folder, "a new name for the data set", "one that there is already");
        }
        UserFolder.create(root);
        WholeFile.write(folder.resolve(ClassNames.FILE), String.join("\n", classes.names()) + "\n");
        return new DrawingSet(name, classes, folder);
    }

    /** Whether a set can have this name: one that can be the name of a folder on every system. */
    public static boolean isName(String name) {
        return ClassName.isOne(name)
                && !name.startsWith(".")
                && !name.endsWith(".")
                && name.chars().noneMatch(sign -> "/\\:*?\"<>|".indexOf(sign) >= 0);
    }

    /**
     * The names that a user typed, one per line or with commas between them; those that are empty or were there before are left out.
     */
    public static List<String> typed(String text) {
        return Stream.of(text.split("[,;\\n\\r]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Classes classes(List<String> names, Path file) throws BadFileException {
        boolean good = names.size() <= Classes.MOST
                && names.stream().allMatch(ClassName::isOne)
                && new HashSet<>(names).size() == names.size();
        if (!good || names.size() < LEAST) {
            throw new BadFileException(
                    file, LEAST + " to " + Classes.MOST + " different names, one per line", names.size() + " lines");
        }
        return new Classes(names);
    }
}
