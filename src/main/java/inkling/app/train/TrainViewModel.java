package inkling.app.train;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.learn.Recipe;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.Snapshot;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/** The whole screen: a plan, the run under way, the past runs, and the one of them looked at closely. */
final class TrainViewModel {
    private final Session session;
    private final PlanViewModel plan = new PlanViewModel();
    private final OwnDigitsViewModel own;
    private final RunsViewModel runs;
    private final WatchViewModel watch;
    private final RunViewModel run;
    private final ComparisonViewModel comparison;
    private final CutOffViewModel cutOff;
    private final ReplayViewModel replay;
    private final ReadOnlyObjectWrapper<@Nullable Gap> gap = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper forecast = new ReadOnlyStringWrapper("");

    TrainViewModel(Session session, Background background, RunStore store) {
        this.session = session;
        own = new OwnDigitsViewModel(background);
        runs = new RunsViewModel(background, store);
        comparison = new ComparisonViewModel(session, background, store, runs);
        watch = new WatchViewModel(session);
        run = new RunViewModel(session, background, store, runs, watch);
        replay = new ReplayViewModel(session, background);
        runs.shown().addListener((ListChangeListener<RunRow>) change -> look());
        watch.revision().addListener((property, before, now) -> look());
        replay.epoch().addListener((property, before, now) -> measure());
        comparison
                .testLooks()
                .subscribe(looks -> status.set("test rows " + ComparisonViewModel.times(looks.intValue())));
        runs.rows().addListener((ListChangeListener<RunRow>) change -> foretell());
        plan.recipe().subscribe(recipe -> foretell());
        run.phase().subscribe(phase -> foretell());
        own.count();
        runs.load();
        cutOff = new CutOffViewModel(session, background, store, runs, run);
    }

    // Properties

    PlanViewModel plan() {
        return plan;
    }

    OwnDigitsViewModel own() {
        return own;
    }

    RunViewModel run() {
        return run;
    }

    CutOffViewModel cutOff() {
        return cutOff;
    }

    WatchViewModel watch() {
        return watch;
    }

    RunsViewModel runs() {
        return runs;
    }

    ComparisonViewModel comparison() {
        return comparison;
    }

    ReplayViewModel replay() {
        return replay;
    }

    /** The gap of the run looked at, at its epoch; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Gap> gap() {
        return gap.getReadOnlyProperty();
    }

    ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    /** How long the plan is going to take; empty while a run is under way, or there is no plan. */
    ReadOnlyStringProperty forecast() {
        return forecast.getReadOnlyProperty();
    }

    // Commands

    /** What the large button does: start, pause or resume, whichever there is to do. */
    void startOrPause() {
        switch (run.phase().get()) {
            case IDLE -> {
                Recipe recipe = plan.recipe().get();
                if (recipe != null) {
                    boolean mine = own.wanted().get();
                    run.start(RunName.of(recipe) + (mine ? ", my digits" : ""), recipe, mine);
                }
            }
            case RUNNING -> run.pause();
            case PAUSED -> run.resume();
            case STARTING -> {}
        }
    }

    /** Draw and Explore answer with the model looked at from now on. */
    void useModel() {
        Snapshot now = replay.snapshot().get();
        if (now != null) {
            session.useModel(now.model());
        }
    }

    /** Whether what is looked at is the run under way. */
    boolean watchesRunUnderWay() {
        Run looked = replay.run().get();
        return looked != null && isTraining(looked);
    }

    /** Whether a run is the one under way. */
    boolean isTraining(Run asked) {
        RunRow now = watch.row().get();
        return run.busy() && now != null && now.run().get().id().equals(asked.id());
    }

    private void look() {
        List<RunRow> shown = runs.shown();
        replay.run()
                .set(shown.isEmpty() ? null : shown.get(shown.size() - 1).run().get());
        measure();
    }

    private void foretell() {
        Recipe recipe = plan.recipe().get();
        List<Run> past = runs.rows().stream().map(row -> row.run().get()).toList();
        forecast.set(recipe == null || run.busy() ? "" : Forecast.words(recipe, past));
    }

    private void measure() {
        Run at = replay.run().get();
        gap.set(at == null ? null : replay.figures().map(one -> gap(at, one)).orElse(null));
    }

    private static @Nullable Gap gap(Run run, EpochFigures figures) {
        Double heldOut = figures.validationAccuracy();
        return heldOut == null
                ? null
                : new Gap(
                        figures.trainAccuracy(),
                        heldOut,
                        run.facts().trainRows(),
                        figures.epoch(),
                        run.recipe().split().labelNoise());
    }
}
