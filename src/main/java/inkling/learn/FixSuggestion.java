package inkling.learn;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.PictureFix;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How the pictures of a data set seem to be stored, when they are not like MNIST's.
 *
 * @param fixes what would make them so; empty if they seem to be already
 * @param correct share of some rows that a model classifies correctly as they are, 0..1
 * @param correctFixed the same with the fixes
 */
public record FixSuggestion(Set<PictureFix> fixes, double correct, double correctFixed) {
    private static final int SAMPLE = 500;
    private static final int WHITE = 255;

    /** A smaller gain says nothing: of 500 rows, it may be chance. */
    private static final double GAIN = 0.2;

    private static final FixSuggestion NONE = new FixSuggestion(Set.of(), Double.NaN, Double.NaN);

    /**
     * Looks at some rows: whether their edges are white, and whether a model classifies far more of them correctly when they are
     * fixed. Takes some 100 milliseconds; any thread.
     *
     * @param data completely read
     */
    public static FixSuggestion of(DataSet data, Classifier model) {
        if (data.rows() == 0 || !model.classNames().equals(data.classes())) {
            return NONE;
        }
        int[] rows = IntStream.range(0, Math.min(SAMPLE, data.rows()))
                .map(i -> (int) ((long) i * data.rows() / Math.min(SAMPLE, data.rows())))
                .toArray();
        Set<PictureFix> best = EnumSet.noneOf(PictureFix.class);
        if (edge(data, rows) > WHITE / 2.0) {
            best.add(PictureFix.INVERT);
        }
        double correct = correct(data, rows, Set.of(), model);
        double fixed = correct(data, rows, best, model);
        Set<PictureFix> turned = EnumSet.copyOf(best);
        turned.add(PictureFix.TRANSPOSE);
        double upright = correct(data, rows, turned, model);
        if (upright > fixed + GAIN) {
            best = turned;
            fixed = upright;
        }
        return fixed > correct + GAIN ? new FixSuggestion(Set.copyOf(best), correct, fixed) : NONE;
    }

    /** The mean value of the outermost pixels, 0..255. */
    private static double edge(DataSet data, int[] rows) {
        long sum = 0;
        for (int row : rows) {
            Picture picture = data.images().picture(row);
            for (int i = 0; i < Picture.SIDE; i++) {
                sum += picture.at(0, i)
                        + picture.at(Picture.SIDE - 1, i)
                        + picture.at(i, 0)
                        + picture.at(i, Picture.SIDE - 1);
            }
        }
        return sum / (4.0 * Picture.SIDE * rows.length);
    }

    private static double correct(DataSet data, int[] rows, Set<PictureFix> fixes, Classifier model) {
        float[] images = new float[rows.length * Picture.SIZE];
        for (int i = 0; i < rows.length; i++) {
            Picture picture = data.images().picture(rows[i]);
            for (PictureFix fix : fixes) {
                picture = fix.of(picture);
            }
            picture.toFloats(images, i * Picture.SIZE);
        }
        Probabilities probabilities = new Probabilities(model.classify(images, rows.length), model.classes());
        return probabilities.correct(i -> data.label(rows[i])) / (double) rows.length;
    }
}
