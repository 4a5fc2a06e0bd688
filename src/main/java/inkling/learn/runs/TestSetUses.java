package inkling.learn.runs;

import inkling.data.Checksum;
import inkling.files.Journal;
import inkling.learn.Classifier;
import inkling.nn.Parameter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which models have been looked at on which test rows, in the window or by a command. Their accuracy is unbiased only the first time:
 * whoever evaluates ten models and keeps the best has selected on the test set. A look is any figure or picture that tells test rows
 * classified correctly from others, so Explore counts as well, once it has classified all rows and is in front. A model is known by its
 * weights: under other names and in other files it is still the same, and looking at it again tells nothing new.
 */
public final class TestSetUses {
    /**
     * When, the name, the checksum of the weights, and that of the test rows. Lines of earlier versions lack the last one or both; they
     * stand for MNIST.
     */
    private static final Pattern LINE =
            Pattern.compile("\\S+ (.*?)(?: sha256:([0-9a-f]{64})(?: test:([0-9a-f]{64}))?)?");

    private record Use(String model, TestSetId rows) {}

    private final Journal journal;

    TestSetUses(Path file) {
        journal = new Journal(file);
    }

    /**
     * How many models have been looked at on these rows. Of an earlier version only the names are known, so one of its models may count
     * twice.
     */
    public int models(TestSetId rows) throws IOException {
        return (int) uses().stream().filter(use -> use.rows.equals(rows)).count();
    }

    /** The sum of that over all data sets. */
    public int models() throws IOException {
        return uses().size();
    }

    /** How many data sets there are whose test rows have been looked at. */
    public int dataSets() throws IOException {
        return (int) uses().stream().map(Use::rows).distinct().count();
    }

    /**
     * Counts a model, unless it is counted already.
     *
     * @param name for people who read the file
     * @param rows the rows it was looked at on
     */
    public synchronized void add(Classifier model, String name, TestSetId rows) throws IOException {
        String checksum = checksum(model);
        if (!uses().contains(new Use(checksum, rows))) {
            String data = rows.equals(TestSetId.MNIST) ? "" : " test:" + rows.checksum();
            journal.append(Instant.now() + " " + name.replaceAll("\\s+", " ") + " sha256:" + checksum + data);
        }
    }

    private Set<Use> uses() throws IOException {
        return journal.lines().stream().map(TestSetUses::use).collect(Collectors.toSet());
    }

    private static Use use(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return new Use(line, TestSetId.MNIST);
        }
        return new Use(
                parts.group(2) == null ? parts.group(1) : parts.group(2),
                parts.group(3) == null ? TestSetId.MNIST : new TestSetId(parts.group(3)));
    }

    private static String checksum(Classifier model) {
        return Checksum.sha256(
                model.parameters().stream().map(Parameter::values).toList());
    }
}
