package inkling.learn;

import static java.util.Objects.requireNonNull;

import com.google.gson.annotations.SerializedName;
import org.jspecify.annotations.Nullable;

/**
 * Where a model comes from: what its file says beside its parameters.
 *
 * @param recipe what was trained, and how
 * @param dataSha256 the checksum of the data set it was trained on and of what else it learned from; see {@link inkling.data.Checksum}
 * @param ownDigits how many digits of the user's own it learned from as well; 0 where an older file says nothing
 * @param begunFrom the model whose weights it began with, as {@link Classifier#toString} calls it; null where they were fresh
 * @param epochs epochs behind it, fewer than the recipe's if the training was stopped
 * @param trainAccuracy its accuracy 0..1 on rows it learned from; null before the first epoch
 * @param heldOutAccuracy its accuracy 0..1 on the rows held back; null where there are none
 */
public record Card(
        @SerializedName("recipe") Recipe recipe,
        @SerializedName("dataSha256") String dataSha256,
        @SerializedName("ownDigits") int ownDigits,
        @SerializedName("begunFrom") @Nullable String begunFrom,
        @SerializedName("epochs") int epochs,
        @SerializedName("trainAccuracy") @Nullable Double trainAccuracy,
        @SerializedName("heldOutAccuracy") @Nullable Double heldOutAccuracy) {
    public Card {
        requireNonNull(recipe, "expected a recipe, found none");
        requireNonNull(dataSha256, "expected the checksum of the data, found none");
        if (epochs < 0 || epochs > recipe.epochs()) {
            throw new IllegalArgumentException("expected 0 to " + recipe.epochs() + " epochs, got " + epochs);
        }
    }

    /** The card after an epoch. */
    Card after(int epoch, Evaluation train, @Nullable Evaluation heldOut) {
        return new Card(
                recipe,
                dataSha256,
                ownDigits,
                begunFrom,
                epoch,
                train.accuracy(),
                heldOut == null ? null : heldOut.accuracy());
    }
}
