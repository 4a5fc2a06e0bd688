package inkling.cli.option;

import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.GeneratedCounts;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.augment.Augmentation;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.file.RecipeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which recipe to train, and the changes to it. */
public final class RecipeOptions {
    @Option(
            names = "--recipe",
            paramLabel = "NAME|FILE",
            required = true,
            description =
                    "softmax, dense, mlp, codelab, convnet, batchnorm, digits, one of your own by the name it is saved"
                            + " under, a recipe as a .json file, or a model file, to train with its recipe.")
    private String recipe = "";

    @Option(names = "--epochs", paramLabel = "N", description = "Number of passes over the training examples.")
    private @Nullable Integer epochs;

    @Option(names = "--batch", paramLabel = "N", description = "Number of images per step.")
    private @Nullable Integer batch;

    @Option(names = "--rate", paramLabel = "R", description = "The learning rate; with a one-cycle schedule, its peak.")
    private @Nullable Double rate;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of everything random.")
    private @Nullable Long seed;

    @Option(
            names = "--train-size",
            paramLabel = "N",
            description = "Train on the first N rows that are not for validation.")
    private @Nullable Integer trainSize;

    @Option(
            names = "--all-rows",
            description = "Use no rows for validation: for the final model, when all choices are made.")
    private boolean allRows;

    @Option(names = "--label-noise", paramLabel = "SHARE", description = "Share of wrong training labels, 0 to 1.")
    private @Nullable Double labelNoise;

    @Option(
            names = "--rare-forms",
            paramLabel = "N",
            description =
                    "Also train on N generated digits in forms that are rare in MNIST: 1 with a flag, 7 with a bar.")
    private @Nullable Integer rareForms;

    @Option(
            names = "--doodles",
            paramLabel = "N",
            description = "Also train on N generated letters, shapes and scribbles as images of no digit.")
    private @Nullable Integer doodles;

    @Option(names = "--no-augmentation", description = "Train without augmentation.")
    private boolean plain;

    /** The recipe with its changes. Throws IllegalArgumentException for an invalid value. */
    public Recipe recipe() throws IOException {
        Recipe changed = named();
        changed = epochs == null ? changed : changed.withEpochs(epochs);
        changed = batch == null ? changed : changed.withBatch(batch);
        changed = rate == null ? changed : changed.withPeakRate(rate);
        changed = seed == null ? changed : changed.withSeed(seed);
        GeneratedCounts generated = changed.generated();
        changed = changed.withGenerated(new GeneratedCounts(
                rareForms == null ? generated.rareForms() : rareForms,
                doodles == null ? generated.doodles() : doodles));
        changed = plain ? changed.withAugmentation(Augmentation.NONE) : changed;
        TrainingSplit split = changed.split();
        return changed.withSplit(new TrainingSplit(
                allRows ? 0 : split.validationRows(),
                trainSize == null ? split.trainSize() : trainSize,
                labelNoise == null ? split.labelNoise() : labelNoise));
    }

    /** The recipe for a data set. Throws IllegalArgumentException if the options make no sense for it. */
    public Recipe fitted(Recipe asked, DataSet data) {
        boolean generated = (rareForms != null && rareForms > 0) || (doodles != null && doodles > 0);
        if (generated && !data.classes().isDigits()) {
            throw new IllegalArgumentException(
                    "expected the digits 0 to 9 for --rare-forms and --doodles, which are generated for them, found "
                            + data.classes().count() + " other classes");
        }
        return asked.fittedTo(data);
    }

    private Recipe named() throws IOException {
        if (recipe.endsWith(".json")) {
            Optional<Classifier> model = ModelFile.readOther(Path.of(recipe)); // TensorFlow.js ends both in .json
            return model.isPresent() ? model.get().card().recipe() : RecipeFile.read(Path.of(recipe));
        }
        RecipeFolder own = RecipeFolder.ofUser();
        boolean isModel = recipe.endsWith(".inkling")
                || (!RecipeFile.NAMES.contains(recipe) && !own.has(recipe) && Files.exists(Path.of(recipe)));
        if (isModel) {
            return ModelFile.read(Path.of(recipe)).card().recipe();
        }
        return own.has(recipe) ? own.read(recipe) : RecipeFile.named(recipe);
    }
}
