package inkling.data.format;

import inkling.data.Classes;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.files.Listing;
import inkling.files.NewFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the names of classes: from {@value #FILE}, one name per line in the order of the labels; from the mapping that comes with each
 * set of EMNIST, whose lines are a label and the codes of its characters, {@code 1 65 97}; or from a list with commas.
 */
public final class ClassNames {
    /** The file of names in the folder of a data set. */
    public static final String FILE = "classes.txt";

    private static final String MAPPING = "mapping.txt";
    private static final int MOST_BYTES = 1 << 16;
    private static final int LONGEST = 60;

    private ClassNames() {}

    /**
     * The names in a folder, if it contains any.
     *
     * @param set how the names of the files of the data set begin, {@code emnist-letters}: of several mappings, its own counts
     */
    public static Optional<NamedClasses> in(Path folder, String set) throws IOException {
        Path list = folder.resolve(FILE);
        if (Files.exists(list)) {
            return Optional.of(read(list));
        }
        List<Path> mappings = mappings(folder);
        Optional<Path> mapping = mappings.stream()
                .filter(file -> mappings.size() == 1
                        || (!set.isEmpty()
                                && Listing.lowerName(file)
                                        .matches("\\Q" + set.toLowerCase(Locale.ROOT) + "\\E[-_.]?mapping.txt")))
                .findFirst();
        return mapping.isEmpty() ? Optional.empty() : Optional.of(read(mapping.get()));
    }

    /** Writes the names to {@value #FILE}, unless they are the digits, as which labels without names are read. */
    public static void write(Classes classes, NewFiles files) throws IOException {
        if (!classes.isDigits()) {
            writeAll(classes, files);
        }
    }

    /** Writes the names to {@value #FILE}. */
    public static void writeAll(Classes classes, NewFiles files) throws IOException {
        try (OutputStream out = files.create(FILE)) {
            out.write((String.join("\n", classes.names()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Reads a file of names, or a mapping if it is called so.
     *
     * @throws BadFileException if it is neither
     */
    public static NamedClasses read(Path file) throws IOException {
        String expected = "the names of classes, one per line";
        if (!Files.exists(file)) {
            throw new BadFileException(file, expected, "no such file");
        }
        List<String> lines = InputFile.text(file, expected, MOST_BYTES)
                .replaceFirst("^\uFEFF", "")
                .stripTrailing()
                .lines()
                .map(String::strip)
                .toList();
        return Listing.lowerName(file).endsWith(MAPPING)
                ? mapped(file, lines)
                : NamedClasses.of(classes(file, "line", lines));
    }

    /**
     * The classes of a list such as {@code circle,square,triangle}.
     *
     * @param where what contains the list, for messages
     */
    public static Classes ofList(Path where, String list) throws BadFileException {
        return classes(
                where,
                "place",
                Arrays.stream(list.split(",", -1)).map(String::strip).toList());
    }

    /**
     * The classes with names that must be in bounds: 1 to 60 characters, none a control character, all different, at most 128.
     * Spaces around a name do not count.
     *
     * @param place what each name stands in, for messages: {@code line}
     */
    public static Classes classes(Path file, String place, List<String> written) throws BadFileException {
        List<String> names = written.stream().map(String::strip).toList();
        if (names.isEmpty() || names.size() > Classes.MOST) {
            throw new BadFileException(file, "the names of 1 to " + Classes.MOST + " classes", "" + names.size());
        }
        Set<String> met = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String where = " in " + place + " " + (i + 1);
            if (name.isBlank() || name.length() > LONGEST) {
                throw new BadFileException(
                        file, "names of 1 to " + LONGEST + " characters", name.length() + " characters" + where);
            }
            if (!isName(name)) {
                throw new BadFileException(file, "names without control characters", "one" + where);
            }
            if (!met.add(name)) {
                throw new BadFileException(file, "a different name for each class", "\"" + name + "\" again" + where);
            }
        }
        return new Classes(names);
    }

    /** Whether a text can be the name of a class: 1 to 60 characters, none a control character. */
    public static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST && name.codePoints().noneMatch(ClassNames::isControl);
    }

    private static boolean isControl(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED;
    }

    private static NamedClasses mapped(Path file, List<String> lines) throws BadFileException {
        List<String> names = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.matches("[0-9]{1,3}[ \t]+[0-9]{1,5}([ \t]+[0-9]{1,5})*")) {
                String found = "\"" + line + "\" in line " + (i + 1);
                throw new BadFileException(file, "a label and the codes of its characters", found);
            }
            String[] numbers = line.split("[ \t]+", -1);
            int label = Integer.parseInt(numbers[0]);
            first = i == 0 ? label : first;
            if (first > 1 || label != first + i) {
                throw new BadFileException(file, "labels in order, from 0 or 1 on", label + " in line " + (i + 1));
            }
            names.add(Character.toString(Integer.parseInt(numbers[1])));
        }
        return new NamedClasses(classes(file, "line", names), OptionalInt.of(first));
    }

    private static List<Path> mappings(Path folder) throws IOException {
        return Listing.of(folder).stream()
                .filter(file -> Listing.lowerName(file).endsWith(MAPPING)
                        && !Listing.name(file).startsWith("."))
                .toList();
    }
}
