package inkling.cli;

import com.google.gson.GsonBuilder;
import inkling.cli.option.DataOption;
import inkling.cli.option.ModelOption;
import inkling.cli.option.MyDigitsOption;
import inkling.cli.option.RecipeOptions;
import inkling.data.DataSet;
import inkling.data.Split;
import inkling.files.BadFileException;
import inkling.files.WholeFile;
import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.ExtraExamples;
import inkling.learn.MyDigitsExamples;
import inkling.learn.Recipe;
import inkling.learn.calibrate.Calibrator;
import inkling.learn.calibrate.ModelCalibration;
import inkling.learn.file.CheckpointFile;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.RecordedTraining;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.RunText;
import inkling.learn.train.BatchResult;
import inkling.learn.train.Divergence;
import inkling.learn.train.Epoch;
import inkling.learn.train.Training;
import inkling.learn.train.TrainingResult;
import inkling.sketch.generated.Doodles;
import inkling.sketch.generated.NonDigits;
import inkling.sketch.generated.RareForms;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code inkling train}: trains a recipe, prints a line per epoch, and writes the model. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a network by a recipe and writes it as a model file.",
        footer = {
            "",
            "The run is listed by inkling runs and on the Train screen. After every epoch a checkpoint is written to"
                    + " FILE.checkpoint. An interrupted run continues from there with --resume and ends with the same"
                    + " weights as an uninterrupted one on the same number of threads of the same kind of processor."
        })
