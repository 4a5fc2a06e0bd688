package inkling.app.draw.pad;

import inkling.data.Picture;
import inkling.sketch.Point;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The drawing on the pad, or the picture in its place, and all that is done to it. */
public final class PadModel {
    /** Widths of the pen in the pad's units, 280 a side. */
    public static final double THINNEST = 6;

    public static final double USUAL = 22;
    public static final double THICKEST = 46;

    private static final double PEN_STEP = 4;

    private final History history = new History(Sketch.empty(USUAL));

    private final ReadOnlyObjectWrapper<Sketch> sketch = new ReadOnlyObjectWrapper<>(history.now());
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final BooleanProperty erasing = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper penDown = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable Picture> given = new SimpleObjectProperty<>();
    private final DoubleProperty pen = new SimpleDoubleProperty(USUAL);
    private @Nullable Rubbing rubbing;

    public PadModel() {
        pen.subscribe(width -> amend(history.now().withPen(width.doubleValue())));
        given.addListener((property, before, now) -> changed());
    }

    // Properties

    /** The drawing, the stroke under way included. */
    public ReadOnlyObjectProperty<Sketch> sketch() {
        return sketch.getReadOnlyProperty();
    }

    /** Whether there is neither a drawing nor a picture. */
    public ReadOnlyBooleanProperty blank() {
        return blank.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** The width of the pen in the pad's units; a new one redraws what is drawn. */
    public DoubleProperty pen() {
        return pen;
    }

    /** A picture of a digit that is answered in place of the drawing; the pen, undo and clear take it away. */
    public ObjectProperty<@Nullable Picture> given() {
        return given;
    }

    /** Whether the next stroke begins a new drawing. */
    public ReadOnlyBooleanProperty finished() {
        return finished.getReadOnlyProperty();
    }

    /** Whether the pen takes ink away. */
    public BooleanProperty erasing() {
        return erasing;
    }

    /** Whether the pen is on the pad. */
    public ReadOnlyBooleanProperty penIsDown() {
        return penDown.getReadOnlyProperty();
    }

    // Commands

    /** The drawing is as it was meant: the next stroke begins a new one. */
    public void finish() {
        finished.set(!history.now().isEmpty());
    }

    /** The pen touches the pad. */
    public void penDown(Point point) {
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
    public void eraserDown(Point point) {
        if (given.get() == null) {
            penDown.set(true);
            rubbing = new Rubbing(point);
            penMove(point);
        }
    }

    /** The pen moves on the pad. */
    public void penMove(Point point) {
        if (rubbing != null) {
            if (rubbing.to(point, history)) {
                drawnAgain();
            }
        } else if (penDown.get()) {
            amend(history.now().drawnTo(point));
        }
    }

    /** The pen leaves the pad. */
    public void penUp() {
        rubbing = null;
        penDown.set(false);
    }

    public void undo() {
        if (given.get() != null) {
            given.set(null);
        } else if (!penDown.get() && history.canUndo()) {
            history.undo();
            drawnAgain();
        }
    }

    public void redo() {
        if (!penDown.get() && history.canRedo()) {
            history.redo();
            drawnAgain();
        }
    }

    /** Wipes the pad; undo brings the drawing back. */
    public void clear() {
        given.set(null);
        if (!penDown.get() && !history.now().isEmpty()) {
            history.change(Sketch.empty(pen.get()));
            drawnAgain();
        }
    }

    public void thicker() {
        pen.set(Math.min(THICKEST, pen.get() + PEN_STEP));
    }

    public void thinner() {
        pen.set(Math.max(THINNEST, pen.get() - PEN_STEP));
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
    }
}
