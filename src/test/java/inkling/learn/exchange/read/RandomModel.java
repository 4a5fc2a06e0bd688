package inkling.learn.exchange.read;

import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.Recipe;
import inkling.nn.Parameter;
import inkling.nn.engine.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Models with random parameters, also where untrained ones have 0 or 1, so that no mistake hides behind those. */
final class RandomModel {
    private RandomModel() {}

    static Classifier of(Recipe recipe) {
        SplittableRandom random = new SplittableRandom(4);
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter each : new Network(recipe.architecture(), 3).parameters()) {
            float[] values = each.values().clone();
            double deviation = each.isKernel() ? 0 : 0.2;
            for (int i = 0; i < values.length; i++) {
                values[i] += (float) (deviation * random.nextGaussian());
                values[i] = each.name().endsWith(".variance") ? Math.abs(values[i]) + 0.05f : values[i];
            }
            parameters.add(new Parameter(each.name(), each.shape(), values, each.trainable()));
        }
        List<String> names = IntStream.range(0, recipe.architecture().classes())
                .mapToObj(label -> "class " + label)
                .toList();
        ModelCard card = new ModelCard(recipe, "abc", 0, null, 1, 0.9, 0.8, names, null);
        return new Classifier(new Network(recipe.architecture(), parameters), card);
    }

    /** The largest difference. */
    static double apart(float[] found, float[] expected) {
        double most = found.length == expected.length ? 0 : Double.NaN;
        for (int i = 0; i < expected.length; i++) {
            most = Math.max(most, Math.abs(found[i] - expected[i]));
        }
        return most;
    }
}
