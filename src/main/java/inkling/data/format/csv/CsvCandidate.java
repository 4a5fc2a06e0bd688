package inkling.data.format.csv;

import java.util.BitSet;

/** The first or last column of a table without headings, which may contain the labels or the corner of each picture. */
final class CsvCandidate {
    private static final int MOST_LABEL = 127;
    private static final int WHITE = 255;

    /** The corner of a picture is the same in nearly all of them. */
    private static final double NEARLY_ALL = 0.9;

    /** Fewer rows do not tell how many gaps there are between labels. */
    private static final int ENOUGH_ROWS = 10;

    private final BitSet labels = new BitSet();
    private boolean isText;
    private boolean hasFraction;
    private boolean isOutside;
    private int others;
    private int zeros;
    private int ones;

    void add(double value) {
        if (Double.isNaN(value)) {
            isText = true;
            return;
        }
        boolean isWhole = value == Math.rint(value);
        hasFraction |= !isWhole;
        isOutside |= value < 0 || value > WHITE;
        if (isWhole && value >= 0 && value <= MOST_LABEL) {
            labels.set((int) value);
        } else {
            others++;
        }
        zeros += value == 0 ? 1 : 0;
        ones += value == 1 ? 1 : 0;
    }

    /** Whether something in it is no number. */
    boolean isText() {
        return isText;
    }

    /** Whether something in it can be no label. */
    boolean hasOthers() {
        return others > 0;
    }

    /** Whether, of enough rows, more than half of the numbers between the least and the largest occur: nearly all labels do. */
    boolean hasFewGaps(int rows) {
        return rows >= ENOUGH_ROWS && 2 * labels.cardinality() > labels.length() - labels.nextSetBit(0);
    }

    /** Whether nearly all can be labels: some that cannot may be mistakes. */
    boolean isMostlyLabels(int rows) {
        return 4L * others <= rows;
    }

    /**
     * Whether something in it can be no pixel.
     *
     * @param ofFractions whether other pixels are fractions
     */
    boolean isNoPixel(boolean ofFractions) {
        return isOutside || (hasFraction && !ofFractions);
    }

    /**
     * Whether it looks like the corner of the pictures, black or white.
     *
     * @param white the largest pixel
     */
    boolean isCorner(int rows, double white) {
        return Math.max(zeros, white <= 1 ? ones : 0) >= NEARLY_ALL * rows;
    }
}
