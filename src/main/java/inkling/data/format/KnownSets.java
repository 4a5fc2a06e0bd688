package inkling.data.format;

import inkling.data.Checksum;
import inkling.data.Classes;
import inkling.data.PictureFix;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Hints;
import inkling.files.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** What the classes of well-known data sets are called, which their files do not say. */
public final class KnownSets {
    private static final Classes FASHION = new Classes(List.of(
            "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"));
    private static final Classes HIRAGANA =
            new Classes(List.of("o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo"));
    private static final String UPPER = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** The SHA-256 checksums of the labels of a split, one byte each. */
    private static final Map<String, Classes> BY_LABELS = Map.of(
            "657fbd221bfc9f4198cc14b5619cc33ec57c58dd0e47af4d99d6650759e869a7", FASHION,
            "3d0e6c6ea990b53b6f8f500a41cac93881d981b315f84578b7d915342ade01e9", FASHION);

    /** The SHA-256 checksums of gzipped files of labels, as the makers of KMNIST publish them. */
    private static final Map<String, Classes> BY_FILE = Map.of(
            "e38f9ebcd0f3ebcdec7fc8eabdcdaef93bb0df8ea12bee65224341c8183d8e17", HIRAGANA,
            "20bb9a0ef54c7db3efc55a92eef5582c109615df22683c380526788f98e42a1c", HIRAGANA);

    private static final int MOST_BYTES = 100_000;

    private KnownSets() {}

    /** The names in use for so many classes of letters and digits, in the order of their labels, by EMNIST. */
    public static Optional<Classes> byCount(int classes) {
        return switch (classes) {
            case 26 -> byName("emnist-letters").map(NamedClasses::classes);
            case 36 -> Optional.of(characters(UPPER));
            case 47 -> byName("emnist-balanced").map(NamedClasses::classes);
            case 62 -> byName("emnist-byclass").map(NamedClasses::classes);
            default -> Optional.empty();
        };
    }

    /**
     * The classes of a set of EMNIST.
     *
     * @param set how the names of its files begin: {@code emnist-letters}
     */
    public static Optional<NamedClasses> byName(String set) {
        return Optional.ofNullable(
                switch (set.toLowerCase(Locale.ROOT).replace('_', '-')) {
                    case "emnist-letters" -> new NamedClasses(characters(UPPER.substring(10)), OptionalInt.of(1));
                    case "emnist-balanced", "emnist-bymerge" ->
                        new NamedClasses(characters(UPPER + "abdefghnqrt"), OptionalInt.of(0));
                    case "emnist-byclass" ->
                        new NamedClasses(
                                characters(UPPER + UPPER.substring(10).toLowerCase(Locale.ROOT)), OptionalInt.of(0));
                    case "emnist-digits", "emnist-mnist" -> new NamedClasses(Classes.DIGITS, OptionalInt.of(0));
                    default -> null;
                });
    }

    /**
     * What was found of a set, and what its name tells: all of EMNIST's pictures are stored with rows and columns exchanged.
     *
     * @param set how the names of its files begin
     * @param remarks may say something twice
     */
    public static FoundData found(
            Path place, List<FoundPart> parts, Optional<NamedClasses> named, String set, List<String> remarks) {
        boolean lying = set.toLowerCase(Locale.ROOT).startsWith("emnist");
        return new FoundData(
                place,
                parts,
                named.map(NamedClasses::classes),
                Stream.concat(remarks.stream(), lying ? Stream.of(Hints.LYING) : Stream.empty())
                        .distinct()
                        .toList(),
                new Hints(
                        named.map(NamedClasses::firstLabel).orElse(OptionalInt.empty()),
                        lying ? Set.of(PictureFix.TRANSPOSE) : Set.of()));
    }

    private static Classes characters(String names) {
        return new Classes(names.chars().mapToObj(Character::toString).toList());
    }

    /** The classes of the set with a file of labels, if that is exactly as it was published. */
    public static Optional<Classes> byFile(Path labels) throws IOException {
        if (Files.size(labels) > MOST_BYTES) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_FILE.get(Checksum.sha256(InputFile.bytes(labels, "labels", MOST_BYTES))));
    }

    /** The classes of the set with these labels of a split. */
    public static Optional<Classes> byLabels(int[] labels) {
        if (!isSplitOfMnist(labels.length)) {
            return Optional.empty();
        }
        byte[] bytes = new byte[labels.length];
        for (int row = 0; row < bytes.length; row++) {
            bytes[row] = (byte) labels[row];
        }
        return Optional.ofNullable(BY_LABELS.get(Checksum.sha256(bytes)));
    }

    private static boolean isSplitOfMnist(int rows) {
        return rows == 60_000 || rows == 10_000;
    }

    /** Data with its classes named, if nobody has named them and the labels are known. */
    static FoundData named(FoundData data) {
        Optional<Classes> classes = data.classes().isPresent()
                ? data.classes()
                : data.parts().stream()
                        .filter(part -> part.isLabeled() && isSplitOfMnist(part.rows()))
                        .flatMap(part -> byLabels(part.labels()).stream())
                        .findFirst();
        return new FoundData(data.place(), data.parts(), classes, data.remarks(), data.hints());
    }
}
