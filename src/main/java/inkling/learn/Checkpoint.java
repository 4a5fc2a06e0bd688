package inkling.learn;

import inkling.data.BadFileException;
import inkling.nn.Trainer;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A training between two epochs, as a file: an archive like a model's, with the whole state of the {@link Trainer}.
 *
 * @param card of the model so far
 * @param workers threads that share a step
 * @param archive the file's arrays
 */
record Checkpoint(Card card, int workers, ArrayArchive archive, Path file) {
    private static final String TEXT = "checkpoint.json";
    private static final String FORMAT = "inkling checkpoint";
    private static final int VERSION = 1;
    private static final int MOST_WORKERS = 1024;

    private record Header(
            String format, int version, @Nullable Card card, int workers) {}

    /** Writes a checkpoint, whole or not at all. */
    static void write(Path file, Card card, int workers, Trainer trainer) throws IOException {
        ArrayArchive.write(file, TEXT, Json.write(new Header(FORMAT, VERSION, card, workers)), trainer.state());
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
        ModelFile.requireModest(card.recipe().architecture(), file);
        return new Checkpoint(card, header.workers(), archive, file);
    }

    /** Gives a fresh trainer the state that was kept. */
    void restore(Trainer trainer, String dataSha256) throws IOException {
        if (!card.dataSha256().equals(dataSha256)) {
            throw new BadFileException(file, "data of checksum " + card.dataSha256(), dataSha256);
        }
        trainer.restore(archive.arrays(trainer.state()));
    }
}
