package inkling.app.shared.pad;

import inkling.sketch.Sketch;
import javafx.scene.Node;

/** Shows the tests of the screen what is on the pad. */
public final class PadPeek {
    /** The pen's width at first, in the pad's units. */
    public static final double USUAL_PEN = PadModel.USUAL;

    private PadPeek() {}

    /** The strokes on the pad, the node {@code #pad}. FX thread. */
    public static Sketch drawn(Node pad) {
        return ((Paper) pad).drawn();
    }
}
