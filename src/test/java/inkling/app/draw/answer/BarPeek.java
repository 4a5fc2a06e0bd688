package inkling.app.draw.answer;

import javafx.scene.Node;

/** Shows the tests of the screen how long a bar is. */
public final class BarPeek {
    private BarPeek() {}

    /** How much of a bar, a node {@code #bar-0} to {@code #bar-9}, is filled, 0..1. FX thread. */
    public static double share(Node bar) {
        return ((Bar) bar).share();
    }
}
