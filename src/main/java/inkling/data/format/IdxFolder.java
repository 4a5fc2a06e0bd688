package inkling.data.format;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Sprite;
import inkling.data.SpriteBlocks;
import inkling.files.BadFileException;
import inkling.files.NewFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of four IDX files in which MNIST was published: pictures and labels of the training and the test split, each
 * plain or gzipped. Of the original 60,000 training pictures, the first 5,000 are left out, as in the sprite that comes with
 * this program; training splits of any other size are read whole.
 */
public final class IdxFolder {
    private static final String TRAIN_IMAGES = "train-images-idx3-ubyte";
    private static final String TRAIN_LABELS = "train-labels-idx1-ubyte";
    private static final String TEST_IMAGES = "t10k-images-idx3-ubyte";
    private static final String TEST_LABELS = "t10k-labels-idx1-ubyte";

    private static final int ORIGINAL_TRAIN = 60_000;
    private static final Classes CLASSES = Classes.DIGITS;

    private IdxFolder() {}

    /** Whether a folder contains any of the four files, valid or not. */
    public static boolean holdsIdx(Path folder) {
        return Stream.of(TRAIN_IMAGES, TRAIN_LABELS, TEST_IMAGES, TEST_LABELS)
                .anyMatch(name -> Files.exists(find(folder, name)));
    }

    /** Refuses a folder that has such files already, for whoever must not overwrite any. */
    public static void requireNone(Path folder) throws BadFileException {
        if (holdsIdx(folder)) {
            throw new BadFileException(folder, "a folder without IDX files", "some");
        }
    }

    /**
     * Reads the four files as one data set, training rows before test rows.
     *
     * @throws BadFileException if a file is missing, damaged, or not what it should be
     */
    public static DataSet read(Path folder) throws IOException {
        Sprite train = IdxFile.readImages(find(folder, TRAIN_IMAGES), 0);
        byte[] trainLabels = readLabels(find(folder, TRAIN_LABELS), train.rows());
        Sprite test = IdxFile.readImages(find(folder, TEST_IMAGES), train.rows());
        byte[] testLabels = readLabels(find(folder, TEST_LABELS), test.rows());

        if (train.rows() + test.rows() == 0) {
            throw new BadFileException(folder, "at least one picture", "none");
        }

        int dropped = train.rows() == ORIGINAL_TRAIN ? ORIGINAL_TRAIN - DataSet.MNIST_TRAIN_ROWS : 0;
        int trainRows = train.rows() - dropped;
        Sprite images = (dropped == 0 ? train : from(train, dropped)).followedBy(test);
        byte[] labels = Arrays.copyOfRange(trainLabels, dropped, train.rows() + test.rows());
        System.arraycopy(testLabels, 0, labels, trainRows, test.rows());
        return new DataSet(images, new OneHotLabels(labels, CLASSES), trainRows);
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
            IdxFile.writeImages(data.images(), from, to, out);
        }
        try (OutputStream out = files.create(labels)) {
            IdxFile.writeLabels(data.labels(), from, to, out);
        }
    }

    private static Sprite from(Sprite sprite, int first) {
        SpriteBlocks blocks = new SpriteBlocks(sprite.rows() - first);
        for (int row = first; row < sprite.rows(); row++) {
            blocks.put(row - first, sprite.picture(row).bytes());
        }
        return blocks.finished(sprite.rows() - first);
    }

    private static byte[] readLabels(Path file, int rows) throws IOException {
        byte[] labels = IdxFile.readLabels(file, CLASSES);
        if (labels.length != rows) {
            throw new BadFileException(file, rows + " labels, one per picture", Integer.toString(labels.length));
        }
        return labels;
    }

    /** The file under one of its usual names; under the first of them if there is no such file. */
    private static Path find(Path folder, String name) {
        String dotted = name.replace("-idx", ".idx");
        return List.of(name, name + ".gz", dotted, dotted + ".gz").stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElse(folder.resolve(name));
    }
}
