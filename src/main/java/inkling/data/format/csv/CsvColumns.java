package inkling.data.format.csv;

import inkling.data.Picture;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the first line of a table tells.
 *
 * @param count how many columns there are: one more than a picture has pixels
 * @param hasHeading whether the first line contains headings
 * @param label the column of the label if a heading names it; otherwise -1
 */
record CsvColumns(int count, boolean hasHeading, int label) {
    private static final List<String> LABEL =
            List.of("label", "labels", "class", "y", "target", "digit", "letter", "character", "category");
    private static final Pattern NUMBER = Pattern.compile("[-+.0-9e]+");

    /** Fewer pixels side by side are no picture, but some other table. */
    private static final int LEAST_SIDE = 8;

    static CsvColumns of(Path file, CsvInput in) throws IOException {
        int usual = 1 + Picture.SIZE;
        if (!in.next()) {
            throw new BadFileException(file, "lines of " + usual + " numbers", "no line");
        }
        CsvColumns plain = new CsvColumns(in.fields(), false, -1);
        if (plain.side() < LEAST_SIDE || plain.side() * plain.side() != plain.count - 1) {
            throw new BadFileException(
                    file,
                    "a label and " + Picture.SIZE + " pixels per line",
                    in.fields() + " fields in line " + in.number());
        }
        List<String> words = Arrays.stream(in.words())
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .toList();
        int[] others = IntStream.range(0, words.size())
                .filter(column -> !NUMBER.matcher(words.get(column)).matches())
                .toArray();
        boolean isLabel = others.length == 1
                && (others[0] == 0 || others[0] == words.size() - 1)
                && !LABEL.contains(words.get(others[0])); // a letter, say, before its pixels
        if (others.length == 0 || isLabel) {
            return plain;
        }
        int label = LABEL.stream()
                .map(words::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
        return new CsvColumns(plain.count, true, label);
    }

    /** Whether the lines of a file have pixels only, as those of pictures that somebody is to label. */
    static boolean areWithoutLabel(Path file) throws IOException {
        try (CsvInput in = new CsvInput(file)) {
            CsvColumns labeled = new CsvColumns(in.next() ? in.fields() + 1 : 0, false, -1);
            return labeled.side() >= LEAST_SIDE && labeled.side() * labeled.side() == labeled.count - 1;
        }
    }

    /** Width and height of each picture in pixels. */
    int side() {
        return (int) Math.round(Math.sqrt(count - 1));
    }

    /** Whether a column may contain the label. */
    boolean mayBeLabel(int column) {
        return label < 0 ? column == 0 || column == count - 1 : column == label;
    }
}
