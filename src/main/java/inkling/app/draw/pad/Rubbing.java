package inkling.app.draw.pad;

import inkling.sketch.Eraser;
import inkling.sketch.Point;
import inkling.sketch.Sketch;

/** The eraser between down and up: all it takes is one step to undo, and nothing taken is none. */
final class Rubbing {
    /** Reaches as far as a thick pen. */
    static final Eraser ERASER = new Eraser(16);

    private Point at;
    private boolean took;

    Rubbing(Point at) {
        this.at = at;
    }

    /**
     * Moves on in a straight line.
     *
     * @return whether it met any ink
     */
    boolean to(Point point, History history) {
        Sketch less = ERASER.rub(history.now(), at, point);
        at = point;
        if (less.equals(history.now())) {
            return false;
        }
        if (took) {
            history.amend(less);
        } else {
            history.change(less);
        }
        took = true;
        return true;
    }
}
