package inkling.learn.runs;

import inkling.files.BadFileException;
import inkling.learn.train.RowOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The {@link TrainingDynamics} of a run as a file: one {@link RowOutcome} per row of the train split, epoch by epoch. Of a very
 * long run only the first epochs are stored, so that no file exceeds {@value #MOST_BYTES} bytes.
 *
 * @param trainRows number of rows of the train split, those for validation included
 * @param classes number of classes
 */
record DynamicsFile(Path file, int trainRows, int classes) {
    /** 1,220 epochs of MNIST. */
    static final int MOST_BYTES = 64 << 20;

    /**
     * Writes an epoch, counted from 1, and removes all later ones, which a continued run repeats. Does nothing if the file holds
     * none of an earlier epoch, as in a run of an early version of the program: what is learned and when would be wrong.
     */
    void write(int epoch, byte[] outcomes) throws IOException {
        long earlier = (long) (epoch - 1) * trainRows;
        boolean unbroken = earlier == 0 || (Files.exists(file) && Files.size(file) >= earlier);
        if (unbroken && epoch <= mostEpochs()) {
            bytes().write(epoch, outcomes);
        }
    }

    /**
     * Reads the first epochs.
     *
     * @param epochs how many; fewer are read if no more are stored
     * @param run what the file belongs to
     * @return empty if nothing was recorded
     * @throws BadFileException if the file is too short or too long for the run, or holds a byte that is no outcome
     */
    Optional<TrainingDynamics> read(int epochs, Run run) throws IOException {
        int wanted = Math.min(epochs, mostEpochs());
        if (!Files.exists(file) || wanted < 1 || trainRows < 1) {
            return Optional.empty();
        }
        requireLength(run);
        List<byte[]> stored = bytes().read();
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        List<byte[]> read = stored.subList(0, Math.min(wanted, stored.size()));
        for (int epoch = 0; epoch < read.size(); epoch++) {
            requirePossible(read.get(epoch), epoch + 1);
        }
        return Optional.of(new TrainingDynamics(read));
    }

    private int mostEpochs() {
        return MOST_BYTES / Math.max(1, trainRows);
    }

    private EpochBytes bytes() {
        return new EpochBytes(file, trainRows, 256);
    }

    /** Whether it is there and as long as that of a run. */
    boolean fits(Run run) throws IOException {
        return Files.exists(file) && hasLengthFor(run, Files.size(file));
    }

    /** There may be more than the run's epochs say: one is being written, or was when the program died. */
    private boolean hasLengthFor(Run run, long bytes) {
        long most = (long) Math.min(run.recipe().epochs(), mostEpochs()) * trainRows;
        return bytes >= (long) leastEpochs(run) * trainRows && bytes <= most;
    }

    private int leastEpochs(Run run) {
        return Math.min(run.epochs().size(), mostEpochs());
    }

    private void requireLength(Run run) throws IOException {
        long found = Files.size(file);
        if (!hasLengthFor(run, found)) {
            int least = leastEpochs(run);
            throw new BadFileException(
                    file,
                    "a byte for each of " + trainRows + " training rows after each of " + least + " epochs, "
                            + (long) least * trainRows + " bytes",
                    found + " bytes");
        }
    }

    private void requirePossible(byte[] outcomes, int epoch) throws BadFileException {
        for (int row = 0; row < outcomes.length; row++) {
            if (!RowOutcome.isPossible(outcomes[row], classes)) {
                throw new BadFileException(
                        file,
                        "for each training row a probability, and whether it was the largest",
                        (outcomes[row] & 0xFF) + " for row " + row + " in epoch " + epoch);
            }
        }
    }
}
