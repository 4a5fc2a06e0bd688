package inkling.learn.calibrate;

import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.augment.Warp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A classifier for drawn digits, with test-time augmentation and temperature scaling: it averages the predictions for the
 * image itself and for two slightly rotated views of it, since rotation is what MNIST's preparation leaves in a drawing.
 * Immutable; for any number of threads.
 */
public final class CalibratedClassifier {
    /** How the views are rotated, in degrees, clockwise: the image itself, and to the right and to the left. */
    public static final List<Double> DEGREES = List.of(0.0, 8.0, -8.0);

    private static final List<Warp> VIEWS =
            DEGREES.stream().map(degrees -> new Warp(0, 0, degrees, 0, 1, 0)).toList();

    private final Classifier classifier;
    private final Temperature temperature;
    private final @Nullable ModelCalibration calibration;

    private CalibratedClassifier(
            Classifier classifier, Temperature temperature, @Nullable ModelCalibration calibration) {
        this.classifier = classifier;
        this.temperature = temperature;
        this.calibration = calibration;
    }

    /**
     * @param temperature as fitted for the classifier
     */
    public CalibratedClassifier(Classifier classifier, Temperature temperature) {
        this(classifier, temperature, null);
    }

    /** With what was fitted to the classifier: IllegalArgumentException if it was fitted to another. */
    public CalibratedClassifier(Classifier classifier, ModelCalibration calibration) {
        this(classifier, calibration.temperature(), calibration);
        if (!calibration.isOf(classifier)) {
            throw new IllegalArgumentException(
                    "expected a calibration of " + classifier + ", got one of " + calibration.model());
        }
    }

    /** Without a check for digits. With the temperature fitted for the shipped model; for any other model, with none. */
    public static CalibratedClassifier of(Classifier classifier) {
        return new CalibratedClassifier(classifier, Calibration.shipped().temperatureFor(classifier));
    }

    /**
     * The same with the temperature of a calibration, which needs no data.
     *
     * @param stored as stored with the classifier; null for none
     */
    public static CalibratedClassifier of(Classifier classifier, @Nullable ModelCalibration stored) {
        return stored != null && stored.isOf(classifier)
                ? new CalibratedClassifier(classifier, stored.temperature())
                : of(classifier);
    }

    /** The classifier behind it. */
    public Classifier classifier() {
        return classifier;
    }

    /** What makes its confidence match its accuracy; {@link Temperature#NONE} where that is not known. */
    public Temperature temperature() {
        return temperature;
    }

    /** What was fitted to the classifier; null where that is not known. */
    public @Nullable ModelCalibration calibration() {
        return calibration;
    }

    /** Classifies one image; deterministic to the bit. */
    public Prediction classify(Picture picture) {
        float[] image = new float[Picture.SIZE];
        picture.toFloats(image, 0);
        return classify(image, 1).get(0);
    }

    /**
     * Classifies several images.
     *
     * @param images {@code [n, 784]}, 0..1
     */
    public List<Prediction> classify(float[] images, int n) {
        int views = VIEWS.size();
        float[] viewed = new float[n * views * Picture.SIZE];
        for (int i = 0; i < n * views; i++) {
            int start = i / views * Picture.SIZE;
            VIEWS.get(i % views)
                    .apply(Arrays.copyOfRange(images, start, start + Picture.SIZE), viewed, i * Picture.SIZE);
        }
        float[] probabilities = classifier.classify(viewed, n * views);
        int classes = classifier.classes();
        List<Prediction> predictions = new ArrayList<>();
        for (int from = 0; from < probabilities.length; from += views * classes) {
            float[] mean = new float[classes];
            for (int i = 0; i < views * classes; i++) {
                mean[i % classes] += probabilities[from + i] / views;
            }
            predictions.add(temperature.apply(new Prediction(mean)));
        }
        return predictions;
    }
}
