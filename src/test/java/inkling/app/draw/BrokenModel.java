package inkling.app.draw;

import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.file.RecipeFile;
import inkling.nn.Architecture;
import inkling.nn.Dense;
import inkling.nn.Shape;
import inkling.nn.engine.Network;
import java.util.List;

/** A model that fails whenever it is asked, as if the program had a fault. */
public final class BrokenModel {
    private BrokenModel() {}

    public static Classifier classifier() {
        return new Classifier(network(), new ModelCard(RecipeFile.named("codelab"), "abc", 0, null, 2, 0.99, 0.98));
    }

    /** For pictures of two channels: those it is given are too short. */
    private static Network network() {
        return new Network(new Architecture(new Shape(2, 28, 28), List.of(new Dense(10))), 1);
    }
}
