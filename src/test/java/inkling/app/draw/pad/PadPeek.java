package inkling.app.draw.pad;

import inkling.sketch.Sketch;
import javafx.scene.Node;

/** Shows the tests of the screen what is on the pad. */
public final class PadPeek {
    private PadPeek() {}

    /** The strokes on the pad, the node {@code #pad}. FX thread. */
    public static Sketch drawn(Node pad) {
        return ((Paper) pad).drawn();
    }
}
