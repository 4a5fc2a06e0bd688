package inkling.data.format.idx;

import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the IDX files in a folder by the names in use: {@code train-images-idx3-ubyte}, {@code train-images.idx3-ubyte}, {@code
 * emnist-letters-test-labels-idx1-ubyte.gz}, {@code qmnist-train-labels-idx2-int}, in upper or lower case.
 *
 * @param train the files of the training split; null without any
 * @param test the files of the test split; null without any
 */
record IdxNames(@Nullable Pair train, @Nullable Pair test) {
    private static final Pattern NAME =
            Pattern.compile("(?<set>.*?)(?<split>train|t10k|test)[-_.]?(?<part>images|labels)[-.]idx[1-4]?.*");
    private static final String GZIPPED = ".gz";
    private static final int MOST_FILES = 10_000;

    /** The images of a split and their labels, the second of which may not exist. */
    record Pair(Path images, Path labels) {}

    /** Whether there is any such file. */
    static boolean isIn(Path folder) throws IOException {
        return !files(folder).isEmpty();
    }

    /**
     * Finds the files of the one data set in a folder.
     *
     * @throws BadFileException if there is none, or more than one
     */
    static IdxNames in(Path folder) throws IOException {
        Map<String, Path> files = files(folder);
        List<String> sets = files.keySet().stream()
                .map(name -> matched(name).group("set").replaceFirst("[-_.]+$", ""))
                .map(set -> set.isEmpty() ? "one without a name" : set)
                .distinct()
                .toList();
        if (sets.isEmpty()) {
            throw new BadFileException(folder, "IDX files, such as train-images-idx3-ubyte", "none");
        }
        if (sets.size() > 1) {
            throw new BadFileException(
                    folder, "the IDX files of one data set", sets.size() + ": " + String.join(", ", sets));
        }
        return new IdxNames(pair(folder, files, "train"), pair(folder, files, "t10k|test"));
    }

    /** By their names in lower case without {@code .gz}; of a file that is there twice, the one that is not gzipped. */
    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        List<Path> all = new ArrayList<>();
        try (Stream<Path> some = Files.list(folder)) {
            some.limit(MOST_FILES).forEach(all::add);
        }
        for (Path file : all) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            boolean gzipped = name.endsWith(GZIPPED);
            String plain = gzipped ? name.substring(0, name.length() - GZIPPED.length()) : name;
            if (!name.startsWith(".") && NAME.matcher(plain).matches() && !(gzipped && files.containsKey(plain))) {
                files.put(plain, file);
            }
        }
        return files;
    }

    private static @Nullable Pair pair(Path folder, Map<String, Path> files, String split) {
        Path images = part(files, split, "images");
        Path labels = part(files, split, "labels");
        if (images == null && labels == null) {
            return null;
        }
        return new Pair(
                images == null ? missing(folder, labels, "labels", "images", "idx3") : images,
                labels == null ? missing(folder, images, "images", "labels", "idx1") : labels);
    }

    private static @Nullable Path part(Map<String, Path> files, String split, String part) {
        return files.entrySet().stream()
                .filter(file -> matched(file.getKey()).group("split").matches(split)
                        && matched(file.getKey()).group("part").equals(part))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Where the file would be that goes with one that is there. */
    private static Path missing(Path folder, @Nullable Path sibling, String has, String wants, String idx) {
        String name = sibling == null ? "" : String.valueOf(sibling.getFileName());
        return folder.resolve(name.replace(has, wants).replaceFirst("idx[1-4]", idx));
    }

    private static Matcher matched(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected the name of an IDX file, got " + name);
        }
        return matcher;
    }
}
