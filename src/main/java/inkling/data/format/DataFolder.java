package inkling.data.format;

import inkling.data.DataSet;
import inkling.files.BadFileException;
import inkling.files.NewFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * The folder of a data set: the sprite {@value #IMAGES} and the one-hot labels {@value #LABELS}, or a pair of other names that end
 * in the same way, such as {@code fashion_mnist_images.png}.
 */
public final class DataFolder {
    public static final String IMAGES = "mnist_images.png";
    public static final String LABELS = "mnist_labels_uint8";

    private DataFolder() {}

    /** The default data folder: {@code ./data} if it contains a data set, otherwise the one that came with the program. */
    public static Path find() {
        Path here = Path.of("data");
        String home = System.getProperty("inkling.home");
        return home == null || holdsSprite(here) ? here : Path.of(home, "data");
    }

    /** Whether a folder contains a sprite or its labels, valid or not. */
    public static boolean holdsSprite(Path folder) {
        return SpriteNames.isIn(folder);
    }

    /** Refuses a folder that has a data set already, for whoever must not overwrite one. */
    public static void requireNone(Path folder) throws BadFileException {
        if (holdsSprite(folder)) {
            throw new BadFileException(folder, "a folder without a data set", IMAGES);
        }
    }

    /**
     * Reads a data set, the labels first. There are as many classes as a one-hot label has bytes; {@link ClassNames} names them.
     *
     * @param folder also either of its files
     * @param progress called on the calling thread while the sprite is read: with all labels and the first 1,000 pictures, and
     *     then after every 5,000 pictures
     * @throws BadFileException if a file is missing, damaged, or not what it should be
     */
    public static DataSet read(Path folder, Consumer<? super DataSet> progress) throws IOException {
        return SpriteFormat.open(folder, progress).data();
    }

    /**
     * Writes a completely read data set: both files or, if something fails, neither.
     *
     * @param progress called on the calling thread with the number of pictures written, after every 1,000
     */
    public static void write(DataSet data, Path folder, IntConsumer progress) throws IOException {
        try (NewFiles files = new NewFiles(folder)) {
            write(data, files, progress);
            ClassNames.write(data.classes(), files);
            files.keep();
        }
    }

    static void write(DataSet data, NewFiles files, IntConsumer progress) throws IOException {
        boolean isDefault = data.trainRows() == DataSet.defaultTrainRows(data.rows());
        try (OutputStream out = files.create(IMAGES)) {
            OptionalInt trainRows = isDefault ? OptionalInt.empty() : OptionalInt.of(data.trainRows());
            new SpriteWriter(out).write(data.images(), trainRows, progress);
        }
        try (OutputStream out = files.create(LABELS)) {
            LabelFile.write(data.labels(), out);
        }
    }
}
