package inkling.learn.runs;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.files.Journal;
import inkling.files.WholeFile;
import inkling.learn.Classifier;
import inkling.learn.Recipe;
import inkling.learn.StoredClasses;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.ModelCalibration;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.train.BatchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A run as stored in its folder: {@code run.json} (facts), {@code recipe.json}, {@code epochs.jsonl} and {@code batches}
 * (results), {@code answers} and {@code confidences} (predictions for the validation rows, one byte per row and epoch),
 * {@code dynamics} (how it did on the training rows, one byte per row and epoch), {@code checkpoint}, and in {@code models} one model
 * per epoch and the calibration of the last one. Immutable: a snapshot of the folder when it was read.
 */
public record Run(Path folder, RunFacts facts, Recipe recipe, List<EpochFigures> epochs) {
    private static final int MOST_BYTES = 1 << 26;

    public Run {
        epochs = List.copyOf(epochs);
    }

    /**
     * @throws IOException if the folder holds no run, or a damaged one
     */
    static Run read(Path folder) throws IOException {
        Path file = folder.resolve("run.json");
        RunFacts facts = RunText.read(InputFile.text(file, "a run", MOST_BYTES), RunFacts.class, file);
        Path journal = folder.resolve("epochs.jsonl");
        List<EpochFigures> epochs = List.of();
        for (String line : Journal.ofObjects(journal).lines()) {
            epochs = followedBy(epochs, RunText.read(line, EpochFigures.class, journal));
        }
        Run run = new Run(folder, facts, RecipeFile.read(folder.resolve("recipe.json")), epochs);
        Classes unused = classes(run, file); // checks them
        return run;
    }

    private static Classes classes(Run run, Path file) throws BadFileException {
        try {
            return run.classes();
        } catch (IllegalArgumentException e) {
            throw new BadFileException(file, "the names of its classes", "a mistake: " + e.getMessage());
        }
    }

    void write() throws IOException {
        WholeFile.write(folder.resolve("recipe.json"), RecipeFile.text(recipe));
        write(facts);
    }

    Run write(RunFacts newFacts) throws IOException {
        WholeFile.write(folder.resolve("run.json"), RunText.write(newFacts));
        return new Run(folder, newFacts, recipe, epochs);
    }

    Run append(EpochFigures figures) throws IOException {
        Journal.ofObjects(folder.resolve("epochs.jsonl")).append(RunText.write(figures));
        return new Run(folder, facts, recipe, followedBy(epochs, figures));
    }

    /** A continued run repeats the epochs after its checkpoint. */
    private static List<EpochFigures> followedBy(List<EpochFigures> earlier, EpochFigures figures) {
        List<EpochFigures> all = new ArrayList<>(earlier);
        all.removeIf(other -> other.epoch() >= figures.epoch());
        all.add(figures);
        return all;
    }

    /** The classes of the data set it was trained on. */
    public Classes classes() {
        return StoredClasses.read(facts.classNames(), recipe.architecture().classes());
    }

    /** Identifies it on the command line: the folder's name. */
    public String id() {
        return String.valueOf(folder.getFileName());
    }

    /** The results of the last epoch, if there is one. */
    public Optional<EpochFigures> last() {
        return epochs.isEmpty() ? Optional.empty() : Optional.of(epochs.get(epochs.size() - 1));
    }

    /** The learning rate at which the updates of an epoch were measured, relative to the peak of the schedule: 0..1. */
    public double updateRate(EpochFigures figures) {
        return figures.updatesAtHighestRate() == null
                ? recipe.lastRate(figures.epoch())
                : recipe.highestRate(figures.epoch());
    }

    /** Duration of the training, without pauses. */
    public double seconds() {
        return epochs.stream().mapToDouble(EpochFigures::seconds).sum();
    }

    /** Its batches in order; of a very long run, every n-th one. */
    public List<BatchResult> batches() throws IOException {
        return batchFile().read();
    }

    BatchFile batchFile() {
        return new BatchFile(folder.resolve("batches"), recipe.epochs());
    }

    /** The predicted class of each validation row, epoch by epoch. */
    EpochBytes answers() {
        int classes = recipe.architecture().classes();
        return new EpochBytes(folder.resolve("answers"), facts.validationRows(), classes);
    }

