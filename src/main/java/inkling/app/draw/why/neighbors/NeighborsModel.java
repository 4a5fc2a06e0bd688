package inkling.app.draw.why.neighbors;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.why.neighbors.Nearest.NearbyDigit;
import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.LatestResult;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.calibrate.Calibrator;
import inkling.learn.calibrate.DigitVerdict;
import inkling.learn.neighbors.NeighborIndex;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The training digits nearest to the newest answer, found off the FX thread while the pen moves. */
public final class NeighborsModel {
    private static final Texts TEXTS = Texts.of("draw");

    private final Session session;
    private final Background background;
    private final ObservableValue<@Nullable Answer> answer;
    private final LatestResult<Supplier<Nearest>, Nearest> nearest;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableValue<Classes> classes;
    private @Nullable Calibrator indexing;
    private @Nullable TrainingDigits digits;

    /**
     * @param answer the newest answer; null where there is none
     */
    public NeighborsModel(Session session, Background background, ObservableValue<@Nullable Answer> answer) {
        this.session = session;
        this.background = background;
        this.answer = answer;
        nearest = new LatestResult<>(background, Supplier::get);
        classes = session.dataProperty().map(DataSet::classes).orElse(Classes.DIGITS);
        session.dataProperty().subscribe(data -> index());
        session.modelProperty().subscribe(model -> index());
        answer.subscribe(newest -> search());
    }

    // Properties

    /** The neighbors of the newest answer, a moment later than it; null where there is no answer. */
    public ReadOnlyObjectProperty<@Nullable Nearest> nearestProperty() {
        return nearest.property();
    }

    /** Why the training digits could not be indexed: one sentence; empty while all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The classes of the data that the neighbors are from; the digits until there are data. */
    ObservableValue<Classes> classesProperty() {
        return classes;
    }

    /** Whether a neighbor has another label than the answer; never where model and data have not the same classes. */
    boolean contradicts(NearbyDigit near, Answer given) {
        return given.classes().equals(classes.getValue()) && !near.name().equals(given.name());
    }

    // Commands

    /** Shows the neighbors on Explore, one of them selected. */
    void open(NearbyDigit digit) {
        Nearest shown = nearest.property().get();
        if (shown != null) {
            List<Integer> rows = shown.digits().stream()
                    .map(near -> near.found().row())
                    .sorted()
                    .toList();
            session.show(
                    new RowSelection(TEXTS.get("neighbors.selection"), rows),
                    digit.found().row());
        }
    }

    /** Indexes the training digits once all are read, but not before the model: the first answer is more urgent. */
    private void index() {
        DataSet data = session.getData();
        if (data != null && data.trainRows() == 0) {
            refuse(TEXTS.about(data.classes()).get("neighbors.no-training"));
            return;
        }
        if (data != null && !NeighborIndex.fits(data.rows())) {
            refuse(TEXTS.about(data.classes()).get("neighbors.many", data.rows()));
            return;
        }
        Calibrator calibrator = session.reader().getCalibrator();
        if (calibrator != null && session.getModel() != null && calibrator != indexing) {
            indexing = calibrator;
            digits = null;
            problem.set("");
            background.run(
                    () -> TrainingDigits.of(calibrator),
                    found -> indexed(found, calibrator),
                    failure -> problem.set(Failures.sentence(failure)));
        }
    }

    private void refuse(String why) {
        indexing = null;
        digits = null;
        problem.set(why);
        search();
    }

    private void indexed(TrainingDigits newest, Calibrator calibrator) {
        if (calibrator == indexing) {
            digits = newest;
            search();
        }
    }

    private void search() {
        Answer now = answer.getValue();
        TrainingDigits among = digits;
        nearest.follow(
                now == null ? null : () -> new Nearest(now, among == null ? List.of() : among.nearest(now.picture())));
    }

    /** The training digits, indexed so that the nearest to a picture are found in milliseconds. Immutable; any thread. */
    record TrainingDigits(DataSet data, NeighborIndex index) {
        /** As many as are shown, and as the check for a digit is based on. */
        static final int NEAREST = DigitVerdict.NEAREST;

        /** Indexes the digits; takes a second or two. */
        static TrainingDigits of(Calibrator calibrator) {
            return new TrainingDigits(calibrator.data(), calibrator.index());
        }

        /** The training digits nearest to a picture, nearest first. */
        List<NearbyDigit> nearest(Picture picture) {
            return index.nearest(picture, NEAREST, data.trainRows()).stream()
                    .map(found -> {
                        int label = data.label(found.row());
                        String name = data.classes().has(label) ? data.classes().name(label) : "?";
                        return new NearbyDigit(found, name, data.images().picture(found.row()));
                    })
                    .toList();
        }
    }
}
