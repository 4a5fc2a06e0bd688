package inkling.learn.file;

import com.google.gson.annotations.SerializedName;
import inkling.data.DataSet;
import inkling.files.BadFileException;
import inkling.learn.EpochTally;
import inkling.learn.ExtraExamples;
import inkling.learn.GeneratedCounts;
import inkling.learn.ModelCard;
import inkling.learn.Training;
import inkling.learn.TrainingState;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A {@link Training} between two steps, as a file from which it can be resumed: an archive like a model's. */
public final class CheckpointFile {
    private static final String TEXT = "checkpoint.json";
    private static final String FORMAT = "inkling checkpoint";
    private static final int VERSION = 1;
    private static final int MOST_WORKERS = 1024;

    private record Header(
            @SerializedName("format") String format,
            @SerializedName("version") int version,
            @SerializedName("card") @Nullable ModelCard card,
            @SerializedName("tally") @Nullable EpochTally tally,
            @SerializedName("workers") int workers) {}

    private final ArrayArchive archive;
    private final Path file;
    private final ModelCard card;
    private final EpochTally tally;
    private final int workers;

    private CheckpointFile(ArrayArchive archive, Path file, ModelCard card, EpochTally tally, int workers) {
        this.archive = archive;
        this.file = file;
        this.card = card;
        this.tally = tally;
        this.workers = workers;
    }

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
        CheckpointFile checkpoint = read(file);
        checkpoint.requireSame(extra);
        Training training = Training.start(checkpoint.card.recipe(), data, extra, checkpoint.workers);
        try {
            checkpoint.restore(training);
        } catch (IOException e) {
            training.close();
            throw e;
        }
        return training;
    }

    static CheckpointFile read(Path file) throws IOException {
        ArrayArchive archive = ArrayArchive.open(file);
        Header header = Json.read(archive.text(TEXT), file, Header.class);
        ModelCard card = header.card();
        if (!FORMAT.equals(header.format()) || header.version() != VERSION || card == null) {
            throw new BadFileException(
                    file, FORMAT + " version " + VERSION, header.format() + " version " + header.version());
        }
        if (header.workers() < 1 || header.workers() > MOST_WORKERS) {
            throw new BadFileException(file, "1 to " + MOST_WORKERS + " workers", String.valueOf(header.workers()));
        }
        EpochTally tally = header.tally() == null ? EpochTally.NONE : header.tally();
        return new CheckpointFile(archive, file, card, tally, header.workers());
    }

    private void requireSame(ExtraExamples extra) throws BadFileException {
        GeneratedCounts generated = card.recipe().generated();
        if (!generated.equals(extra.generated())) {
            throw new BadFileException(file, "a run with " + extra.generated(), "one with " + generated);
        }
        int own = extra.myDigits().training().rows();
        if (card.myDigits() != own) {
            throw new BadFileException(
                    file,
                    "a run that learns from " + own + " digits of your own",
                    "one that learns from " + card.myDigits());
        }
    }

    private void restore(Training training) throws IOException {
        TrainingState fresh = training.state();
        if (!card.dataSha256().equals(fresh.card().dataSha256())) {
            throw new BadFileException(
                    file, "data of checksum " + card.dataSha256(), fresh.card().dataSha256());
        }
        if (tally.batches() < 0 || tally.batches() >= training.batches()) {
            throw new BadFileException(
                    file, "fewer than an epoch's " + training.batches() + " batches", tally.batches() + " batches");
        }
        training.restore(new TrainingState(card, tally, workers, archive.arrays(fresh.arrays())));
    }

    ModelCard card() {
        return card;
    }

    EpochTally tally() {
        return tally;
    }

    int workers() {
        return workers;
    }
}
