package inkling.learn;

import static java.util.Objects.requireNonNull;

import com.google.gson.annotations.SerializedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The origin of a model, stored in its file beside the parameters.
 *
 * @param recipe what was trained, and how
 * @param dataSha256 checksum of all training examples, and of which rows were left out or added; see {@link inkling.data.Checksum}
 * @param myDigits how many of them came from My digits; 0 where an older file has no count
 * @param startedFrom the model whose weights it started with, by its {@link Classifier#toString}; null for random weights
 * @param epochs completed epochs, fewer than the recipe's if the training was stopped
 * @param trainAccuracy accuracy 0..1 on training rows; null before the end of the first epoch
 * @param validationAccuracy accuracy 0..1 on the validation rows; null where there are none
 */
public record ModelCard(
        @SerializedName("recipe") Recipe recipe,
        @SerializedName("dataSha256") String dataSha256,
        @SerializedName("ownDigits") int myDigits,
        @SerializedName("begunFrom") @Nullable String startedFrom,
        @SerializedName("epochs") int epochs,
        @SerializedName("trainAccuracy") @Nullable Double trainAccuracy,
        @SerializedName("heldOutAccuracy") @Nullable Double validationAccuracy) {
    public ModelCard {
        requireNonNull(recipe, "expected a recipe, found none");
        requireNonNull(dataSha256, "expected the checksum of the data, found none");
        if (epochs < 0 || epochs > recipe.epochs()) {
            throw new IllegalArgumentException("expected 0 to " + recipe.epochs() + " epochs, got " + epochs);
        }
    }

    /** The card after another epoch. */
    ModelCard after(int epoch, Evaluation train, Optional<Evaluation> validation) {
        return new ModelCard(
                recipe,
                dataSha256,
                myDigits,
                startedFrom,
                epoch,
                train.accuracy(),
                validation.map(Evaluation::accuracy).orElse(null));
    }
}
