package inkling.app.shared.pad;

import inkling.app.shared.History;
import inkling.data.Picture;
import inkling.sketch.Eraser;
import inkling.sketch.Point;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The drawing on the pad, and everything that can be done to it. FX thread. */
public final class PadModel {
    /** Widths of the pen in the pad's units, 280 per side. */
    static final double THINNEST = 6;

    static final double USUAL = 22;
    static final double THICKEST = 46;

    /** Reaches as far as a thick pen. */
    static final Eraser ERASER = new Eraser(16);

    private static final double PEN_STEP = 4;

    private final History<Sketch> history = new History<>(Sketch.empty(USUAL), Integer.MAX_VALUE);

    private final ReadOnlyObjectWrapper<Drawing> drawing =
            new ReadOnlyObjectWrapper<>(new Drawing(history.now(), null));
    private final BooleanProperty erasing = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper penDown = new ReadOnlyBooleanWrapper();
    private final DoubleProperty penWidth = new SimpleDoubleProperty(USUAL);
    private @Nullable Picture picture;
    private @Nullable Point eraserAt;
    private boolean erasedSome;

    public PadModel() {
        penWidth.subscribe(width -> amend(history.now().withPen(width.doubleValue())));
    }

    // Properties

    /** What is on the pad, the stroke in progress included. */
    public ReadOnlyObjectProperty<Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    public Drawing getDrawing() {
        return drawing.get();
    }

    /** Whether there are neither strokes nor a picture. */
    ObservableValue<Boolean> blankProperty() {
        return drawing.map(Drawing::isBlank);
    }

    ObservableValue<Boolean> canUndoProperty() {
        return drawing.map(now -> now.picture() != null || history.canUndo());
    }

    ObservableValue<Boolean> canRedoProperty() {
        return drawing.map(now -> history.canRedo());
    }

    /** The width of the pen in the pad's units; a new width redraws all strokes. */
    DoubleProperty penWidthProperty() {
        return penWidth;
    }

    /** Whether the next stroke begins a new drawing. */
    public ReadOnlyBooleanProperty finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /** Whether the pen erases. */
    BooleanProperty erasingProperty() {
        return erasing;
    }

    /** Whether the pen or the eraser is on the pad. */
    public ReadOnlyBooleanProperty penDownProperty() {
        return penDown.getReadOnlyProperty();
    }

    // Commands

    /** Covers the strokes with a picture of a digit, which is then classified; the pen, undo and clear take it away. */
    public void show(Picture digit) {
        picture = digit;
        changed();
    }

    /** The drawing is done: the next stroke begins a new one. */
    public void finish() {
        finished.set(!history.now().isEmpty());
    }

    /** The pen touches the pad. */
    void penDown(Point point) {
        if (erasing.get()) {
            eraserDown(point);
            return;
        }
        penDown.set(true);
        boolean fresh = finished.get() || picture != null;
        Sketch before = fresh ? Sketch.empty(penWidth.get()) : history.now();
        history.change(before.with(new Stroke(List.of(point))));
        sketchChanged();
    }

    /** The eraser touches the pad; it moves and leaves as the pen does. */
    void eraserDown(Point point) {
        if (picture == null) {
            penDown.set(true);
            erasedSome = false;
            eraseTo(point, point);
        }
    }

    /** The pen moves on the pad. */
    void penMove(Point point) {
        if (eraserAt != null) {
            eraseTo(eraserAt, point);
        } else if (penDown.get()) {
            amend(history.now().withPoint(point));
        }
    }

    /** The pen leaves the pad. */
    void penUp() {
        eraserAt = null;
        penDown.set(false);
    }

    public void undo() {
        if (picture != null) {
            picture = null;
            changed();
        } else if (!penDown.get() && history.canUndo()) {
            history.undo();
            sketchChanged();
        }
    }

    public void redo() {
        if (!penDown.get() && history.canRedo()) {
            history.redo();
            sketchChanged();
        }
    }

    /** Clears the pad; undo brings the strokes back. */
    public void clear() {
        if (!penDown.get() && !history.now().isEmpty()) {
            history.change(Sketch.empty(penWidth.get()));
            sketchChanged();
        } else if (picture != null) {
            picture = null;
            changed();
        }
    }

    public void thicker() {
        penWidth.set(Math.min(THICKEST, penWidth.get() + PEN_STEP));
    }

    public void thinner() {
        penWidth.set(Math.max(THINNEST, penWidth.get() - PEN_STEP));
    }

    /** Switches between the pen and the eraser. */
    public void toggleEraser() {
        erasing.set(!erasing.get());
    }

    /** One stroke of the eraser is one step to undo, and none where it meets no ink. */
    private void eraseTo(Point from, Point to) {
        eraserAt = to;
        Sketch less = ERASER.erase(history.now(), from, to);
        if (!less.equals(history.now())) {
            if (erasedSome) {
                history.amend(less);
            } else {
                history.change(less);
            }
            erasedSome = true;
            sketchChanged();
        }
    }

    private void sketchChanged() {
        finished.set(false);
        picture = null;
        changed();
    }

    private void amend(Sketch next) {
        history.amend(next);
        changed();
    }

    private void changed() {
        drawing.set(new Drawing(history.now().withPen(penWidth.get()), picture));
    }
}
