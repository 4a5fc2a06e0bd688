package inkling.cli;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code inkling runs}: lists the runs of the Train screen and of {@code inkling train}, the newest first. */
@Command(name = "runs", mixinStandardHelpOptions = true, description = "Lists past runs and what they were worth.")
final class RunsCommand implements Callable<Integer> {
    private static final String LINE = "%-28s %-24s %8s %6s %9s %9s %7s%n";

    private final RunStore store;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    RunsCommand() {
        this(RunStore.ofUser());
    }

    RunsCommand(RunStore store) {
        this.store = store;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (!json) {
            out.printf(Locale.ROOT, LINE, "run", "name", "digits", "epochs", "held-out", "test", "time");
        }
        for (Run run : store.runs()) {
            print(run, out);
        }
        if (!json) {
            out.println(
                    "The test rows have been looked at " + store.testSetUses().count() + " times.");
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private void print(Run run, PrintWriter out) {
        @Nullable
        Double validation = run.last().map(EpochFigures::validationAccuracy).orElse(null);
        @Nullable Double test = run.facts().testAccuracy().orElse(null);
        int epochs = run.epochs().size();
        if (json) {
            JsonObject object = new JsonObject();
            object.addProperty("run", run.id());
            object.addProperty("name", run.facts().name());
            object.addProperty("recipe", run.recipe().name());
            object.addProperty("seed", run.recipe().seed());
            object.addProperty("trainSize", run.facts().trainRows());
            object.addProperty("epochs", epochs);
            object.addProperty("heldOutAccuracy", validation);
            object.addProperty("testAccuracy", test);
            object.addProperty("seconds", run.seconds());
            out.println(new Gson().toJson(object));
            return;
        }
        String digits = String.format(Locale.ROOT, "%,d", run.facts().trainRows());
        String time = String.format(Locale.ROOT, "%.1f s", run.seconds());
        out.printf(
                Locale.ROOT,
                LINE,
                run.id(),
                run.facts().name(),
                digits,
                epochs,
                percent(validation),
                percent(test),
                time);
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "-" : String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}
