package inkling.learn.file;

import com.google.gson.annotations.SerializedName;
import inkling.data.DataSet;
import inkling.files.BadFileException;
import inkling.learn.ExtraExamples;
import inkling.learn.GeneratedCounts;
import inkling.learn.ModelCard;
import inkling.learn.train.EpochTally;
import inkling.learn.train.Training;
import inkling.learn.train.TrainingState;
import inkling.nn.Parameter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Training} between two steps, as a file from which it can be resumed: an archive like a model's. */
public final class CheckpointFile {
    private static final String TEXT = "checkpoint.json";
    private static final String FORMAT = "inkling checkpoint";
    private static final int VERSION = 1;
    private static final int MOST_WORKERS = 1024;
    private static final int CHECKSUM_SHOWN = 8;

    private record Header(
            @SerializedName("format") String format,
            @SerializedName("version") int version,
            @SerializedName("card") @Nullable ModelCard card,
            @SerializedName("tally") @Nullable EpochTally tally,
            @SerializedName("workers") int workers) {}

    private CheckpointFile() {}

    /**
     * Writes everything that {@link #resume} needs, completely or not at all.
     *
     * @throws IllegalStateException while the training {@link Training#owesEpoch owes an epoch}
     */
    public static void write(Path file, Training training) throws IOException {
        TrainingState state = training.state();
        EpochTally tally = state.tally().batches() == 0 ? null : state.tally();
        Header header = new Header(FORMAT, VERSION, state.card(), tally, state.workers());
        ArrayArchive.write(file, TEXT, Json.write(header), state.arrays());
    }

    /**
     * Continues a training from its last {@link #write}, with the same recipe and number of workers.
     *
     * @param extra the same as at the start
     * @throws BadFileException if the file is damaged, or was written with another data set or other extra examples
     */
    public static Training resume(Path file, DataSet data, ExtraExamples extra) throws IOException {
        ArrayArchive archive = ArrayArchive.open(file, TEXT);
        TrainingState stored = read(archive, file);
        requireSame(extra, stored.card(), file);
        requireSame(data, stored.card(), file);
        Training training = Training.start(stored.card().recipe(), data, extra, stored.workers());
        try {
            TrainingState fresh = training.state();
            requireSame(training, fresh, stored, file);
            List<Parameter> arrays = archive.arrays(fresh.arrays(), outcomes(data.trainRows()));
            requireOutcomes(arrays.get(arrays.size() - 1), file);
            training.restore(new TrainingState(stored.card(), stored.tally(), stored.workers(), arrays));
        } catch (IOException e) {
            training.close();
            throw e;
        }
        return training;
    }

    /** Stored between two batches of an epoch only, and not by early versions of the program. */
    private static Parameter outcomes(int trainRows) {
        return new Parameter(TrainingState.OUTCOMES, new int[] {trainRows}, new float[trainRows], false);
    }

    private static void requireOutcomes(Parameter array, Path file) throws BadFileException {
        boolean outcomes = array.name().equals(TrainingState.OUTCOMES);
        for (float value : outcomes ? array.values() : new float[0]) {
            if (value != ((byte) value & 0xFF)) {
                throw new BadFileException(file, "outcomes from 0 to 255", Float.toString(value));
            }
        }
    }

    /** The state in a file, without its arrays. */
    static TrainingState read(ArrayArchive archive, Path file) throws IOException {
        Header header = Json.read(archive.text(), file, Header.class);
        ModelCard card = header.card();
        if (!FORMAT.equals(header.format()) || header.version() != VERSION || card == null) {
            throw new BadFileException(
                    file, FORMAT + " version " + VERSION, header.format() + " version " + header.version());
        }
        if (header.workers() < 1 || header.workers() > MOST_WORKERS) {
            throw new BadFileException(file, "1 to " + MOST_WORKERS + " workers", String.valueOf(header.workers()));
        }
        EpochTally tally = header.tally() == null ? EpochTally.NONE : header.tally();
        return new TrainingState(card, tally, header.workers(), List.of());
    }

    /** Enough to tell two apart; a sentence with whole ones is too long. */
    private static String shortened(String checksum) {
        return checksum.substring(0, Math.min(CHECKSUM_SHOWN, checksum.length()));
    }

    private static void requireSame(ExtraExamples extra, ModelCard card, Path file) throws BadFileException {
        GeneratedCounts generated = card.recipe().generated();
        if (!generated.equals(extra.generated())) {
            throw new BadFileException(file, "a run with " + extra.generated(), "one with " + generated);
        }
        int drawings = extra.myDigits().training().rows();
        if (card.myDigits() != drawings) {
            throw new BadFileException(
                    file,
                    "a run trained on " + drawings + " drawings of My digits",
                    "one trained on " + card.myDigits());
        }
    }

    private static void requireSame(DataSet data, ModelCard card, Path file) throws BadFileException {
        int classes = data.classes().count();
        if (card.classes().count() != classes) {
            throw new BadFileException(
                    file,
                    "a run on the " + classes + " classes of the data set",
                    "one on " + card.classes().count());
        }
    }

    private static void requireSame(Training training, TrainingState fresh, TrainingState stored, Path file)
            throws BadFileException {
        String sha256 = fresh.card().dataSha256();
        if (!stored.card().dataSha256().equals(sha256)) {
            throw new BadFileException(
                    file,
                    "data of checksum " + shortened(stored.card().dataSha256()) + ", as the run had",
                    "other data, of " + shortened(sha256));
        }
        int batches = stored.tally().batches();
        if (batches < 0 || batches >= training.batches()) {
            throw new BadFileException(
                    file, "fewer than an epoch's " + training.batches() + " batches", batches + " batches");
        }
    }
}
