package inkling.learn;

import inkling.data.DataSet;
import inkling.learn.augment.Augmentation;
import inkling.nn.Adam;
import inkling.nn.OneCycle;
import inkling.nn.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A run that takes milliseconds. */
final class TinyTraining {
    static final DataSet DATA = Digits.data(100, 80);

    /** Every kind of layer, and all that a recipe can ask for, on sixty digits: batches of 25, 25 and 10. */
    static final Recipe RECIPE = new Recipe(
            "tiny",
            "For tests.",
            Stream.of("pool 2x2", "conv 3x3x2", "batch norm", "relu", "dropout 0.1", "dense 10")
                    .map(LayerText::parse)
                    .toList(),
            new Adam(0.9, 0.999, 1e-8, 0.01),
            new OneCycle(0.02),
            25,
            2,
            1,
            0.9,
            new Rows(20, 0, 0.1),
            new Augmentation(5, 0.05, 0, 0.5, 0.5, 0.2),
            Generated.NONE);

    private TinyTraining() {}

    static List<List<Float>> trained(Recipe recipe, int workers) {
        try (Training training = Training.start(recipe, DATA, workers)) {
            epochs(training);
            return weights(training);
        }
    }

    static Epoch untilEpoch(Training training) {
        while (training.hasNext()) {
            if (training.next() instanceof Epoch epoch) {
                return epoch;
            }
        }
        throw new AssertionError("no epoch came");
    }

    static List<Epoch> epochs(Training training) {
        List<Epoch> epochs = new ArrayList<>();
        while (training.hasNext()) {
            epochs.add(untilEpoch(training));
        }
        return epochs;
    }

    static List<List<Float>> weights(Training training) {
        return values(training.classifier().parameters());
    }

    static List<List<Float>> values(List<Parameter> parameters) {
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
