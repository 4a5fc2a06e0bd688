package inkling.learn.runs;

import inkling.files.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * How often the test rows have been looked at. They judge a model fairly only once: whoever tries ten models on them and
 * keeps the best has chosen on them, and their figure flatters.
 */
public final class TestLooks {
    private final Journal journal;

    TestLooks(Path folder) {
        journal = new Journal(folder.resolve("test-looks.txt"));
    }

    /** How many times, by whatever model. */
    public int count() throws IOException {
        return journal.lines().size();
    }

    /** One look more. */
    void add(String model) throws IOException {
        journal.append(Instant.now() + " " + model);
    }
}
