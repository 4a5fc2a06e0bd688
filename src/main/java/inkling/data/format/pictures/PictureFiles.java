package inkling.data.format.pictures;

import inkling.data.Classes;
import inkling.data.found.FoundPart;
import inkling.files.BadFileException;
import inkling.files.Glance;
import inkling.files.Listing;
import inkling.files.NaturalOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The picture files of a folder with a subfolder per class, or with those below {@code train}, {@code test} and the like.
 *
 * @param folders the names of the classes' folders, in natural order
 * @param parts the files of each part
 */
record PictureFiles(List<String> folders, Map<FoundPart.Kind, List<Labeled>> parts) {
    private static final int MOST_FILES = 1_000_000;
    private static final int MOST_FOLDERS = 10_000;
    private static final int ENOUGH_TO_KNOW = 100;
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "jfif", "gif", "bmp", "tif", "tiff");
    /** A whole data set in one picture: no class of anything. */
    private static final String SPRITE = "_images.png";

    private static final Set<String> TRAIN = Set.of("train", "training");
    private static final Set<String> TEST = Set.of("test", "testing");
    private static final Set<String> VALIDATION = Set.of("val", "valid", "validation");

    /** A number, without the zeros before it. */
    private static final Pattern NUMBERED = Pattern.compile("(?=\\d{1,18}(\\.[^.]*)?$)0*(\\d+)(\\.[^.]*)?");

    /** A picture's file, and the number of its folder. */
    record Labeled(Path file, int label) {}

    /** Whether there is such a picture, as far as a look at some of the files tells. */
    static boolean isIn(Path folder) throws IOException {
        for (Path inner : folders(folder)) {
            if (holdsPicture(inner)) {
                return true;
            }
            if (isSplit(inner)) {
                for (Path innermost : folders(inner)) {
                    if (holdsPicture(innermost)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean holdsPicture(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(ENOUGH_TO_KNOW).anyMatch(PictureFiles::isPicture);
        }
    }

    /** Finds the files; at least one class in each part, and at least one picture in each class. */
    static PictureFiles in(Path place) throws IOException {
        Map<FoundPart.Kind, List<Path>> splits = splits(place);
        Set<String> names = new TreeSet<>(NaturalOrder.INSTANCE);
        for (List<Path> roots : splits.values()) {
            for (Path root : roots) {
                folders(root).forEach(folder -> names.add(Listing.name(folder)));
            }
        }
        if (names.size() > Classes.MOST) {
            throw new BadFileException(place, "at most " + Classes.MOST + " folders, one per class", "" + names.size());
        }
        List<String> folders = List.copyOf(names);
        Map<FoundPart.Kind, List<Labeled>> parts = new EnumMap<>(FoundPart.Kind.class);
        int[] left = {MOST_FILES};
        for (Map.Entry<FoundPart.Kind, List<Path>> split : splits.entrySet()) {
            List<Labeled> files = new ArrayList<>();
            for (Path root : split.getValue()) {
                for (Path folder : folders(root)) {
                    files.addAll(pictures(folder, folders.indexOf(Listing.name(folder)), left));
                }
            }
            parts.put(split.getKey(), ordered(files));
        }
        return new PictureFiles(folders, parts);
    }

    /** Where the folders of the classes lie. */
    private static Map<FoundPart.Kind, List<Path>> splits(Path place) throws IOException {
        List<Path> inner = folders(place);
        List<Path> train = named(inner, TRAIN);
        List<Path> test = named(inner, TEST);
        List<Path> validation = named(inner, VALIDATION);
        Map<FoundPart.Kind, List<Path>> splits = new EnumMap<>(FoundPart.Kind.class);
        if ((train.isEmpty() && test.isEmpty()) || inner.stream().anyMatch(PictureFiles::isSplitWithPictures)) {
            splits.put(FoundPart.Kind.WHOLE, List.of(place));
            return splits;
        }
        List<Path> trained = new ArrayList<>(train);
        if (!test.isEmpty()) {
            trained.addAll(validation);
        }
        if (!trained.isEmpty()) {
            splits.put(FoundPart.Kind.TRAIN, trained);
        }
        if (!test.isEmpty() || !validation.isEmpty()) {
            splits.put(FoundPart.Kind.TEST, test.isEmpty() ? validation : test);
        }
        return splits;
    }

    /** Then it is a class of that name. */
    private static boolean isSplitWithPictures(Path folder) {
        return isSplit(folder) && Glance.shows(() -> holdsPicture(folder));
    }

    private static boolean isSplit(Path folder) {
        return Stream.of(TRAIN, TEST, VALIDATION).anyMatch(names -> names.contains(Listing.lowerName(folder)));
    }

    private static List<Path> named(List<Path> folders, Set<String> names) {
        return folders.stream()
                .filter(folder -> names.contains(Listing.lowerName(folder)))
                .toList();
    }

    /** Class by class; but where all files have different numbers for names, as if each were that of a row, by these. */
    private static List<Labeled> ordered(List<Labeled> files) {
        Set<String> numbers = new HashSet<>();
        boolean areRows = files.stream()
                .map(file -> NUMBERED.matcher(Listing.name(file.file)))
                .allMatch(name -> name.matches() && numbers.add(name.group(2)));
        return areRows
                ? files.stream()
                        .sorted(Comparator.comparing(file -> Listing.name(file.file), NaturalOrder.INSTANCE))
                        .toList()
                : files;
    }

    private static List<Labeled> pictures(Path folder, int label, int[] left) throws IOException {
        try (Stream<Path> some = Files.list(folder)) {
            List<Labeled> pictures = some.filter(PictureFiles::isPicture)
                    .limit(left[0] + 1L)
                    .sorted(Comparator.comparing(Listing::name, NaturalOrder.INSTANCE))
                    .map(file -> new Labeled(file, label))
                    .toList();
            left[0] -= pictures.size();
            if (left[0] < 0) {
                throw new BadFileException(folder, "at most 1,000,000 pictures", "more");
            }
            if (pictures.isEmpty()) {
                throw new BadFileException(folder, "pictures in the folder of each class", "none");
            }
            return pictures;
        }
    }

    /** The folders in a folder, in natural order, without hidden ones. */
    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(inner -> !isHidden(inner) && Files.isDirectory(inner))
                    .limit(MOST_FOLDERS)
                    .sorted(Comparator.comparing(Listing::name, NaturalOrder.INSTANCE))
                    .toList();
        }
    }

    private static boolean isPicture(Path file) {
        String name = Listing.lowerName(file);
        return !isHidden(file) && !name.endsWith(SPRITE) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean isHidden(Path file) {
        return Listing.name(file).startsWith(".") || (Listing.name(file).equals("__MACOSX") && !isClass(file));
    }

    /** Whether pictures are directly in a folder: macOS puts only hidden files into its own. */
    private static boolean isClass(Path folder) {
        return Files.isDirectory(folder) && Glance.shows(() -> holdsPicture(folder));
    }
}
