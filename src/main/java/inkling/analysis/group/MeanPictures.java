package inkling.analysis.group;

import inkling.analysis.RowFacts;
import inkling.data.Picture;
import inkling.data.Sprite;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** The mean picture of the training rows in each bin of a measure: of each class, for the label. Immutable. */
public final class MeanPictures {
    /** Of more training rows, only some at equal steps are added up: 50,000 take a tenth of a second. */
    private static final int MOST_ROWS = 100_000;

    private final byte[][] pictures;

    private MeanPictures(byte[][] pictures) {
        this.pictures = pictures;
    }

    /** The mean pictures of all training rows, whichever rows are found. */
    public static MeanPictures of(RowFacts facts, Bins bins) {
        IntToDoubleFunction values = facts.values(bins.measure());
        Sprite images = facts.data().images();
        int rows = Math.min(facts.rows(), facts.data().trainRows());
        int step = Math.max(1, (rows + MOST_ROWS - 1) / MOST_ROWS);
        long[][] sums = new long[bins.count()][Picture.SIZE];
        int[] counts = new int[bins.count()];
        for (int row = 0; row < rows; row += step) {
            int bin = bins.bin(values.applyAsDouble(row));
            if (bin >= 0) {
                counts[bin]++;
                byte[] block = images.block(row);
                int start = images.start(row);
                for (int i = 0; i < Picture.SIZE; i++) {
                    sums[bin][i] += block[start + i] & 0xFF;
                }
            }
        }
        byte[][] pictures = new byte[bins.count()][];
        for (int bin = 0; bin < pictures.length; bin++) {
            pictures[bin] = mean(sums[bin], counts[bin]);
        }
        return new MeanPictures(pictures);
    }

    private static byte[] mean(long[] sums, int count) {
        if (count == 0) {
            return new byte[0];
        }
        byte[] mean = new byte[Picture.SIZE];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (byte) ((sums[i] + count / 2) / count);
        }
        return mean;
    }

    /** The 784 bytes of the mean picture of a bin, not to be changed; empty for a bin without training rows. */
    public Optional<byte[]> of(int bin) {
        return Optional.of(pictures[bin]).filter(picture -> picture.length > 0);
    }
}
