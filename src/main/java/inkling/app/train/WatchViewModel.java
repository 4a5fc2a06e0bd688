package inkling.app.train;

import inkling.app.shared.Session;
import inkling.learn.BatchResult;
import inkling.learn.Divergence;
import inkling.learn.Epoch;
import inkling.learn.TrainingResult;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.FirstLayer;
import inkling.learn.runs.Run;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is to be seen of the run under way: its curves, its pace, its first weights, and what went wrong. */
final class WatchViewModel {
    private final Session session;
    private final BooleanProperty live = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable FirstLayer> weights = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable RunRow> row = new ReadOnlyObjectWrapper<>();
    private final LongProperty revision = new SimpleLongProperty();
    private final Pace pace = new Pace();

    WatchViewModel(Session session) {
        this.session = session;
    }

    // Properties

    /** Whether the other screens use the model as it is after each epoch. */
    BooleanProperty live() {
        return live;
    }

    /** One sentence when a run could not start or go on; empty when all is well. */
    StringProperty problem() {
        return problem;
    }

    /** The first layer's weights now; null before there are any. */
    ObjectProperty<@Nullable FirstLayer> weights() {
        return weights;
    }

    /** The run under way or just ended in the list of runs; null before the first. */
    ReadOnlyObjectProperty<@Nullable RunRow> row() {
        return row.getReadOnlyProperty();
    }

    /** Rises whenever there is something new to draw. */
    LongProperty revision() {
        return revision;
    }

    Pace pace() {
        return pace;
    }

    // Commands

    /** A run begins, or goes on. */
    void begin(RunRow opened) {
        row.set(opened);
        weights.set(null);
        pace.begin(opened.run().get());
        session.describeRun(pace.summary());
    }

    /** Takes in what came of the run since the last time. */
    void hear(TrainingLoop.News news) {
        RunRow now = row.get();
        if (now == null) {
            return;
        }
        now.run().set(news.run());
        news.results().forEach(result -> hear(result, now, news.run()));
        news.weights().ifPresent(weights::set);
        if (live.get()) {
            news.model().ifPresent(session::useModel);
        }
        session.describeRun(pace.summary());
        grow();
    }

    private void hear(TrainingResult result, RunRow now, Run run) {
        if (result instanceof BatchResult batch) {
            now.curves().add(batch);
            pace.add(batch);
        } else if (result instanceof Epoch) {
            EpochFigures figures = run.last().orElseThrow();
            now.curves().add(figures);
            pace.add(figures);
        } else if (result instanceof Divergence divergence) {
            problem.set(divergence.sentence());
        }
    }

    /** The run is over, or over for now. */
    void end(@Nullable Run ended) {
        RunRow now = row.get();
        if (now != null && ended != null) {
            now.run().set(ended);
        }
        pace.end();
        session.describeRun("");
        grow();
    }

    private void grow() {
        revision.set(revision.get() + 1);
    }
}
