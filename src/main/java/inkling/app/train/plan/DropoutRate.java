package inkling.app.train.plan;

import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import java.util.ArrayList;
import java.util.List;

/** The dropout of a network as one figure: read from its layers, or put among them. */
final class DropoutRate {
    private DropoutRate() {}

    /** The rate 0..1 of the first dropout; 0 where there is none. */
    static double of(List<Layer> layers) {
        return layers.stream()
                .filter(Dropout.class::isInstance)
                .mapToDouble(layer -> ((Dropout) layer).rate())
                .findFirst()
                .orElse(0);
    }

    /** The layers as they are if that is their rate, or with this one alone, before the last layer. */
    static List<Layer> in(List<Layer> layers, double rate) {
        if (rate == of(layers)) {
            return layers;
        }
        List<Layer> others = new ArrayList<>(Dropout.without(layers));
        if (rate > 0 && others.get(others.size() - 1) instanceof Dense) {
            others.add(others.size() - 1, new Dropout(rate));
        }
        return others;
    }
}
