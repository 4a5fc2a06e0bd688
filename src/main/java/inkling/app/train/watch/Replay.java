package inkling.app.train.watch;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.LatestTask;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.run.TrackedRun;
import inkling.app.train.runs.RunLibrary;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/** The run chosen last, as it was after any of its epochs. Follows its last epoch until the user goes back. FX thread. */
public final class Replay {
    private static final Texts TEXTS = Texts.of("train");

    /** What to read, and the run as it stands now: newer epochs do not change an earlier one. */
    private record Question(
            TrackedRun run,
            Run stored,
            int epoch,
            DataSet data,
            @Nullable Picture drawing) {
        boolean isSameAs(@Nullable Question other) {
            return other != null
                    && run == other.run
                    && epoch == other.epoch
                    && data.equals(other.data)
                    && Objects.equals(drawing, other.drawing);
        }
    }

    /** A snapshot, the run it is of, and whether the labels show that this was trained on other data. */
    private record Answer(TrackedRun run, DataSet data, Snapshot snapshot, boolean other) {}

    private final Session session;
    private final RunLibrary library;
    private final LatestTask<Question, Answer> reader;
    private final ReadOnlyObjectWrapper<@Nullable TrackedRun> run = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty epoch = new SimpleIntegerProperty();
    private final ReadOnlyIntegerWrapper lastEpoch = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable EpochFigures> figures = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Gap> gap = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper otherData = new ReadOnlyStringWrapper("");
    private @Nullable Question asked;

    public Replay(Session session, Background background, RunLibrary library) {
        this.session = session;
        this.library = library;
        reader = background.latest(Replay::read, this::show, this::fail);
        library.shown().subscribe(this::refresh);
        library.revisionProperty().addListener((property, before, now) -> refresh());
        epoch.addListener((property, before, now) -> read());
        session.pad().drawingProperty().addListener((property, before, now) -> read());
        session.dataProperty().addListener((property, before, now) -> read());
        refresh();
    }

    // Properties

    /** The run; null for none. */
    public ReadOnlyObjectProperty<@Nullable TrackedRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    /** The epoch to show, from 1; 0 while there is none. */
    public IntegerProperty epochProperty() {
        return epoch;
    }

    /** The last epoch there is; 0 while there is none. */
    public ReadOnlyIntegerProperty lastEpochProperty() {
        return lastEpoch.getReadOnlyProperty();
    }

    /** The figures of that epoch; null while there is none. */
    ReadOnlyObjectProperty<@Nullable EpochFigures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** How far training and validation accuracy lie apart then; null while that is not known. */
    ReadOnlyObjectProperty<@Nullable Gap> gapProperty() {
        return gap.getReadOnlyProperty();
    }

    /** The run after that epoch; null until it is read, and where it cannot be. */
    public ReadOnlyObjectProperty<@Nullable Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** One sentence when the epoch cannot be shown; empty when all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** One sentence where the run was trained on other data than is open, so that it has no snapshots; empty where not. */
    public ReadOnlyStringProperty otherDataProperty() {
        return otherData.getReadOnlyProperty();
    }

    private void refresh() {
        TrackedRun now = library.lastShown().orElse(null);
        int last = now == null ? 0 : now.getRun().epochs().size();
        boolean other = now != run.get();
        boolean follows = other || epoch.get() == lastEpoch.get() || epoch.get() > last;
        if (other) {
            run.set(now);
            snapshot.set(null);
            otherData.set("");
        }
        lastEpoch.set(last);
        if (follows) {
            epoch.set(last);
        }
        read();
    }

    private void read() {
        TrackedRun now = run.get();
        EpochFigures found = now == null ? null : figures(now.getRun());
        figures.set(found);
        gap.set(now == null || found == null ? null : Gap.of(now.getRun(), found.epoch()));
        DataSet data = session.getData();
        if (now != null && data != null && OtherData.isObvious(now.getRun(), data)) {
            asked = null;
            leave(now, data);
            return;
        }
        if (now == null || found == null || data == null || data.rows() < data.trainRows()) {
            asked = null;
            snapshot.set(null);
            problem.set("");
            otherData.set("");
            return;
        }
        Question question =
                new Question(now, now.getRun(), epoch.get(), data, session.pad().getDrawing());
        if (!question.isSameAs(asked)) {
            asked = question;
            reader.submit(question);
        }
    }

    private @Nullable EpochFigures figures(Run of) {
        return of.epochs().stream()
                .filter(one -> one.epoch() == epoch.get())
                .findFirst()
                .orElse(null);
    }

    /** Unless the user has gone on to another run meanwhile. */
    private void show(Answer answer) {
        if (asked == null || answer.run() != run.get()) {
            return;
        }
        if (answer.other()) {
            leave(answer.run(), answer.data());
        } else {
            snapshot.set(answer.snapshot());
            problem.set("");
            otherData.set("");
        }
    }

    /** Shows nothing but that the run is of other data, and its curves to the end. */
    private void leave(TrackedRun of, DataSet data) {
        otherData.set(
                OtherData.sentence(of.getRun(), data)); // first: who hears of the rest must not look at these rows
        snapshot.set(null);
        problem.set("");
        epoch.set(lastEpoch.get());
    }

    /** If a newer question waits, its answer replaces this sentence. */
    private void fail(Exception e) {
        TrackedRun now = run.get();
        if (now != null && asked != null) {
            snapshot.set(null);
            otherData.set("");
            problem.set(TEXTS.get("replay.problem", asked.epoch(), now.name(), Failures.sentence(e)));
        }
    }

    private static Answer read(Question question) {
        try {
            Snapshot read = Snapshot.read(question.stored(), question.epoch(), question.data(), question.drawing());
            return new Answer(question.run(), question.data(), read, OtherData.shows(question.stored(), read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