final class TrainCommand extends PrintingCommand {
    @Mixin
    private RecipeOptions options = new RecipeOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "The model file to write.")
    private @Nullable Path out;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private MyDigitsOption myDigits = new MyDigitsOption();

    @Option(
            names = "--from",
            paramLabel = "MODEL",
            description =
                    "Start with the weights of a model with the same layers, apart from dropout, instead of random ones.")
    private @Nullable Path from;

    @Option(names = "--threads", paramLabel = "N", description = "Number of threads; one per processor by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", description = "Continue from FILE.checkpoint, if it exists.")
    private boolean resume;

    @Option(names = "--json", description = "Prints one JSON object per epoch, and one on My digits.")
    private boolean json;

    @Option(names = "--summary", description = "Only prints the recipe's layers, shapes and parameters.")
    private boolean summary;

    private final RunStore store;
    private final RunStore unlisted;
    private final Progress progress = new Progress();

    TrainCommand(RunStore store) {
        this.store = store;
        unlisted = store.unlisted();
    }

    @Override
    void run(PrintWriter printer) throws IOException {
        try {
            Recipe recipe = options.recipe();
            if (summary) {
                recipe = data.folder() == null ? recipe : options.fitted(recipe, data.read());
                printer.println(recipe.name() + ": " + recipe.about());
                recipe.summary().forEach(printer::println);
                return;
            }
            if (out == null) {
                throw new IllegalArgumentException("Missing required option: '--out=FILE'");
            }
            WholeFile.requireReplaceable(out);
            train(recipe, out, printer);
        } catch (IllegalArgumentException e) {
            throw wrongUsage(e);
        }
    }

    private void train(Recipe asked, Path model, PrintWriter printer) throws IOException {
        preloadNd4j();
        DataSet digits = data.read(Split.TRAIN);
        requireEnough(asked, digits);
        Recipe recipe = options.fitted(asked, digits);
        Path checkpoint = model.resolveSibling(model.getFileName() + ".checkpoint");
        MyDigitsExamples mine = myDigits.read(recipe, digits.classes());
        ExtraExamples extra = ExtraExamples.of(recipe, RareForms::digits, Doodles::pictures, mine);
        try (RecordedTraining training = open(recipe, digits, extra, model, checkpoint)) {
            while (training.hasNext()) {
                TrainingResult result = training.next();
                if (result instanceof BatchResult batch) {
                    show(batch, recipe);
                } else if (result instanceof Divergence divergence) {
                    throw new IOException("The loss is no longer a number since batch " + divergence.batch()
                            + " of epoch " + divergence.epoch() + ": the learning rate is probably too high.");
                } else if (result instanceof Epoch epoch) {
                    training.checkpoint(checkpoint);
                    progress.print(printer, json ? json(epoch) : text(epoch));
                }
            }
            ModelFile.write(model, training.classifier());
            calibrate(training, digits);
            if (!mine.isEmpty() && digits.classes().isDigits()) {
                progress.print(printer, MyDigitsOption.compare(mine, training.classifier(), json));
            }
        } finally {
            unlisted.deleteAll();
        }
        Files.deleteIfExists(checkpoint);
        if (!json) {
            progress.print(printer, "written to " + model);
        }
    }

    /** What no other options would help. */
    private void requireEnough(Recipe recipe, DataSet digits) throws IOException {
        Path folder = data.folder();
        if (digits.classes().count() < Training.LEAST_CLASSES) {
            throw new IOException(
                    Training.tooFewClasses(digits.classes()) + (folder == null ? "" : " (" + folder + ")"));
        }
        int needed = recipe.split().validationRows() == 0 ? 1 : 2; // one of them for validation
        if (digits.trainRows() < needed) {
            throw new IOException("expected at least " + needed + (needed == 1 ? " row" : " rows")
                    + " of training data, found " + digits.trainRows() + (folder == null ? "" : " (" + folder + ")"));
        }
    }

    /** Stores with the run how far the model can be trusted, as the window does. */
    private static void calibrate(RecordedTraining training, DataSet digits) throws IOException {
        Classifier trained = training.classifier();
        Optional<ModelCalibration> calibration =
                new Calibrator(digits, NonDigits::someToFit).calibration(trained, null);
        if (calibration.isPresent()) {
            training.run().write(trained, calibration.get());
        }
    }

    private RecordedTraining open(Recipe recipe, DataSet digits, ExtraExamples extra, Path model, Path checkpoint)
            throws IOException {
        boolean resumed = resume && Files.exists(checkpoint);
        Training training = resumed ? resume(recipe, digits, extra, checkpoint) : start(recipe, digits, extra);
        RunStore listed = store.orTemporary();
        if (listed != store) {
            warn("This run is not listed: " + store.folder() + " cannot be written.");
        }
        return RecordedTraining.of(training, () -> {
            Optional<Run> run = resumed ? store.find(model, recipe, training.epochs()) : Optional.empty();
            if (run.isPresent()) {
                return store.resume(run.get());
            }
            String name = String.valueOf(model.getFileName()).replaceFirst("\\.inkling$", "");
            Classifier before = extra.myDigits().isEmpty() ? null : ModelFile.shipped();
            // a resumed run that is not in the list, or was deleted, could only be listed without its first epochs
            return (resumed && listed == store ? unlisted : listed).start(name, recipe, digits, extra, before, model);
        });
    }

    private Training start(Recipe recipe, DataSet digits, ExtraExamples extra) throws IOException {
        if (from == null) {
            return Training.start(recipe, digits, extra, threads);
        }
        Classifier model = ModelOption.read(from, digits);
        warnOfOtherNames(model, digits);
        if (model.card().recipe().split().trainsOnLast(recipe.split().validationRows(), digits)) {
            throw new BadFileException(
                    from,
                    "a model that was not trained on the validation rows",
                    model + ", which was: --all-rows trains on them too and gives no validation accuracy");
        }
        return Training.startFrom(model, recipe, digits, extra, threads);
    }

    private static Training resume(Recipe recipe, DataSet digits, ExtraExamples extra, Path checkpoint)
            throws IOException {
        Training training = CheckpointFile.resume(checkpoint, digits, extra);
        if (!training.recipe().equals(recipe)) {
            training.close();
            throw new BadFileException(checkpoint, "a run of the given recipe", "one of another recipe or options");
        }
        return training;
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

    private static String json(Epoch epoch) {
        return new GsonBuilder().serializeNulls().create().toJson(RunText.json(EpochFigures.of(epoch)));
    }

    private static String text(Epoch epoch) {
        String line = String.format(Locale.ROOT, "epoch %3d/%d   ", epoch.epoch(), epoch.epochs());
        line += figures("train", epoch.train());
        line += epoch.validation()
                .map(evaluation -> figures("validation", evaluation))
                .orElse("");
        return line + String.format(Locale.ROOT, "%6.1f s   %,7.0f images/s", epoch.seconds(), epoch.imagesPerSecond());
    }

    private static String figures(String which, Evaluation evaluation) {
        return String.format(
                Locale.ROOT, "%s %6.2f%%  loss %.4f   ", which, 100 * evaluation.accuracy(), evaluation.crossEntropy());
    }
}
