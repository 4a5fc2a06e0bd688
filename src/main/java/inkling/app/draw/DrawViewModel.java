package inkling.app.draw;

import inkling.app.draw.Answer.Question;
import inkling.app.shared.Background;
import inkling.app.shared.Newest;
import inkling.app.shared.Session;
import inkling.data.Picture;
import inkling.sketch.Eraser;
import inkling.sketch.Point;
import inkling.sketch.Preparation;
import inkling.sketch.Preparation.Step;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The drawing on the pad and the newest answer to it. Classifies off the FX thread; the newest drawing wins. */
final class DrawViewModel {
    /** Widths of the pen in the pad's units, 280 a side. */
    static final double THINNEST = 6;

    static final double USUAL = 22;
    static final double THICKEST = 46;
    /** Reaches as far as a thick pen. */
    static final Eraser ERASER = new Eraser(16);

    private static final double PEN_STEP = 4;

    private final Session session;
    private final Newest<Question, Answer> answers;
    private final Newest<Answer, Steps> readings;
    private final History history = new History(Sketch.empty(USUAL));

    private final ReadOnlyObjectWrapper<Sketch> sketch = new ReadOnlyObjectWrapper<>(history.now());
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Steps> steps = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final BooleanProperty erasing = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper penDown = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable Picture> given = new SimpleObjectProperty<>();
    private final DoubleProperty pen = new SimpleDoubleProperty(USUAL);
    private Preparation preparation = Preparation.MNIST;
    private @Nullable Point rubbedTo;
    private boolean rubbed;

    DrawViewModel(Session session, Background background) {
        this.session = session;
        this.answers = background.newest(Question::answer, this::answered);
        this.readings = background.newest(Steps::of, this::read);
        pen.subscribe(width -> amend(history.now().withPen(width.doubleValue())));
        session.model().addListener((property, before, now) -> ask());
        given.addListener((property, before, now) -> changed());
    }

    // Properties

    /** The drawing, the stroke under way included. */
    ReadOnlyObjectProperty<Sketch> sketch() {
        return sketch.getReadOnlyProperty();
    }

    /** The newest answer; null where nothing is drawn. */
    ReadOnlyObjectProperty<@Nullable Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /** How the newest answer came about; a moment later than the answer itself, and null with it. */
    ReadOnlyObjectProperty<@Nullable Steps> steps() {
        return steps.getReadOnlyProperty();
    }

    /** Whether there is neither a drawing nor a picture. */
    ReadOnlyBooleanProperty blank() {
        return blank.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** What was done last, and how long it took. */
    ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    /** The width of the pen in the pad's units; a new one redraws what is drawn. */
    DoubleProperty pen() {
        return pen;
    }

    /** Whether a step of the preparation is taken. */
    boolean takes(Step step) {
        return preparation.steps().contains(step);
    }

    /** A picture of a digit that is answered in place of the drawing; the pen, undo and clear take it away. */
    ObjectProperty<@Nullable Picture> given() {
        return given;
    }

    /** Whether the next stroke begins a new drawing. */
    ReadOnlyBooleanProperty finished() {
        return finished.getReadOnlyProperty();
    }

    /** Whether the pen takes ink away. */
    BooleanProperty erasing() {
        return erasing;
    }

    /** Whether the pen is on the pad. */
    ReadOnlyBooleanProperty penIsDown() {
        return penDown.getReadOnlyProperty();
    }

    // Commands

    /** Says something in the status line. */
    void say(String sentence) {
        status.set(sentence);
    }

    /** The drawing is as it was meant: the next stroke begins a new one. */
    void finish() {
        finished.set(!history.now().isEmpty());
    }

    /** The pen touches the pad. */
    void penDown(Point point) {
        if (erasing.get()) {
            eraserDown(point);
            return;
        }
        penDown.set(true);
        boolean anew = finished.get() || given.get() != null;
        Sketch before = anew ? Sketch.empty(pen.get()) : history.now();
        history.change(before.with(new Stroke(List.of(point))));
        drawnAgain();
    }

    /** The eraser touches the pad; it moves and leaves as the pen does. */
    void eraserDown(Point point) {
        if (given.get() == null) {
            penDown.set(true);
            rubbed = false;
            rubbedTo = point;
            rub(point, point);
        }
    }

    /** The pen moves on the pad. */
    void penMove(Point point) {
        if (rubbedTo != null) {
            rub(rubbedTo, point);
            rubbedTo = point;
        } else if (penDown.get()) {
            amend(history.now().drawnTo(point));
        }
    }

    /** The pen leaves the pad. */
    void penUp() {
        rubbedTo = null;
        penDown.set(false);
    }

    void undo() {
        if (given.get() != null) {
            given.set(null);
        } else if (!penDown.get() && history.canUndo()) {
            history.undo();
            drawnAgain();
        }
    }

    void redo() {
        if (!penDown.get() && history.canRedo()) {
            history.redo();
            drawnAgain();
        }
    }

    /** Wipes the pad; undo brings the drawing back. */
    void clear() {
        given.set(null);
        if (!penDown.get() && !history.now().isEmpty()) {
            history.change(Sketch.empty(pen.get()));
            drawnAgain();
        }
    }

    void thicker() {
        pen.set(Math.min(THICKEST, pen.get() + PEN_STEP));
    }

    void thinner() {
        pen.set(Math.max(THINNEST, pen.get() - PEN_STEP));
    }

    /** Takes a step of the preparation, or leaves it out. */
    void take(Step step, boolean taken) {
        Set<Step> chosen = new HashSet<>(preparation.steps());
        if (taken) {
            chosen.add(step);
        } else {
            chosen.remove(step);
        }
        preparation = new Preparation(chosen);
        ask();
    }

    /** All that goes between down and up is one step to undo; nothing rubbed is none. */
    private void rub(Point from, Point to) {
        Sketch less = ERASER.rub(history.now(), from, to);
        if (less.equals(history.now())) {
            return;
        }
        if (rubbed) {
            amend(less);
        } else {
            rubbed = true;
            history.change(less);
            drawnAgain();
        }
    }

    private void drawnAgain() {
        finished.set(false);
        given.set(null);
        changed();
    }

    private void amend(Sketch next) {
        history.amend(next);
        changed();
    }

    private void changed() {
        sketch.set(history.now().withPen(pen.get()));
        blank.set(given.get() == null && history.now().isEmpty());
        canUndo.set(given.get() != null || history.canUndo());
        canRedo.set(history.canRedo());
        ask();
    }

    private void ask() {
        answers.submit(new Question(
                sketch.get(), given.get(), preparation, session.model().get(), System.nanoTime()));
    }

    private void answered(Answer newest) {
        boolean blank = newest.question().isBlank();
        answer.set(blank ? null : newest);
        session.drawing().set(blank ? null : newest.picture());
        readings.submit(newest);
        if (blank) {
            status.set("");
        } else if (newest.prediction() == null) {
            String problem = session.modelProblem().get();
            status.set(problem.isEmpty() ? "The model is being loaded; the answer comes when it is there." : problem);
        } else {
            double millis = (System.nanoTime() - newest.question().askedAt()) / 1e6;
            status.set(String.format(Locale.ROOT, "answered in %.0f ms", Math.ceil(millis)));
        }
    }

    private void read(Steps newest) {
        steps.set(answer.get() == null ? null : newest);
    }
}
