package inkling.learn.runs;

import inkling.files.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * How often the test rows have been used. Their accuracy is unbiased only the first time: whoever evaluates ten models and keeps
 * the best has selected on the test set.
 */
public final class TestSetUses {
    private final Journal journal;

    TestSetUses(Path folder) {
        journal = new Journal(folder.resolve("test-looks.txt"));
    }

    /** Number of uses, by any model. */
    public int count() throws IOException {
        return journal.lines().size();
    }

    /** Counts another use. */
    void add(String model) throws IOException {
        journal.append(Instant.now() + " " + model);
    }
}
