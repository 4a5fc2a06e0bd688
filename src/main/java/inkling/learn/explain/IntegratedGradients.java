package inkling.learn.explain;

import inkling.data.Picture;
import inkling.learn.Classifier;

/**
 * Explains a score by integrated gradients: the gradient with respect to each pixel, averaged on the straight way from a black picture
 * to this one, times the pixel. The attributions add up to the rise of the score on that way, up to the error of the average over a
 * number of steps (M. Sundararajan, A. Taly and Q. Yan, "Axiomatic attribution for deep networks", 2017).
 *
 * @param saliency the attributions, in units of the score
 * @param steps how many gradients were averaged
 * @param black the score of a black picture
 * @param score that of the picture
 */
public record IntegratedGradients(Saliency saliency, int steps, double black, double score) {
    /** How many steps are tried first. */
    public static final int FEWEST = 32;

    /** And at most. */
    public static final int MOST = 256;

    /** The error that is small enough: relative, and absolute where the score hardly rises. */
    private static final double GOOD = 0.01;

    private static final double GOOD_ABSOLUTE = 0.01;

    /** With enough steps, 32 to 256, to bring the error to 1% of the rise at most; with 256 if none are enough. */
    public static IntegratedGradients of(Classifier model, Picture picture, Score score) {
        IntegratedGradients found = of(model, picture, score, FEWEST);
        while (found.error() > Math.max(GOOD_ABSOLUTE, GOOD * Math.abs(found.rise())) && found.steps < MOST) {
            found = of(model, picture, score, 2 * found.steps);
        }
        return found;
    }

    /** With a given number of steps: the gradients in the middle of equal parts of the way. */
    public static IntegratedGradients of(Classifier model, Picture picture, Score score, int steps) {
        float[] ends = new float[2 * Picture.SIZE];
        picture.toFloats(ends, Picture.SIZE);
        float[] images = new float[steps * Picture.SIZE];
        for (int i = 0; i < images.length; i++) {
            int step = i / Picture.SIZE;
            float share = (step + 0.5f) / steps;
            images[i] = share * ends[Picture.SIZE + i % Picture.SIZE];
        }
        float[] gradients = model.pixelGradients(images, steps, score);
        float[] effects = new float[Picture.SIZE];
        for (int pixel = 0; pixel < effects.length; pixel++) {
            double sum = 0;
            for (int step = 0; step < steps; step++) {
                sum += gradients[step * Picture.SIZE + pixel];
            }
            effects[pixel] = (float) (ends[Picture.SIZE + pixel] * sum / steps);
        }
        double[] scores = score.of(model.scores(ends, 2), 2);
        return new IntegratedGradients(new Saliency(effects), steps, scores[0], scores[1]);
    }

    /** How far the score rises from black to the picture; negative where it falls. */
    public double rise() {
        return score - black;
    }

    /** What the attributions add up to. */
    public double sum() {
        return saliency.sum();
    }

    /** The completeness error, {@code |sum - rise|}. */
    public double error() {
        return Math.abs(sum() - rise());
    }

    /** The same as a share of the rise; infinite or NaN where there is none. */
    public double relativeError() {
        return error() / Math.abs(rise());
    }
}
