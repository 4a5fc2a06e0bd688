package inkling.cli;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.StoredRuns;
import inkling.learn.runs.TestSetUses;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code inkling runs}: lists the runs of the Train screen and of {@code inkling train}, the newest first. */
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        description = "Lists the runs of the Train screen and of inkling train, with their results.")
final class RunsCommand extends PrintingCommand {
    private static final String LINE = "%-28s %-24s %-12s %8s %6s %10s %8s %9s %s%n";

    private final RunStore store;

    @Option(names = "--json", description = "Prints one JSON object per run.")
    private boolean json;

    RunsCommand(RunStore store) {
        this.store = store;
    }

    @Override
    void run(PrintWriter out) throws IOException {
        StoredRuns stored = store.read();
        if (json) {
            for (Run run : stored.runs()) {
                out.println(new Gson().toJson(object(run)));
            }
        } else {
            print(stored.runs(), out);
        }
        out.flush();
        if (!stored.damaged().isEmpty()) {
            throw new IOException(stored.damaged().stream()
                    .map(damaged -> "run " + damaged.id() + " is damaged: " + damaged.reason())
                    .collect(Collectors.joining("\n")));
        }
    }

    private void print(List<Run> runs, PrintWriter out) throws IOException {
        out.printf(Locale.ROOT, LINE, "run", "name", "data", "rows", "epochs", "validation", "test", "time", "state");
        for (Run run : runs) {
            out.printf(
                    Locale.ROOT,
                    LINE,
                    run.id(),
                    run.facts().name(),
                    Objects.requireNonNullElse(run.facts().data(), "-"),
                    String.format(Locale.ROOT, "%,d", run.facts().trainRows()),
                    run.epochs().size(),
                    percent(validationAccuracy(run)),
                    percent(testAccuracy(run)),
                    String.format(Locale.ROOT, "%.1f s", run.seconds()),
                    state(run));
        }
        out.println(testUses(store.testSetUses()));
    }

    /** How many models have been looked at on test rows, whatever data these are of. */
    private static String testUses(TestSetUses uses) throws IOException {
        String rows = uses.dataSets() > 1 ? "The test rows of " + uses.dataSets() + " data sets" : "The test rows";
        return rows + " have been used for " + models(uses.models());
    }

    /** How far it got: {@code interrupted} by a crash, {@code stopped} by its user. */
    private static String state(Run run) throws IOException {
        return run.isInterrupted() ? "interrupted" : run.facts().state().name().toLowerCase(Locale.ROOT);
    }

    private static JsonObject object(Run run) throws IOException {
        JsonObject object = new JsonObject();
        object.addProperty("run", run.id());
        object.addProperty("name", run.facts().name());
        object.addProperty("recipe", run.recipe().name());
        object.addProperty("data", run.facts().data());
        object.add("classes", new Gson().toJsonTree(run.classes().names()));
        object.addProperty("seed", run.recipe().seed());
        object.addProperty("state", state(run));
        object.addProperty("trainSize", run.facts().trainRows());
        object.addProperty("epochs", run.epochs().size());
        object.addProperty("heldOutAccuracy", validationAccuracy(run));
        object.addProperty("testAccuracy", testAccuracy(run));
        object.addProperty("seconds", run.seconds());
        return object;
    }

    private static @Nullable Double validationAccuracy(Run run) {
        return run.last().map(EpochFigures::validationAccuracy).orElse(null);
    }

    private static @Nullable Double testAccuracy(Run run) {
        return run.facts().testAccuracy().orElse(null);
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "-" : AccuracyText.percent(share);
    }
}
