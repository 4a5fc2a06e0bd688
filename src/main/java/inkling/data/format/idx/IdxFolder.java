package inkling.data.format.idx;

import inkling.data.DataSet;
import inkling.data.format.ClassNames;
import inkling.files.BadFileException;
import inkling.files.NewFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The folder of IDX files in which MNIST was published: pictures and labels of the training and the test split. */
public final class IdxFolder {
    private static final String TRAIN_IMAGES = "train-images-idx3-ubyte";
    private static final String TRAIN_LABELS = "train-labels-idx1-ubyte";
    private static final String TEST_IMAGES = "t10k-images-idx3-ubyte";
    private static final String TEST_LABELS = "t10k-labels-idx1-ubyte";

    private IdxFolder() {}

    /** Whether a folder contains any IDX file of a data set, valid or not. */
    public static boolean holdsIdx(Path folder) {
        return new IdxFormat().holds(folder);
    }

    /** Refuses a folder that has such files already, for whoever must not overwrite any. */
    public static void requireNone(Path folder) throws BadFileException {
        if (holdsIdx(folder)) {
            throw new BadFileException(folder, "a folder without IDX files", "some");
        }
    }

    /** Writes a completely read data set: all four files or, if something fails, none. */
    public static void write(DataSet data, Path folder) throws IOException {
        try (NewFiles files = new NewFiles(folder)) {
            write(data, files);
            if (needsNames(data)) {
                ClassNames.writeAll(data.classes(), files);
            }
            files.keep();
        }
    }

    /**
     * Whether the names of the classes must be written: also those of digits, where the files could be taken for MNIST's own, of which
     * rows are left out.
     */
    public static boolean needsNames(DataSet data) {
        return !data.classes().isDigits() || data.trainRows() == IdxFormat.MNIST_TRAIN;
    }

    /** The same, with whatever else is written to the folder. */
    public static void write(DataSet data, NewFiles files) throws IOException {
        write(files, data, TRAIN_IMAGES, TRAIN_LABELS, 0, data.trainRows());
        write(files, data, TEST_IMAGES, TEST_LABELS, data.trainRows(), data.rows());
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
