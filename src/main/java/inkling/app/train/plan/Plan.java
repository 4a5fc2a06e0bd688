package inkling.app.train.plan;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.Classifier;
import inkling.learn.Recipe;
import inkling.learn.RowChanges;
import inkling.learn.file.RecipeFile;
import org.jspecify.annotations.Nullable;

/**
 * What to train next.
 *
 * @param recipe the network and how it learns
 * @param myDigits whether it learns from the user's own digits as well
 * @param changes rows of the data set that it leaves out or adds
 * @param data what it is trained on
 * @param model whose weights it begins with; null for random ones
 */
public record Plan(
        Recipe recipe,
        boolean myDigits,
        RowChanges changes,
        TrainingData data,
        @Nullable Classifier model) {
    private static final Texts TEXTS = Texts.of("train");

    /** What its run is called until the user renames it: {@code mlp, 300 digits, 20% noise, augmented, my drawings}. */
    public String name() {
        StringBuilder name =
                new StringBuilder(model == null ? recipe.name() : TEXTS.get("name.continued", model.name()));
        int digits = digits();
        if (digits != data.rows() - data.validationRows()) {
            name.append(TEXTS.about(data.classes()).get("name.digits", digits));
        }
        double noise = recipe.split().labelNoise();
        if (noise > 0) {
            name.append(TEXTS.get("name.noise", Figures.shortest(100 * noise, 3)));
        }
        if (!recipe.augmentation().isNone()
                && !(RecipeFile.NAMES.contains(recipe.name())
                        && !RecipeFile.named(recipe.name()).augmentation().isNone())) {
            name.append(TEXTS.get("name.augmented"));
        }
        if (myDigits) {
            name.append(TEXTS.get("name.my-digits"));
        }
        if (!changes.leftOut().isEmpty()) {
            name.append(TEXTS.get("name.left-out", changes.leftOut().size()));
        }
        if (!changes.added().isEmpty()) {
            name.append(TEXTS.get("name.added", changes.added().size()));
        }
        return name.toString();
    }

    /** How many rows of the data set it is trained on, before any are left out or added. */
    public int digits() {
        return data.trainedOn(recipe.split());
    }
}
