package inkling.data.format.idx;

import inkling.data.found.FoundPart;
import inkling.files.BadFileException;
import inkling.files.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the IDX files in a folder by the names in use: {@code train-images-idx3-ubyte}, {@code train-images.idx3-ubyte}, {@code
 * emnist-letters-test-labels-idx1-ubyte.gz}, {@code qmnist-train-labels-idx2-int}, in upper or lower case.
 *
 * @param set how all names begin: {@code emnist-letters}; empty for the usual names
 * @param pairs the files of each split, or of one whose name does not say which it is; at least one pair
 */
record IdxNames(String set, Map<FoundPart.Kind, Pair> pairs) {
    private static final Pattern NAME =
            Pattern.compile("(?<set>.*?)(?<split>train|t10k|test)[-_.]?(?<part>images|labels)[-.]idx[1-4]?.*");
    private static final String TRAIN = "train";
    private static final String TEST = "t10k|test";
    private static final String GZIPPED = ".gz";

    /**
     * The images of a split and their labels.
     *
     * @param labels null where no images of the data set have any; otherwise it may not exist
     */
    record Pair(Path images, @Nullable Path labels) {}

    /** Whether a folder contains any such file, or a file is one, or looks like one inside. */
    static boolean isIn(Path place) throws IOException {
        return Files.isRegularFile(place)
                ? NAME.matcher(plainName(place)).matches() || IdxInput.isPictures(place)
                : !files(place).isEmpty();
    }

    /**
     * Finds the files of the one data set in a folder, or of the data set that a file belongs to.
     *
     * @throws BadFileException if there is none, or more than one
     */
    static IdxNames in(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return ofFile(place);
        }
        Map<String, Path> files = files(place);
        List<String> sets =
                files.keySet().stream().map(IdxNames::set).distinct().toList();
        if (sets.isEmpty()) {
            throw new BadFileException(place, "IDX files, such as train-images-idx3-ubyte", "none");
        }
        if (sets.size() > 1) {
            String names = sets.stream()
                    .map(set -> set.isEmpty() ? "one without a name" : set)
                    .collect(Collectors.joining(", "));
            throw new BadFileException(place, "the IDX files of one data set", sets.size() + ": " + names);
        }
        return ofSet(place, sets.get(0), files);
    }

    private static IdxNames ofFile(Path file) throws IOException {
        String name = plainName(file);
        Path folder = file.resolveSibling("");
        if (!NAME.matcher(name).matches()) {
            Path labels = missing(folder, file, "images", "labels", "idx1");
            Pair whole = new Pair(file, !labels.equals(file) && Files.exists(labels) ? labels : null);
            return new IdxNames("", Map.of(FoundPart.Kind.WHOLE, whole));
        }
        Map<String, Path> files = files(folder);
        files.keySet().removeIf(other -> !set(other).equals(set(name)));
        return ofSet(folder, set(name), files);
    }

    private static IdxNames ofSet(Path folder, String set, Map<String, Path> files) {
        boolean labeled = part(files, TRAIN + "|" + TEST, "labels") != null;
        Map<FoundPart.Kind, Pair> pairs = new EnumMap<>(FoundPart.Kind.class);
        pair(folder, files, TRAIN, labeled).ifPresent(pair -> pairs.put(FoundPart.Kind.TRAIN, pair));
        pair(folder, files, TEST, labeled).ifPresent(pair -> pairs.put(FoundPart.Kind.TEST, pair));
        return new IdxNames(set, pairs);
    }

    private static String set(String name) {
        return matched(name).group("set").replaceFirst("[-_.]+$", "");
    }

    private static String plainName(Path file) {
        String name = Listing.lowerName(file);
        return name.endsWith(GZIPPED) ? name.substring(0, name.length() - GZIPPED.length()) : name;
    }

    /** By their names in lower case without {@code .gz}; of a file that is there twice, the one that is not gzipped. */
    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (Path file : Listing.of(folder)) {
            String plain = plainName(file);
            boolean gzipped = Listing.name(file).length() > plain.length();
            if (!plain.startsWith(".") && NAME.matcher(plain).matches() && !(gzipped && files.containsKey(plain))) {
                files.put(plain, file);
            }
        }
        return files;
    }

    private static Optional<Pair> pair(Path folder, Map<String, Path> files, String split, boolean labeled) {
        Path images = part(files, split, "images");
        Path labels = part(files, split, "labels");
        if (images == null && labels == null) {
            return Optional.empty();
        }
        return Optional.of(new Pair(
                images == null ? missing(folder, labels, "labels", "images", "idx3") : images,
                labels == null && labeled ? missing(folder, images, "images", "labels", "idx1") : labels));
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
        String name = sibling == null ? "" : Listing.name(sibling);
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
