package inkling.learn;

import inkling.data.DataSet;
import inkling.learn.augment.Augmentation;
import inkling.learn.train.Epoch;
import inkling.learn.train.Training;
import inkling.nn.Adam;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.MaxPool;
import inkling.nn.OneCycle;
import inkling.nn.Padding;
import inkling.nn.Parameter;
import inkling.nn.Relu;
import java.util.ArrayList;
import java.util.List;

/** A training that takes milliseconds. */
public final class TinyTraining {
    public static final DataSet DATA = Digits.data(100, 80);

    /** Every kind of layer and every option of a recipe, on sixty digits: batches of 25, 25 and 10. */
    public static final Recipe RECIPE = new Recipe(
            "tiny",
            "For tests.",
            List.of(
                    new MaxPool(2),
                    new Conv(3, 2, Padding.VALID),
                    new BatchNorm(),
                    new Relu(),
                    new Dropout(0.1),
                    new Dense(10)),
            new Adam(0.9, 0.999, 1e-8, 0.01),
            new OneCycle(0.02),
            25,
            2,
            1,
            0.9,
            new TrainingSplit(20, 0, 0.1),
            new Augmentation(5, 0.05, 0, 0.5, 0.5, 0.2),
            GeneratedCounts.NONE);

    private TinyTraining() {}

    public static List<List<Float>> trained(Recipe recipe, int workers) {
        try (Training training = Training.start(recipe, DATA, ExtraExamples.NONE, workers)) {
            epochs(training);
            return weights(training);
        }
    }

    public static Epoch untilEpoch(Training training) {
        while (training.hasNext()) {
            if (training.next() instanceof Epoch epoch) {
                return epoch;
            }
        }
        throw new AssertionError("no epoch came");
    }

    public static List<Epoch> epochs(Training training) {
        List<Epoch> epochs = new ArrayList<>();
        while (training.hasNext()) {
            epochs.add(untilEpoch(training));
        }
        return epochs;
    }

    public static List<List<Float>> weights(Training training) {
        return values(training.classifier().parameters());
    }

    public static List<List<Float>> values(List<Parameter> parameters) {
        List<List<Float>> all = new ArrayList<>();
        for (Parameter parameter : parameters) {
            List<Float> values = new ArrayList<>();
            for (float value : parameter.values()) {
                values.add(value);
            }
            all.add(values);
        }
        return all;
    }
}