    /** The confidence of each prediction, as unsigned bytes 0..255 for 0..1, epoch by epoch. */
    EpochBytes confidences() {
        return new EpochBytes(folder.resolve("confidences"), facts.validationRows(), 256);
    }

    /**
     * How the network did on each training row in each epoch up to one, if that was recorded: not by early versions of the
     * program, and only in the first epochs of a very long run.
     *
     * @param epoch the last epoch to read, from 1
     * @param data the data set it was trained on; of another one it recorded nothing
     * @throws IOException if it was recorded, but is damaged
     */
    public Optional<TrainingDynamics> dynamics(int epoch, DataSet data) throws IOException {
        DynamicsFile file = dynamicsFile(data.trainRows());
        return isOfAnother(data, file) ? Optional.empty() : file.read(epoch, this);
    }

    /** An early version did not store the name; and another split of the same rows has it, too. */
    private boolean isOfAnother(DataSet data, DynamicsFile file) throws IOException {
        boolean hasItsName = facts.data() == null || facts.data().equals(StoredClasses.dataName(data.name()));
        int ownRows = facts.trainRows() + facts.validationRows(); // where it left none out, and added none
        return !hasItsName
                || (!file.fits(this)
                        && ownRows != data.trainRows()
                        && dynamicsFile(ownRows).fits(this));
    }

    DynamicsFile dynamicsFile(int trainRows) {
        return new DynamicsFile(
                folder.resolve("dynamics"), trainRows, recipe.architecture().classes());
    }

    /** The model after an epoch, or after the last epoch before it whose model is stored: a long run deletes most of them. */
    public Classifier classifier(int epoch) throws IOException {
        return ModelFile.read(stored(epoch));
    }

    /** The model file of the last epoch that has one. */
    public Path model() {
        return stored(last().map(EpochFigures::epoch).orElse(1));
    }

    private Path stored(int epoch) {
        int at = epoch;
        while (at > 1 && !Files.exists(modelFile(at))) {
            at--;
        }
        return modelFile(at);
    }

    Path modelFile(int epoch) {
        return folder.resolve("models").resolve(String.format(Locale.ROOT, "epoch-%05d.inkling", epoch));
    }

    /**
     * What was fitted to one of its models, if that is stored: not by early versions of the program, and usually for the last
     * epoch only. What is damaged counts as not stored, since it can be fitted again.
     */
    public Optional<ModelCalibration> calibration(Classifier model) throws IOException {
        try {
            return Optional.of(
                            ModelCalibration.read(calibrationFile(model.card().epochs())))
                    .filter(stored -> stored.isOf(model));
        } catch (NoSuchFileException | BadFileException e) {
            return Optional.empty();
        }
    }

    /** One of its models with what was fitted to it, or as it is where nothing is stored. */
    CalibratedClassifier calibrated(Classifier model) throws IOException {
        Optional<ModelCalibration> stored = calibration(model);
        return stored.isPresent() ? new CalibratedClassifier(model, stored.get()) : CalibratedClassifier.of(model);
    }

    /** Stores what was fitted to one of its models, beside the model; nothing where the model's file is gone. */
    public void write(Classifier model, ModelCalibration calibration) throws IOException {
        int epoch = model.card().epochs();
        if (Files.exists(modelFile(epoch))) {
            calibration.write(calibrationFile(epoch));
        }
    }

    Path calibrationFile(int epoch) {
        return ModelCalibration.besides(modelFile(epoch));
    }

    /** Where the training can be resumed from. */
    public Path checkpoint() {
        return folder.resolve("checkpoint");
    }

    /** What its last model predicts for the test rows, if it was evaluated on them. */
    public Optional<byte[]> testAnswers() throws IOException {
        Path file = testFile();
        return Files.exists(file)
                ? Optional.of(InputFile.bytes(file, "a byte per test row", MOST_BYTES))
                : Optional.empty();
    }

    Path testFile() {
        return folder.resolve("test-answers");
    }

    /** Whether it was interrupted: it is neither stopped nor done, but no living program is training it. */
    public boolean isInterrupted() throws IOException {
        return facts.state() == RunFacts.State.RUNNING && !RunLock.held(folder);
    }

    /** Whether it has completed all the epochs in its recipe. */
    public boolean isComplete() {
        return epochs.size() >= recipe.epochs();
    }
}
