package inkling.learn.calibrate;

import inkling.data.Classes;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.augment.Warp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads drawn digits with a classifier, more steadily than one look would: it looks at the picture and at two that are
 * turned a little, and takes the mean of the three. MNIST's preparation evens place, size and, on the pad, the pen; the
 * turn is what it leaves to the hand. Immutable; for any number of threads.
 */
public final class DigitReader {
    /** The looks: as it is, turned a little to the right and to the left. */
    private static final List<Warp> LOOKS = List.of(Warp.NONE, new Warp(0, 0, 8, 0, 1, 0), new Warp(0, 0, -8, 0, 1, 0));

    private final Classifier classifier;
    private final Temperature temperature;

    /**
     * A reader by any classifier.
     *
     * @param temperature what makes its probabilities mean what they say
     */
    public DigitReader(Classifier classifier, Temperature temperature) {
        this.classifier = classifier;
        this.temperature = temperature;
    }

    /** A reader by a classifier, with the temperature that was measured for it, if it is the model that ships. */
    public static DigitReader of(Classifier classifier) {
        return new DigitReader(classifier, Calibration.shipped().temperatureFor(classifier));
    }

    /** How many variations of a picture are looked at. */
    public static int looks() {
        return LOOKS.size();
    }

    /** What the picture shows; the same for the same picture, to the bit. */
    public Prediction read(Picture picture) {
        float[] image = new float[Picture.SIZE];
        picture.toFloats(image, 0);
        return read(image, 1).get(0);
    }

    /**
     * What many pictures show.
     *
     * @param images {@code [n, 784]}, 0..1
     */
    public List<Prediction> read(float[] images, int n) {
        int looks = LOOKS.size();
        float[] looked = new float[n * looks * Picture.SIZE];
        for (int i = 0; i < n * looks; i++) {
            int start = i / looks * Picture.SIZE;
            LOOKS.get(i % looks)
                    .apply(Arrays.copyOfRange(images, start, start + Picture.SIZE), looked, i * Picture.SIZE);
        }
        float[] rows = classifier.classify(looked, n * looks);
        List<Prediction> read = new ArrayList<>();
        for (int from = 0; from < rows.length; from += looks * Classes.DIGITS.count()) {
            float[] mean = new float[Classes.DIGITS.count()];
            for (int i = 0; i < looks * Classes.DIGITS.count(); i++) {
                mean[i % Classes.DIGITS.count()] += rows[from + i] / looks;
            }
            read.add(temperature.apply(new Prediction(mean)));
        }
        return read;
    }
}
