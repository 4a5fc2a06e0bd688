package inkling.learn;

import com.google.gson.annotations.SerializedName;
import inkling.files.BadFileException;
import inkling.nn.engine.Trainer;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A training between two steps, as a file: an archive like a model's, with the whole state of the {@link Trainer}.
 *
 * @param card of the model after the last whole epoch
 * @param tally of the epoch under way
 * @param workers threads that share a step
 * @param archive the file's arrays
 */
record Checkpoint(Card card, EpochTally tally, int workers, ArrayArchive archive, Path file) {
    private static final String TEXT = "checkpoint.json";
    private static final String FORMAT = "inkling checkpoint";
    private static final int VERSION = 1;
    private static final int MOST_WORKERS = 1024;

    private record Header(
            @SerializedName("format") String format,
            @SerializedName("version") int version,
            @SerializedName("card") @Nullable Card card,
            @SerializedName("tally") @Nullable EpochTally tally,
            @SerializedName("workers") int workers) {}

    /** Writes a checkpoint, whole or not at all. */
    static void write(Path file, Card card, EpochTally tally, int workers, Trainer trainer) throws IOException {
        Header header = new Header(FORMAT, VERSION, card, tally.batches() == 0 ? null : tally, workers);
        ArrayArchive.write(file, TEXT, Json.write(header), trainer.state());
    }

    /**
     * @throws BadFileException if the file is not a checkpoint
     */
    static Checkpoint read(Path file) throws IOException {
        ArrayArchive archive = ArrayArchive.open(file);
        Header header = Json.read(archive.text(TEXT), file, Header.class);
        Card card = header.card();
        if (!FORMAT.equals(header.format()) || header.version() != VERSION || card == null) {
            throw new BadFileException(
                    file, FORMAT + " version " + VERSION, header.format() + " version " + header.version());
        }
        if (header.workers() < 1 || header.workers() > MOST_WORKERS) {
            throw new BadFileException(file, "1 to " + MOST_WORKERS + " workers", String.valueOf(header.workers()));
        }
        EpochTally tally = header.tally() == null ? EpochTally.NONE : header.tally();
        return new Checkpoint(card, tally, header.workers(), archive, file);
    }

    /**
     * @throws BadFileException if the run learns from more or less beside the data set
     */
    void require(Extra extra) throws BadFileException {
        Generated generated = card.recipe().generated();
        if (!generated.equals(extra.generated())) {
            throw new BadFileException(file, "a run with " + extra.generated(), "one with " + generated);
        }
        int own = extra.own().learned().rows();
        if (card.ownDigits() != own) {
            throw new BadFileException(
                    file,
                    "a run that learns from " + own + " digits of your own",
                    "one that learns from " + card.ownDigits());
        }
    }

    /**
     * Gives a fresh trainer the state that was kept.
     *
     * @param batches that an epoch has
     */
    void restore(Trainer trainer, String dataSha256, int batches) throws IOException {
        if (!card.dataSha256().equals(dataSha256)) {
            throw new BadFileException(file, "data of checksum " + card.dataSha256(), dataSha256);
        }
        if (tally.batches() < 0 || tally.batches() >= batches) {
            throw new BadFileException(
                    file, "fewer than an epoch's " + batches + " batches", tally.batches() + " batches");
        }
        trainer.restore(archive.arrays(trainer.state()));
    }
}
