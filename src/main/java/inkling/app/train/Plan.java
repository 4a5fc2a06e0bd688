package inkling.app.train;

import inkling.data.DataSet;
import inkling.learn.Recipe;
import inkling.learn.Rows;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * What to train next.
 *
 * @param recipe the network and how it learns
 * @param myDigits whether it learns from the user's own digits as well
 */
record Plan(Recipe recipe, boolean myDigits) {
    /** What its run is called until the user renames it: {@code mlp, 300 digits, 20% noise, augmented, my digits}. */
    String name() {
        StringBuilder name = new StringBuilder(recipe.name());
        int digits = digits(recipe.rows());
        if (digits != digits(new Rows(Rows.HELD_OUT, 0, 0))) {
            name.append(String.format(Locale.ROOT, ", %,d digits", digits));
        }
        if (recipe.rows().labelNoise() > 0) {
            BigDecimal percent = new BigDecimal(100 * recipe.rows().labelNoise()).round(new MathContext(3));
            name.append(", ")
                    .append(percent.stripTrailingZeros().toPlainString())
                    .append("\u202f% noise");
        }
        if (!recipe.augmentation().isNone()
                && Recipe.named(recipe.name()).augmentation().isNone()) {
            name.append(", augmented");
        }
        return myDigits ? name.append(", my digits").toString() : name.toString();
    }

    /** How many rows of MNIST's train split are learned from. */
    static int digits(Rows rows) {
        return rows.trainSize() == 0 ? DataSet.MNIST_TRAIN_ROWS - rows.heldOut() : rows.trainSize();
    }
}
