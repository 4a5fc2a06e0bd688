package inkling.app.train;

import inkling.data.DataSet;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.file.RecipeFile;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** What a run is called until the user calls it otherwise: its network, and what sets it apart from the plain recipe. */
final class RunName {
    private RunName() {}

    /** {@code mlp, 300 digits, 20 % noise, augmented}. */
    static String of(Recipe recipe) {
        StringBuilder name = new StringBuilder(recipe.name());
        TrainingSplit rows = recipe.split();
        int digits = digits(rows);
        if (digits != digits(new TrainingSplit(TrainingSplit.VALIDATION_ROWS, 0, 0))) {
            name.append(String.format(Locale.ROOT, ", %,d digits", digits));
        }
        if (rows.labelNoise() > 0) {
            BigDecimal percent = new BigDecimal(100 * rows.labelNoise()).round(new MathContext(3));
            name.append(", ")
                    .append(percent.stripTrailingZeros().toPlainString())
                    .append("\u202f% noise");
        }
        if (!recipe.augmentation().isNone()
                && RecipeFile.named(recipe.name()).augmentation().isNone()) {
            name.append(", augmented");
        }
        return name.toString();
    }

    /** How many rows of MNIST's train split are learned from. */
    static int digits(TrainingSplit rows) {
        return rows.trainSize() == 0 ? DataSet.MNIST_TRAIN_ROWS - rows.validationRows() : rows.trainSize();
    }
}
