package inkling.data;

import java.util.List;
import java.util.Set;

/**
 * Pictures and their labels, row by row, training rows before test rows.
 *
 * @param images the pictures; fewer than the labels while the sprite is still being read
 * @param labels the label of every row
 * @param trainRows how many rows, from row 0 on, are the training split; the rest are the test split
 * @param name what it is called, such as its folder's name; empty if that is not known
 */
public record DataSet(Sprite images, OneHotLabels labels, int trainRows, String name) {
    /** The name of the data set that comes with the program. */
    public static final String MNIST = "MNIST";

    /** The number of rows of the MNIST sprite. */
    public static final int MNIST_ROWS = 65_000;

    /** The number of training rows of the MNIST sprite. */
    public static final int MNIST_TRAIN_ROWS = 55_000;

    /** A data set whose name is not known. */
    public DataSet(Sprite images, OneHotLabels labels, int trainRows) {
        this(images, labels, trainRows, "");
    }

    /** A data set of pictures and their labels, all of them training rows. */
    public static DataSet of(List<Picture> pictures, byte[] labels, Classes classes) {
        if (pictures.size() != labels.length) {
            throw new IllegalArgumentException(
                    "expected a label for each of " + pictures.size() + " pictures, got " + labels.length);
        }
        SpriteBlocks blocks = new SpriteBlocks(labels.length);
        for (int row = 0; row < labels.length; row++) {
            blocks.put(row, pictures.get(row).bytes());
        }
        return new DataSet(blocks.finished(labels.length), new OneHotLabels(labels, classes), labels.length);
    }

    /** The same data set under a name. */
    public DataSet named(String newName) {
        return new DataSet(images, labels, trainRows, newName);
    }

    /** How many pictures have been read so far. */
    public int rows() {
        return images.rows();
    }

    /** The classes that the labels stand for. */
    public Classes classes() {
        return labels.classes();
    }

    /** The label of a row: 0 to {@code classes().count() - 1}, or {@link OneHotLabels#NO_CLASS}. */
    public int label(int row) {
        return labels.label(row);
    }

    /** The split a row belongs to. */
    public Split split(int row) {
        return row < trainRows ? Split.TRAIN : Split.TEST;
    }

    /** Whether it has the classes and the numbers of rows of MNIST's digits as they ship with the program. */
    public boolean isMnist() {
        return classes().isDigits() && labels.rows() == MNIST_ROWS && trainRows == MNIST_TRAIN_ROWS;
    }

    /** How many rows of each class a split has among those read so far, {@code [classes]}. */
    public int[] classCounts(Split split) {
        int[] counts = new int[classes().count()];
        for (int row = 0; row < rows(); row++) {
            if (split(row) == split) {
                counts[label(row)]++;
            }
        }
        return counts;
    }

    /** The same data set with all its pictures fixed. */
    public DataSet with(Set<PictureFix> fixes) {
        if (fixes.isEmpty()) {
            return this;
        }
        Sprite fixed = images.each(picture -> {
            Picture better = picture;
            for (PictureFix fix : fixes) {
                better = fix.of(better);
            }
            return better;
        });
        return new DataSet(fixed, labels, trainRows, name);
    }

    /** The number of training rows of a data set whose split is not known: in MNIST's proportion, 55 of 65. */
    public static int defaultTrainRows(int rows) {
        return (int) ((long) rows * MNIST_TRAIN_ROWS / MNIST_ROWS);
    }
}
