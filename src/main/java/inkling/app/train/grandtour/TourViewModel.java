package inkling.app.train.grandtour;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.Figures;
import inkling.app.shared.LatestTask;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.Standing;
import inkling.app.shared.run.TrackedRun;
import inkling.app.train.runs.RunExplorer;
import inkling.app.train.watch.Replay;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.Examples;
import inkling.learn.Probabilities;
import inkling.learn.runs.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the last layer gives the validation digits: of the run in progress now and after each epoch, of other runs and epochs as the
 * replay goes. Computes only while somebody watches. FX thread.
 */
final class TourViewModel {
    private static final Texts TEXTS = Texts.of("train");

    /** Within an epoch, the share of the time of one core that may be spent on it is one part of so many. */
    private static final long FRUGALITY = 25;

    /** What to classify. The epoch is that of the replay, or 0 for the model as it is now; the order is that of the models. */
    private record Question(TrackedRun run, DataSet data, Classifier model, int epoch, long order) {}

    private record Answer(Question question, Probabilities probabilities, long nanos) {}

    private final Session session;
    private final Replay replay;
    private final ActiveRun active;
    private final RunExplorer explorer;
    private final LongSupplier clock;
    private final LatestTask<Question, Answer> classifying;
    private final KnownProbabilities known = new KnownProbabilities();
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable TourDigits> digits = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private long order;
    private long shownOrder;
    private boolean busy;
    private long notBefore = Long.MIN_VALUE;
    private @Nullable Path shownRun;

    /**
     * @param clock nanoseconds
     */
    TourViewModel(
            Session session,
            Background background,
            Replay replay,
            ActiveRun active,
            RunExplorer explorer,
            LongSupplier clock) {
        this.session = session;
        this.replay = replay;
        this.active = active;
        this.explorer = explorer;
        this.clock = clock;
        classifying = background.latest(this::classify, this::receive, this::fail);
        watched.subscribe(now -> update());
        replay.snapshotProperty().subscribe(now -> update());
        replay.epochProperty().subscribe(now -> update());
        replay.otherDataProperty().subscribe(now -> update());
        replay.problemProperty().subscribe(now -> update());
        active.standingProperty().subscribe(now -> update());
    }

    // Properties

    /** Whether anybody looks. */
    BooleanProperty watchedProperty() {
        return watched;
    }

    /** The digits; null while there are none to show. */
    ReadOnlyObjectProperty<@Nullable TourDigits> digitsProperty() {
        return digits.getReadOnlyProperty();
    }

    /** After which epoch they are so, and how many are correct; empty while there are none. */
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** One sentence: why there are none, or what else is to be known; empty when there is nothing to say. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Whether they are those of a training that goes on. */
    boolean isLive() {
        TrackedRun run = replay.runProperty().get();
        return run != null
                && active.standingProperty().get() != null
                && active.runProperty().get() == run
                && replay.epochProperty().get() >= replay.lastEpochProperty().get();
    }

    // Commands

    /** Shows a digit on Explore, among all validation digits and through the model of the epoch. */
    void open(int index) {
        TourDigits now = digits.get();
        TrackedRun run = replay.runProperty().get();
        Snapshot snapshot = replay.snapshotProperty().get();
        if (now == null || run == null || index < 0 || index >= now.size()) {
            return;
        }
        int row = now.row(index);
        if (snapshot == null) { // in the first epoch, no model is stored yet
            session.show(row);
            return;
        }
        List<Integer> rows = IntStream.range(0, now.size()).mapToObj(now::row).toList();
        String title = TEXTS.about(now.data().classes()).get("tour.rows", now.size());
        explorer.open(run.getRun(), snapshot, new RowSelection(title, rows), row);
    }

