package inkling.analysis;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.TinyTraining;
import inkling.learn.train.Training;

/** Facts whose values can be worked by hand: pictures with one, two, three ... white pixels, and chosen probabilities. */
public final class FactsByHand {
    /** Rows 0 to 3 are training rows, the others test rows. */
    public static final int TRAIN_ROWS = 4;

    private FactsByHand() {}

    /** Empty pictures with these labels; picture i has i + 1 white pixels. */
    public static DataSet data(int... labels) {
        byte[] pixels = new byte[Sprite.BLOCK_ROWS * Picture.SIZE];
        byte[] bytes = new byte[labels.length];
        for (int row = 0; row < labels.length; row++) {
            bytes[row] = (byte) labels[row];
            for (int i = 0; i <= row; i++) {
                pixels[row * Picture.SIZE + i] = (byte) 255;
            }
        }
        Sprite sprite = new Sprite(new byte[][] {pixels}, labels.length);
        return new DataSet(sprite, new OneHotLabels(bytes, Classes.DIGITS), Math.min(TRAIN_ROWS, labels.length));
    }

    /** Predictions of ten classes: of each row the probability of class {@code first[row]}, the rest for {@code second[row]}. */
    public static Predictions predictions(int[] first, double[] probability, int[] second) {
        float[] all = new float[first.length * 10];
        for (int row = 0; row < first.length; row++) {
            all[row * 10 + first[row]] = (float) probability[row];
            all[row * 10 + second[row]] = (float) (1 - probability[row]);
        }
        return new FullPredictions(model(), all, first.length);
    }

    /** Six rows: 4, 4, 9, 1, 4, 9, predicted as 4 (0.9), 9 (0.6), 9 (0.75), 7 (0.8), 9 (0.9), 9 (1). */
    public static RowFacts six() {
        return RowFacts.of(data(4, 4, 9, 1, 4, 9))
                .with(predictions(new int[] {4, 9, 9, 7, 9, 9}, new double[] {0.9, 0.6, 0.75, 0.8, 0.9, 1}, new int[] {
                    9, 4, 4, 1, 4, 4
                }));
    }

    /** An untrained model of ten classes. */
    public static Classifier model() {
        try (Training training = Training.start(TinyTraining.RECIPE, TinyTraining.DATA, ExtraExamples.NONE, 1)) {
            return training.classifier();
        }
    }
}
