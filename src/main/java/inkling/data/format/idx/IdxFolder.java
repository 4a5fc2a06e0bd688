package inkling.data.format.idx;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Sprite;
import inkling.data.format.idx.IdxNames.Pair;
import inkling.files.BadFileException;
import inkling.files.NewFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder of IDX files in which MNIST was published: pictures and labels of the training and the test split, or of one of
 * them, each plain or gzipped, under any of the names in use. Of the original 60,000 training pictures, the first 5,000 are left
 * out, as in the sprite that comes with this program; training splits of any other size are read whole.
 */
public final class IdxFolder {
    private static final String TRAIN_IMAGES = "train-images-idx3-ubyte";
    private static final String TRAIN_LABELS = "train-labels-idx1-ubyte";
    private static final String TEST_IMAGES = "t10k-images-idx3-ubyte";
    private static final String TEST_LABELS = "t10k-labels-idx1-ubyte";

    private static final int ORIGINAL_TRAIN = 60_000;
    private static final Classes CLASSES = Classes.DIGITS;

    /**
     * A split as read.
     *
     * @param leftOut how many labels come before that of the first picture
     */
    private record Part(Sprite images, OneHotLabels labels, int leftOut) {
        static final Part NONE = new Part(new Sprite(new byte[0][], 0), new OneHotLabels(new byte[0], CLASSES), 0);

        void copyLabels(byte[] target, int to) {
            for (int row = 0; row < images.rows(); row++) {
                target[to + row] = (byte) labels.label(leftOut + row);
            }
        }
    }

    private IdxFolder() {}

    /** Whether a folder contains any IDX file of a data set, valid or not. */
    public static boolean holdsIdx(Path folder) {
        try {
            return IdxNames.isIn(folder);
        } catch (IOException e) {
            return false; // whoever reads it is told why
        }
    }

    /** Refuses a folder that has such files already, for whoever must not overwrite any. */
    public static void requireNone(Path folder) throws BadFileException {
        if (holdsIdx(folder)) {
            throw new BadFileException(folder, "a folder without IDX files", "some");
        }
    }

    /**
     * Reads the files as one data set, training rows before test rows.
     *
     * @throws BadFileException if a file is missing, damaged, or not what it should be
     */
    public static DataSet read(Path folder) throws IOException {
        IdxNames names = IdxNames.in(folder);
        Part train = read(names.train(), true, 0);
        Part test = read(names.test(), false, train.images.rows());
        int trainRows = train.images.rows();
        int rows = trainRows + test.images.rows();
        if (rows == 0) {
            throw new BadFileException(folder, "at least one picture", "none");
        }
        byte[] labels = new byte[rows];
        train.copyLabels(labels, 0);
        test.copyLabels(labels, trainRows);
        return new DataSet(train.images.followedBy(test.images), new OneHotLabels(labels, CLASSES), trainRows);
    }

    /** Reads the pictures of the test split, or of the training split where there is no other, whatever their labels are. */
    public static Sprite readTestImages(Path folder) throws IOException {
        IdxNames names = IdxNames.in(folder);
        Pair pair = names.test() == null ? names.train() : names.test();
        return pair == null ? Part.NONE.images : IdxImages.read(pair.images(), 0, 0);
    }

    /** The size of the files in bytes. */
    public static long bytes(Path folder) throws IOException {
        IdxNames names = IdxNames.in(folder);
        long bytes = 0;
        for (Pair pair : new Pair[] {names.train(), names.test()}) {
            bytes += pair == null ? 0 : Files.size(pair.images()) + Files.size(pair.labels());
        }
        return bytes;
    }

    private static Part read(@Nullable Pair pair, boolean isTrain, int before) throws IOException {
        if (pair == null) {
            return Part.NONE;
        }
        long count = IdxImages.count(pair.images());
        int leftOut = isTrain && count == ORIGINAL_TRAIN ? ORIGINAL_TRAIN - DataSet.MNIST_TRAIN_ROWS : 0;
        Sprite images = IdxImages.read(pair.images(), leftOut, before);
        byte[] labels = IdxLabels.read(pair.labels(), CLASSES);
        if (labels.length != leftOut + images.rows()) {
            throw new BadFileException(
                    pair.labels(),
                    leftOut + images.rows() + " labels, one per picture",
                    Integer.toString(labels.length));
        }
        return new Part(images, new OneHotLabels(labels, CLASSES), leftOut);
    }

    /** Writes a completely read data set: all four files or, if something fails, none. */
    public static void write(DataSet data, Path folder) throws IOException {
        try (NewFiles files = new NewFiles(folder)) {
            write(files, data, TRAIN_IMAGES, TRAIN_LABELS, 0, data.trainRows());
            write(files, data, TEST_IMAGES, TEST_LABELS, data.trainRows(), data.rows());
            files.keep();
        }
    }

    private static void write(NewFiles files, DataSet data, String images, String labels, int from, int to)
            throws IOException {
        try (OutputStream out = files.create(images)) {
            IdxWriter.writeImages(data.images(), from, to, out);
        }
        try (OutputStream out = files.create(labels)) {
            IdxWriter.writeLabels(data.labels(), from, to, out);
        }
    }
}
