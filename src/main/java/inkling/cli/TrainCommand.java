package inkling.cli;

import com.google.gson.Gson;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.files.BadFileException;
import inkling.learn.BatchResult;
import inkling.learn.Classifier;
import inkling.learn.Divergence;
import inkling.learn.Epoch;
import inkling.learn.Extra;
import inkling.learn.OwnDigits;
import inkling.learn.Recipe;
import inkling.learn.Training;
import inkling.learn.TrainingResult;
import inkling.learn.runs.BeforeAfter;
import inkling.learn.runs.OwnScores;
import inkling.sketch.generated.Doodles;
import inkling.sketch.generated.RareForms;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code inkling train}: trains a recipe and writes the model, a line an epoch. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a network by a recipe and writes it as a model file.",
        footer = {
            "",
            "After every epoch the whole run is kept in FILE.checkpoint. Broken off, it goes on from there with --resume and"
                    + " ends with the same weights as an unbroken run on as many threads."
        })
final class TrainCommand implements Callable<Integer> {
    private static final Gson GSON = new Gson();

    @Mixin
    private RecipeOptions options = new RecipeOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "The model file to write.")
    private @Nullable Path out;

    @Option(names = "--data", paramLabel = "DIR", description = "The folder with the sprite and its labels.")
    private @Nullable Path folder;

    @Option(
            names = "--my-digits",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Learn as well from the drawings kept in My digits, or from those of a .jsonl FILE; every fifth is"
                            + " held back to judge by, unless --all-rows.")
    private @Nullable String myDigits;

    @Option(
            names = "--from",
            paramLabel = "MODEL",
            description = "Begin with the weights of a model of the same layers, not with fresh ones.")
    private @Nullable Path from;

    @Option(names = "--threads", paramLabel = "N", description = "Workers; as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", description = "Goes on from FILE.checkpoint, if it is there.")
    private boolean resume;

    @Option(names = "--json", description = "Prints one JSON object an epoch, and one on my digits.")
    private boolean json;

    @Option(names = "--summary", description = "Only prints the recipe's layers, shapes and parameters.")
    private boolean summary;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    private final Progress progress = new Progress();

    @Override
    public Integer call() throws IOException {
        try {
            Recipe recipe = options.recipe();
            if (summary) {
                summarise(recipe);
                return CommandLine.ExitCode.OK;
            }
            if (out == null) {
                throw new IllegalArgumentException("Missing required option: '--out=FILE'");
            }
            return train(recipe, out);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void summarise(Recipe recipe) {
        PrintWriter printer = spec.commandLine().getOut();
        printer.println(recipe.name() + ": " + recipe.about());
        recipe.architecture().summary().forEach(printer::println);
        printer.flush();
    }

    private int train(Recipe recipe, Path model) throws IOException {
        Waking.begin();
        DataSet data = DataFolder.read(folder == null ? DataFolder.find() : folder, rows -> {});
        Path checkpoint = model.resolveSibling(model.getFileName() + ".checkpoint");
        OwnDigits own = OwnDigitsChoice.read(myDigits, recipe);
        Extra extra = Extra.of(recipe, RareForms::digits, Doodles::pictures, own);
        try (Training training = begin(recipe, data, extra, checkpoint)) {
            while (training.hasNext()) {
                TrainingResult result = training.next();
                if (result instanceof BatchResult batch) {
                    show(batch, recipe);
                } else if (result instanceof Divergence divergence) {
                    throw new IOException(divergence.sentence());
                } else if (result instanceof Epoch epoch) {
                    training.checkpoint(checkpoint);
                    print(json ? EpochLines.json(epoch) : EpochLines.text(epoch));
                }
            }
            training.classifier().write(model);
            if (!own.isEmpty()) {
                compare(own, training.classifier());
            }
        }
        Files.deleteIfExists(checkpoint);
        if (!json) {
            print("written to " + model);
        }
        return CommandLine.ExitCode.OK;
    }

    private Training begin(Recipe recipe, DataSet data, Extra extra, Path checkpoint) throws IOException {
        if (!resume || !Files.exists(checkpoint)) {
            return from == null
                    ? Training.start(recipe, data, extra, threads)
                    : Training.startFrom(Classifier.read(from), recipe, data, extra, threads);
        }
        Training training = Training.resume(checkpoint, data, extra);
        if (!training.recipe().equals(recipe)) {
            training.close();
            throw new BadFileException(checkpoint, "a run of the recipe asked for", "one of another recipe or options");
        }
        return training;
    }

    private void compare(OwnDigits own, Classifier model) throws IOException {
        BeforeAfter compared = new BeforeAfter(OwnScores.of(Classifier.shipped(), own), OwnScores.of(model, own));
        print(json ? GSON.toJson(compared) : compared.sentence());
    }

    private void show(BatchResult batch, Recipe recipe) {
        progress.show(() -> String.format(
                Locale.ROOT,
                "epoch %d/%d   batch %d/%d   loss %.4f",
                batch.epoch(),
                recipe.epochs(),
                batch.batch(),
                batch.batches(),
                batch.loss()));
    }

    private void print(String line) {
        progress.clear();
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
