package inkling.data.format.npy;

import inkling.data.Classes;
import inkling.data.format.ClassNames;
import inkling.data.format.WrittenLabels;
import inkling.files.npy.NpyHeader;
import inkling.files.npy.NpyType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads arrays of text: the names of classes, or labels. */
final class NumpyText {
    private static final int LONGEST = 1 << 12;

    private NumpyText() {}

    /** The classes, in the order of the array. */
    static Classes classes(NumpyArray array, NpyType type) throws IOException {
        List<Long> shape = array.shape();
        if (shape.size() != 1 || shape.get(0) < 1 || shape.get(0) > Classes.MOST || type.bytes() > LONGEST) {
            throw array.bad("1 to " + Classes.MOST + " names", "(" + NpyHeader.tuple(shape) + ")");
        }
        List<String> names = new ArrayList<>();
        try (InputStream in = array.open(0, type)) {
            for (int i = 0; i < shape.get(0); i++) {
                names.add(next(array, type, in, i));
            }
        }
        return ClassNames.classes(array.file(), "place", names);
    }

    /**
     * Labels that are the names of their classes, as in {@code numpy.array(["cat", "dog"])}: their numbers among those written.
     *
     * @param written gets the labels
     */
    static int[] labels(NumpyArray array, NpyType type, WrittenLabels written) throws IOException {
        if (array.shape().size() != 1 || type.bytes() < 1 || type.bytes() > LONGEST) {
            throw array.bad("one label per row", "another shape, or longer text");
        }
        long count = array.shape().get(0);
        IntStream.Builder labels = IntStream.builder();
        try (InputStream in = array.open(0, type)) {
            for (int row = 0; row < count; row++) {
                labels.add(written.number(next(array, type, in, row)));
                if (written.size() > Classes.MOST) {
                    throw array.bad("at most " + Classes.MOST + " different labels", "more, up to row " + row);
                }
            }
        }
        return labels.build().toArray();
    }

    /** The text of the next row. */
    private static String next(NumpyArray array, NpyType type, InputStream in, int row) throws IOException {
        try {
            return type.text(array.next(in, type.bytes()));
        } catch (CharacterCodingException e) {
            throw array.bad(type.kind() == 'S' ? "text in UTF-8" : "Unicode text", "other bytes in row " + row);
        }
    }
}
