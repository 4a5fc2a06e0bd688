package inkling.learn.runs;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import inkling.files.BadFileException;
import inkling.files.Journal;
import inkling.files.WholeFile;
import inkling.learn.Classifier;
import inkling.learn.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kept run as its folder shows it now: {@code run.json} (facts), {@code recipe.json}, {@code epochs.jsonl} and
 * {@code batches} (figures), {@code answers} and {@code confidences} (on the held-back rows, a byte a row and epoch), {@code checkpoint},
 * and a model an epoch in {@code models}. Immutable; read it again to see more.
 */
public record Run(Path folder, RunFacts facts, Recipe recipe, List<EpochFigures> epochs) {
    private static final Gson GSON =
            new GsonBuilder().serializeSpecialFloatingPointValues().create();

    public Run {
        epochs = List.copyOf(epochs);
    }

    /**
     * @throws IOException if the folder holds no run, or a broken one
     */
    static Run read(Path folder) throws IOException {
        Path file = folder.resolve("run.json");
        RunFacts facts = parse(Files.readString(file), RunFacts.class, file);
        Path journal = folder.resolve("epochs.jsonl");
        List<EpochFigures> epochs = List.of();
        for (String line : new Journal(journal).lines()) {
            epochs = followedBy(epochs, parse(line, EpochFigures.class, journal));
        }
        return new Run(folder, facts, Recipe.read(folder.resolve("recipe.json")), epochs);
    }

    private static <T> T parse(String json, Class<T> type, Path file) throws IOException {
        try {
            T value = GSON.fromJson(json, type);
            if (value == null) {
                throw new BadFileException(file, "an object", "nothing");
            }
            return value;
        } catch (JsonParseException e) {
            throw new BadFileException(file, "a run's figures as JSON", String.valueOf(e.getMessage()));
        }
    }

    void write() throws IOException {
        WholeFile.write(folder.resolve("recipe.json"), recipe.toJson());
        write(facts);
    }

    Run write(RunFacts newFacts) throws IOException {
        WholeFile.write(folder.resolve("run.json"), GSON.toJson(newFacts));
        return new Run(folder, newFacts, recipe, epochs);
    }

    Run append(EpochFigures figures) throws IOException {
        new Journal(folder.resolve("epochs.jsonl")).append(GSON.toJson(figures));
        return new Run(folder, facts, recipe, followedBy(epochs, figures));
    }

    /** A resumed run tells again of the epochs after its checkpoint. */
    private static List<EpochFigures> followedBy(List<EpochFigures> earlier, EpochFigures figures) {
        List<EpochFigures> all = new ArrayList<>(earlier);
        all.removeIf(other -> other.epoch() >= figures.epoch());
        all.add(figures);
        return all;
    }

    /** One word for the command line: the folder's name. */
    public String id() {
        return String.valueOf(folder.getFileName());
    }

    /** The last epoch's figures, if it came that far. */
    public Optional<EpochFigures> last() {
        return epochs.isEmpty() ? Optional.empty() : Optional.of(epochs.get(epochs.size() - 1));
    }

    /** Time spent training, pauses not counted. */
    public double seconds() {
        return epochs.stream().mapToDouble(EpochFigures::seconds).sum();
    }

    /** Its batches in order; of a very long run, so many-th ones. */
    public List<BatchFigures> batches() throws IOException {
        return batchFile().read();
    }

    BatchFile batchFile() {
        return new BatchFile(folder.resolve("batches"), recipe.epochs());
    }

    /** What it took each held-back row for, 0..9, epoch by epoch. */
    public List<byte[]> answers() throws IOException {
        return answersFile().read();
    }

    /** How sure it was of each answer, 0..255 for 0..1 as unsigned bytes, epoch by epoch. */
    public List<byte[]> confidences() throws IOException {
        return confidencesFile().read();
    }

    EpochBytes answersFile() {
        return new EpochBytes(folder.resolve("answers"), facts.heldOutRows());
    }

    EpochBytes confidencesFile() {
        return new EpochBytes(folder.resolve("confidences"), facts.heldOutRows());
    }

    /** The model as it was after an epoch, or after the last one before it that was kept: while a run goes on it thins them out. */
    public Classifier classifier(int epoch) throws IOException {
        for (int at = epoch; ; at--) {
            try {
                return Classifier.read(modelFile(at));
            } catch (NoSuchFileException thinnedOut) {
                if (at <= 1) {
                    throw thinnedOut;
                }
            }
        }
    }

    /** The model file after the last epoch, or after the last one before it that was kept. */
    public Path model() {
        int at = last().map(EpochFigures::epoch).orElse(1);
        while (at > 1 && !Files.exists(modelFile(at))) {
            at--;
        }
        return modelFile(at);
    }

    Path modelFile(int epoch) {
        return folder.resolve("models").resolve(String.format(Locale.ROOT, "epoch-%05d.inkling", epoch));
    }

    /** Where the training can go on from. */
    public Path checkpoint() {
        return folder.resolve("checkpoint");
    }

    /** What its last model said of the test rows, if somebody has looked. */
    public Optional<byte[]> testAnswers() throws IOException {
        Path file = testFile();
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    Path testFile() {
        return folder.resolve("test-answers");
    }

    /** Whether it ended without an end: nobody trains it any more, and it is neither stopped nor done. */
    public boolean isCutOff() throws IOException {
        return facts.state() == RunFacts.State.RUNNING && !RunLock.held(folder);
    }

    /** Whether it has done all the epochs its recipe asks for. */
    public boolean isComplete() {
        return epochs.size() >= recipe.epochs();
    }
}
