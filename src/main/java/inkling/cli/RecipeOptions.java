package inkling.cli;

import inkling.learn.Classifier;
import inkling.learn.Generated;
import inkling.learn.Recipe;
import inkling.learn.Rows;
import inkling.learn.augment.Augmentation;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which recipe to train, and what to change in it. */
final class RecipeOptions {
    @Option(
            names = "--recipe",
            paramLabel = "NAME|FILE",
            required = true,
            description =
                    "softmax, dense, mlp, codelab, convnet, batchnorm, digits, a recipe as a .json file, or a model"
                            + " file to train another by the same recipe.")
    private String recipe = "";

    @Option(names = "--epochs", paramLabel = "N", description = "Times through the training rows.")
    private @Nullable Integer epochs;

    @Option(names = "--batch", paramLabel = "N", description = "Pictures a step.")
    private @Nullable Integer batch;

    @Option(names = "--rate", paramLabel = "R", description = "The learning rate, or the highest of one cycle.")
    private @Nullable Double rate;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of all chance.")
    private @Nullable Long seed;

    @Option(
            names = "--train-size",
            paramLabel = "N",
            description = "Learn from the first N of the training rows that are not held back.")
    private @Nullable Integer trainSize;

    @Option(names = "--all-rows", description = "Hold no rows back: for the final model, when all choices are made.")
    private boolean allRows;

    @Option(names = "--label-noise", paramLabel = "SHARE", description = "Share of wrong labels to learn from, 0 to 1.")
    private @Nullable Double labelNoise;

    @Option(
            names = "--rare-forms",
            paramLabel = "N",
            description =
                    "Learn as well from N generated digits in forms MNIST hardly has: 1 with a flag, 7 with a bar.")
    private @Nullable Integer rareForms;

    @Option(
            names = "--doodles",
            paramLabel = "N",
            description = "Learn as well of N generated letters, shapes and scribbles that they are no digit.")
    private @Nullable Integer doodles;

    @Option(names = "--no-augmentation", description = "Learn from the pictures as they are.")
    private boolean plain;

    /** The recipe, with what was asked for. Throws IllegalArgumentException for a value that makes no sense. */
    Recipe recipe() throws IOException {
        Recipe changed = asked();
        changed = epochs == null ? changed : changed.withEpochs(epochs);
        changed = batch == null ? changed : changed.withBatch(batch);
        changed =
                rate == null ? changed : changed.withSchedule(changed.schedule().withPeak(rate));
        changed = seed == null ? changed : changed.withSeed(seed);
        Generated generated = changed.generated();
        changed = changed.withGenerated(new Generated(
                rareForms == null ? generated.rareForms() : rareForms,
                doodles == null ? generated.doodles() : doodles));
        changed = plain ? changed.withAugmentation(Augmentation.NONE) : changed;
        Rows rows = changed.rows();
        return changed.withRows(new Rows(
                allRows ? 0 : rows.heldOut(),
                trainSize == null ? rows.trainSize() : trainSize,
                labelNoise == null ? rows.labelNoise() : labelNoise));
    }

    private Recipe asked() throws IOException {
        if (recipe.endsWith(".json")) {
            return Recipe.read(Path.of(recipe));
        }
        return recipe.endsWith(".inkling")
                ? Classifier.read(Path.of(recipe)).card().recipe()
                : Recipe.named(recipe);
    }
}
