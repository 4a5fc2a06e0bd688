package inkling.app.draw;

import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.file.RecipeFile;

/** A model that fails whenever it is asked, as if the program had a fault. */
public final class BrokenModel {
    private BrokenModel() {}

    public static Classifier classifier() {
        return new Classifier(
                null, new ModelCard(RecipeFile.named("codelab"), "abc", 0, null, 2, 0.99, 0.98, null, null));
    }
}
