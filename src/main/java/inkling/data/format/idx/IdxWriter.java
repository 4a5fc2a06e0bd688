package inkling.data.format.idx;

import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes IDX files as MNIST's are: unsigned bytes, {@code [count, 28, 28]} and {@code [count]}. */
final class IdxWriter {
    private static final int IMAGES = 0x0803;
    private static final int LABELS = 0x0801;

    private IdxWriter() {}

    /** Writes the rows {@code from} to {@code to}, exclusive, as {@code idx3-ubyte}. */
    static void writeImages(Sprite images, int from, int to, OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(IMAGES);
        out.writeInt(to - from);
        out.writeInt(Picture.SIDE);
        out.writeInt(Picture.SIDE);
        for (int row = from; row < to; row++) {
            out.write(images.block(row), images.start(row), Picture.SIZE);
        }
        out.flush();
    }

    /** Writes the labels of the rows {@code from} to {@code to}, exclusive, as {@code idx1-ubyte}. */
    static void writeLabels(OneHotLabels labels, int from, int to, OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(LABELS);
        out.writeInt(to - from);
        for (int row = from; row < to; row++) {
            out.write(labels.label(row));
        }
        out.flush();
    }
}
