package inkling.app.train;

import inkling.learn.BatchResult;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A run in the list, and whether its curves are shown. */
final class RunRow {
    private final ObjectProperty<Run> run;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final RunCurves curves = new RunCurves();
    private final BooleanProperty begun = new SimpleBooleanProperty();
    private final BooleanProperty paused = new SimpleBooleanProperty();

    RunRow(Run run) {
        this.run = new SimpleObjectProperty<>(run);
        run.epochs().forEach(curves::add);
    }

    ObjectProperty<Run> run() {
        return run;
    }

    BooleanProperty shown() {
        return shown;
    }

    /** Whether it is, or was, trained in this window. */
    BooleanProperty begun() {
        return begun;
    }

    /** Whether it waits for the user to go on. */
    BooleanProperty paused() {
        return paused;
    }

    RunCurves curves() {
        return curves;
    }

    /** Gives the curves the batches of before; once they have some, there are none older. */
    void recall(List<BatchResult> earlier) {
        if (curves.loss().raw.size() == 0) {
            earlier.forEach(curves::add);
        }
    }

    /** Held-out accuracy: {@code 84.1 %}, or a dash. */
    String heldOut() {
        Double accuracy = run.get().last().map(EpochFigures::validationAccuracy).orElse(null);
        return accuracy == null ? "–" : percent(accuracy);
    }

    /** Test accuracy, or a dash while nobody has looked. */
    String test() {
        return run.get().facts().testAccuracy().map(RunRow::percent).orElse("–");
    }

    /** How long it trained, or why that is not known yet. */
    String time() {
        return switch (run.get().facts().state()) {
            case RUNNING -> underWay();
            case DIVERGED -> "diverged";
            case STOPPED, DONE ->
                run.get().epochs().isEmpty()
                        ? "stopped"
                        : Durations.words(run.get().seconds());
        };
    }

    private String underWay() {
        if (paused.get()) {
            return "paused";
        }
        return begun.get() ? "running" : "cut off";
    }

    /** Over the curves of some runs: their names in full, and of a single one what it takes to repeat it. */
    static String caption(List<RunRow> rows) {
        String names = rows.stream().map(row -> row.run().get().facts().name()).collect(Collectors.joining(" · "));
        if (rows.size() != 1) {
            return names;
        }
        Run run = rows.get(0).run().get();
        return names + ": " + run.epochs().size() + " epochs, seed "
                + run.recipe().seed();
    }

    /** What sets it apart from others of its name. */
    String details() {
        return String.format(
                Locale.ROOT,
                "“%s”: %s, %,d digits, %d of %d epochs, seed %d, %s, started %s",
                run.get().facts().name(),
                run.get().recipe().name(),
                run.get().facts().trainRows(),
                run.get().epochs().size(),
                run.get().recipe().epochs(),
                run.get().recipe().seed(),
                Durations.words(run.get().seconds()),
                run.get().facts().started().replace('T', ' ').replace("Z", " UTC"));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f\u202f%%", 100 * share);
    }
}
