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
 * Which models have been looked at on the test rows, in the window or by a command. Their accuracy is unbiased only the first time:
 * whoever evaluates ten models and keeps the best has selected on the test set. A look is any figure or picture that tells test rows
 * classified correctly from others, so Explore counts as well, once it has classified all rows and is in front. A model is known by its
 * weights: under other names and in other files it is still the same, and looking at it again tells nothing new.
 */
public final class TestSetUses {
    /** When, the name, and the checksum of the weights, which lines of earlier versions do not have. */
    private static final Pattern LINE = Pattern.compile("\\S+ (.*?)(?: sha256:([0-9a-f]{64}))?");

    private final Journal journal;

    TestSetUses(Path file) {
        journal = new Journal(file);
    }

    /** How many models there are. Of an earlier version only the names are known, so one of its models may count twice. */
    public int models() throws IOException {
        return identities().size();
    }

    /**
     * Counts a model, unless it is counted already.
     *
     * @param name for people who read the file
     */
    public synchronized void add(Classifier model, String name) throws IOException {
        String checksum = checksum(model);
        if (!identities().contains(checksum)) {
            journal.append(Instant.now() + " " + name.replaceAll("\\s+", " ") + " sha256:" + checksum);
        }
    }

    private Set<String> identities() throws IOException {
        return journal.lines().stream().map(TestSetUses::identity).collect(Collectors.toSet());
    }

    private static String identity(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return line;
        }
        return parts.group(2) == null ? parts.group(1) : parts.group(2);
    }

    private static String checksum(Classifier model) {
        return Checksum.sha256(
                model.parameters().stream().map(Parameter::values).toList());
    }
}
