package inkling.data.format.npy;

import inkling.data.Classes;
import inkling.data.format.ClassNames;
import inkling.files.npy.NpyHeader;
import inkling.files.npy.NpyType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/** Reads the names of classes from an array of text. */
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

    /** The text of the next row. */
    static String next(NumpyArray array, NpyType type, InputStream in, int row) throws IOException {
        try {
            return type.text(array.next(in, type.bytes()));
        } catch (CharacterCodingException e) {
            throw array.bad(type.kind() == 'S' ? "text in UTF-8" : "Unicode text", "other bytes in row " + row);
        }
    }
}