    private void update() {
        if (!watched.get()) {
            return;
        }
        TrackedRun run = replay.runProperty().get();
        DataSet data = session.getData();
        if (run == null || data == null || !replay.otherDataProperty().get().isEmpty()) {
            clear("");
        } else if (run.getRun().facts().validationRows() == 0) {
            clear(TEXTS.get("foot.no-validation"));
        } else if (isLive()) {
            follow(run, data, active.standingProperty().get());
        } else {
            look(run, data, replay.snapshotProperty().get());
        }
    }

    private void follow(TrackedRun run, DataSet data, @Nullable Standing now) {
        if (now == null) {
            return;
        }
        Probabilities validation = now.validation();
        int epoch = now.model().card().epochs();
        if (validation != null) {
            known.put(run.getRun().folder(), epoch, validation);
            shownOrder = ++order;
            show(run, data, validation, epoch, false);
        } else if (!busy && (clock.getAsLong() >= notBefore || isOfOtherRun(run))) {
            ask(new Question(run, data, now.model(), 0, ++order));
        }
    }

    private boolean isOfOtherRun(TrackedRun run) {
        return !run.getRun().folder().equals(shownRun);
    }

    private void look(TrackedRun run, DataSet data, @Nullable Snapshot snapshot) {
        if (snapshot == null) {
            TourDigits before = digits.get();
            boolean ofOtherData = before != null && !before.data().equals(data);
            if (isOfOtherRun(run)
                    || ofOtherData
                    || !replay.problemProperty().get().isEmpty()) {
                clear("");
            }
            return;
        }
        Probabilities stored = known.get(run.getRun().folder(), snapshot.epoch());
        if (stored == null) {
            ask(new Question(run, data, snapshot.model(), snapshot.epoch(), ++order));
        } else {
            shownOrder = ++order;
            show(run, data, stored, snapshot.epoch(), false);
            int epoch = snapshot.model().card().epochs();
            note.set(epoch == snapshot.epoch() ? "" : TEXTS.get("tour.not-kept", snapshot.epoch(), epoch));
        }
    }

    private void ask(Question question) {
        if (question.model().classes() == question.data().classes().count()) {
            busy = true;
            classifying.submit(question);
        }
    }

    private Answer classify(Question question) {
        long start = clock.getAsLong();
        int last = question.data().trainRows();
        int first = last - question.run().getRun().facts().validationRows();
        Examples rows = Examples.of(question.data(), first, last);
        Probabilities found = question.epoch() == 0
                ? Probabilities.quietly(question.model(), rows)
                : Probabilities.of(question.model(), rows);
        return new Answer(question, found, clock.getAsLong() - start);
    }

    private void receive(Answer answer) {
        busy = false;
        Question of = answer.question();
        if (of.epoch() > 0) {
            known.put(of.run().getRun().folder(), of.epoch(), answer.probabilities());
            update();
            return;
        }
        notBefore = clock.getAsLong() + FRUGALITY * answer.nanos();
        if (of.order() > shownOrder
                && isLive()
                && of.run() == replay.runProperty().get()) {
            shownOrder = of.order();
            show(of.run(), of.data(), answer.probabilities(), of.model().card().epochs(), true);
        }
    }

    private void fail(Exception e) {
        busy = false;
        clear(Failures.sentence(e));
    }

    private void show(TrackedRun run, DataSet data, Probabilities probabilities, int epoch, boolean within) {
        shownRun = run.getRun().folder();
        TourDigits before = digits.get();
        if (before != null
                && before.probabilities().equals(probabilities)
                && before.data().equals(data)
                && before.epoch() == epoch) {
            return;
        }
        TourDigits now = new TourDigits(data, data.trainRows() - probabilities.rows(), probabilities, epoch, within);
        note.set("");
        double correct = 1 - now.wrong().size() / (double) now.size();
        state.set(
                within
                        ? TEXTS.get("tour.within", epoch + 1, Figures.percent(correct))
                        : TEXTS.get("tour.after", epoch, Figures.percent(correct)));
        digits.set(now);
    }

    private void clear(String sentence) {
        shownRun = null;
        shownOrder = ++order;
        digits.set(null);
        state.set("");
        note.set(sentence);
    }
}
