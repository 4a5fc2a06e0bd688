package inkling.learn.inside;

import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.TinyTraining;
import inkling.nn.Layer;
import inkling.nn.Shape;
import inkling.nn.engine.Fixtures;
import inkling.nn.engine.Network;

/** Models made without training. */
public final class Models {
    private Models() {}

    /** A model of 28x28 pictures with random weights. */
    public static Classifier of(Layer... layers) {
        return of(Fixtures.network(new Shape(1, 28, 28), layers));
    }

    public static Classifier of(Network network) {
        return new Classifier(
                network,
                new ModelCard(
                        TinyTraining.RECIPE.withLayers(network.architecture().layers()),
                        "",
                        0,
                        null,
                        0,
                        null,
                        null,
                        null,
                        null));
    }
}
