package inkling.learn.inside;

import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.ModelCard;
import inkling.learn.TinyTraining;
import inkling.learn.Training;
import inkling.nn.Layer;
import inkling.nn.Shape;
import inkling.nn.engine.Fixtures;

/** Models of 28x28 pictures with any layers and random weights. */
public final class Models {
    private Models() {}

    public static Classifier of(Layer... layers) {
        return new Classifier(Fixtures.network(new Shape(1, 28, 28), layers), card());
    }

    private static ModelCard card() {
        try (Training training = Training.start(TinyTraining.RECIPE, TinyTraining.DATA, ExtraExamples.NONE, 1)) {
            return training.classifier().card();
        }
    }
}
