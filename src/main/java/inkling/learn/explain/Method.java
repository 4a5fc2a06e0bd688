package inkling.learn.explain;

import inkling.data.Picture;
import inkling.learn.Classifier;

/** Ways to explain a score pixel by pixel, and one that explains nothing, for comparison. */
public enum Method {
    /** {@link Occlusion}. */
    OCCLUSION,
    /** {@link inkling.learn.explain.IntegratedGradients}. */
    INTEGRATED_GRADIENTS,
    /** The gradient with respect to each pixel, times the pixel: the effect of a small change of the ink, as if it went on that way. */
    GRADIENT_TIMES_INPUT,
    /** The edges of the strokes, found by the operator of Sobel and Feldman (1968): knows no network. */
    EDGES;

    /** Explains a score; integrated gradients in the fewest steps. */
    Saliency explain(Classifier model, Picture picture, Score score) {
        return switch (this) {
            case OCCLUSION -> Occlusion.of(model, picture, score);
            case INTEGRATED_GRADIENTS ->
                IntegratedGradients.of(model, picture, score, IntegratedGradients.FEWEST)
                        .saliency();
            case GRADIENT_TIMES_INPUT -> gradientTimesInput(model, picture, score);
            case EDGES -> edges(picture);
        };
    }

    private static Saliency gradientTimesInput(Classifier model, Picture picture, Score score) {
        float[] image = new float[Picture.SIZE];
        picture.toFloats(image, 0);
        float[] effects = model.pixelGradients(image, 1, score);
        for (int pixel = 0; pixel < effects.length; pixel++) {
            effects[pixel] *= image[pixel];
        }
        return new Saliency(effects);
    }

    private static Saliency edges(Picture picture) {
        float[] effects = new float[Picture.SIZE];
        for (int pixel = 0; pixel < effects.length; pixel++) {
            int row = pixel / Picture.SIDE;
            int column = pixel % Picture.SIDE;
            double across = 0;
            double down = 0;
            for (int side = -1; side <= 1; side++) {
                int weight = side == 0 ? 2 : 1;
                across += weight * (at(picture, row + side, column + 1) - at(picture, row + side, column - 1));
                down += weight * (at(picture, row + 1, column + side) - at(picture, row - 1, column + side));
            }
            effects[pixel] = (float) Math.hypot(across, down);
        }
        return new Saliency(effects);
    }

    /** A pixel 0..1; black outside of the picture. */
    private static double at(Picture picture, int row, int column) {
        boolean inside = row >= 0 && row < Picture.SIDE && column >= 0 && column < Picture.SIDE;
        return inside ? picture.at(row, column) / 255.0 : 0;
    }
}
