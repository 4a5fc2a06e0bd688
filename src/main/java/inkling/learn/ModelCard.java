package inkling.learn;

import static java.util.Objects.requireNonNull;

import com.google.gson.annotations.SerializedName;
import inkling.data.Classes;
import inkling.data.DataSet;
import java.util.List;
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
 * @param classNames the names of the classes in the order of the scores; null where they are numbers from 0 on, as MNIST's digits
 * @param data the name of the data set; null where it is not known
 */
public record ModelCard(
        @SerializedName("recipe") Recipe recipe,
        @SerializedName("dataSha256") String dataSha256,
        @SerializedName("ownDigits") int myDigits,
        @SerializedName("begunFrom") @Nullable String startedFrom,
        @SerializedName("epochs") int epochs,
        @SerializedName("trainAccuracy") @Nullable Double trainAccuracy,
        @SerializedName("heldOutAccuracy") @Nullable Double validationAccuracy,
        @SerializedName("classes") @Nullable List<String> classNames,
        @SerializedName("data") @Nullable String data) {
    public ModelCard {
        requireNonNull(recipe, "expected a recipe, found none");
        requireNonNull(dataSha256, "expected the checksum of the data, found none");
        if (epochs < 0 || epochs > recipe.epochs()) {
            throw new IllegalArgumentException("expected 0 to " + recipe.epochs() + " epochs, got " + epochs);
        }
        Classes unused = StoredClasses.read(classNames, recipe.architecture().classes()); // checks them
        classNames = classNames == null ? null : List.copyOf(classNames);
        data = StoredClasses.dataName(data);
    }

    /** The card of a model that is about to be trained. */
    public static ModelCard of(
            Recipe recipe, DataSet data, String dataSha256, int myDigits, @Nullable String startedFrom) {
        return new ModelCard(
                recipe,
                dataSha256,
                myDigits,
                startedFrom,
                0,
                null,
                null,
                StoredClasses.names(data.classes()),
                data.name());
    }

    /** The classes that the model distinguishes. */
    public Classes classes() {
        return StoredClasses.read(classNames, recipe.architecture().classes());
    }

    /** The card before the first epoch. */
    ModelCard untrained() {
        return new ModelCard(recipe, dataSha256, myDigits, startedFrom, 0, null, null, classNames, data);
    }

    /** The card after another epoch. */
    public ModelCard after(int epoch, Evaluation train, Optional<Evaluation> validation) {
        return new ModelCard(
                recipe,
                dataSha256,
                myDigits,
                startedFrom,
                epoch,
                train.accuracy(),
                validation.map(Evaluation::accuracy).orElse(null),
                classNames,
                data);
    }
}
