package inkling.app.train;

import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Session;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** One run looked at closely, as it was after any of its epochs. Follows the last one until the user goes back. */
final class ReplayViewModel {
    /** What there is to look at, all of one moment. */
    private record Question(
            Run run, int epoch, DataSet data, @Nullable Picture drawing) {}

    /** A snapshot, and the run it is of. */
    private record Answer(Run run, Snapshot snapshot) {}

    private final Session session;
    private final LatestTask<Question, Answer> reader;
    private final ObjectProperty<@Nullable Run> run = new SimpleObjectProperty<>();
    private final IntegerProperty epoch = new SimpleIntegerProperty();
    private final IntegerProperty lastEpoch = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<@Nullable Snapshot> snapshot = new ReadOnlyObjectWrapper<>();

    ReplayViewModel(Session session, Background background) {
        this.session = session;
        reader = background.latest(ReplayViewModel::read, this::show, background::report);
        run.addListener((property, before, now) -> follow(before, now));
        epoch.addListener((property, before, now) -> look());
        session.drawingProperty().addListener((property, before, now) -> look());
        session.dataProperty().addListener((property, before, now) -> look());
    }

    // Properties

    /** The run; set a newer state of it and the last epoch is followed. Null for none. */
    ObjectProperty<@Nullable Run> run() {
        return run;
    }

    /** The epoch looked at, from 1; 0 while there is none. */
    IntegerProperty epoch() {
        return epoch;
    }

    IntegerProperty lastEpoch() {
        return lastEpoch;
    }

    /** The run after that epoch, as soon as it is read; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Snapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /** The figures of that epoch; none while there are none. */
    Optional<EpochFigures> figures() {
        Run now = run.get();
        List<EpochFigures> epochs = now == null ? List.of() : now.epochs();
        return epochs.stream().filter(one -> one.epoch() == epoch.get()).findFirst();
    }

    // Commands

    /** Opens in Explore the held-back digits of a label that got an answer. */
    void open(int label, int answer) {
        Snapshot now = snapshot.get();
        if (now == null) {
            return;
        }
        int[] rows = now.rows(label, answer);
        if (rows.length > 0) {
            String title = String.format(Locale.ROOT, "%d read as %d after epoch %d", label, answer, now.epoch());
            session.show(new RowSelection(title, rows), rows[0]);
        }
    }

    /** Opens one digit in Explore. */
    void open(int row) {
        session.show(row);
    }

    private void follow(@Nullable Run before, @Nullable Run now) {
        boolean sameRun = before != null && now != null && before.id().equals(now.id());
        boolean wasAtEnd = epoch.get() == lastEpoch.get();
        int last = now == null ? 0 : now.epochs().size();
        lastEpoch.set(last);
        if (last == 0) {
            snapshot.set(null);
            epoch.set(0);
        } else if (!sameRun || wasAtEnd || epoch.get() > last) {
            boolean already = epoch.get() == last;
            epoch.set(last);
            if (already) {
                look();
            }
        }
    }

    private void look() {
        Run now = run.get();
        DataSet data = session.getData();
        if (now != null && data != null && epoch.get() > 0 && data.rows() >= data.trainRows()) {
            reader.submit(new Question(now, epoch.get(), data, session.getDrawing()));
        }
    }

    /** Unless the user has gone on to another run meanwhile, which may have nothing to show. */
    private void show(Answer answer) {
        Run now = run.get();
        if (now != null && now.id().equals(answer.run().id())) {
            snapshot.set(answer.snapshot());
        }
    }

    private static Answer read(Question question) {
        try {
            return new Answer(
                    question.run(),
                    Snapshot.read(question.run(), question.epoch(), question.data(), question.drawing()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
