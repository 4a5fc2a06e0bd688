package inkling.app.train;

import inkling.app.shared.LookInside;
import inkling.app.shared.Session;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.TrackedRun;
import inkling.app.train.plan.Plan;
import inkling.app.train.runs.RunLibrary;
import inkling.app.train.watch.Replay;
import inkling.learn.Recipe;
import inkling.learn.runs.Snapshot;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What is done with the plan and the run in progress, and how long the plan is going to take. */
final class TrainViewModel {
    private final Session session;
    private final ObservableValue<@Nullable Plan> plan;
    private final ActiveRun active;
    private final RunLibrary library;
    private final Replay replay;
    private final StringBinding forecast;

    /**
     * @param plan what the user chose to train; null while it makes no sense
     */
    TrainViewModel(
            Session session,
            RunLibrary library,
            Replay replay,
            ActiveRun active,
            ObservableValue<@Nullable Plan> plan) {
        this.session = session;
        this.plan = plan;
        this.active = active;
        this.library = library;
        this.replay = replay;
        forecast = Bindings.createStringBinding(this::forecast, library.runs(), plan, active.phaseProperty());
        plan.addListener((property, before, now) -> {
            if (now != null && !isExpected(now)) {
                library.expect("");
            }
        });
        library.load();
    }

    // Properties

    /** How long the plan is going to take; empty while a run is in progress, or there is no plan. */
    StringBinding forecastProperty() {
        return forecast;
    }

    /** Whether a run could start. */
    ObservableValue<Boolean> validProperty() {
        return plan.map(now -> true).orElse(false);
    }

    // Commands

    /** Makes room for a network that was chosen elsewhere, so that nobody takes the curves of an earlier run for those of this one. */
    void expect(Recipe chosen) {
        if (!active.isBusy()) {
            library.expect(chosen.name());
        }
    }

    /** What the large button does: start, pause or resume, whichever is possible now. */
    void startOrPause() {
        switch (active.phaseProperty().get()) {
            case IDLE -> {
                Plan now = plan.getValue();
                if (now != null) {
                    active.start(now.name(), now.recipe(), now.myDigits(), now.model());
                }
            }
            case RUNNING -> active.pause();
            case PAUSED -> active.resume();
            case STARTING -> {}
        }
    }

    /** Opens Inside, where the network is seen while it learns; where no run is in progress, begins the plan. */
    void watch() {
        if (!active.isBusy()) {
            startOrPause();
        }
        if (active.isBusy()) { // or what went wrong is said here
            session.lookInside(new LookInside.OfLearning());
        }
    }

    /** Draw and Explore use the model of the epoch shown from now on. */
    void useModel() {
        Snapshot now = replay.snapshotProperty().get();
        TrackedRun run = replay.runProperty().get();
        if (now != null && run != null) {
            session.useModel(now.model(), now.model().name(), run.getRun());
        }
    }

    private boolean isExpected(Plan now) {
        return now.model() == null
                && now.recipe().name().equals(library.expectedProperty().get());
    }

    private String forecast() {
        Plan now = plan.getValue();
        return now == null || active.isBusy()
                ? ""
                : Forecast.sentence(
                        now.recipe(),
                        now.digits(),
                        library.runs().stream().map(TrackedRun::getRun).toList());
    }
}
