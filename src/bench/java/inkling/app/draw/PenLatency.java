package inkling.app.draw;

import inkling.app.Launch;
import inkling.app.PenMovements;
import inkling.app.WindowBench;
import inkling.app.shared.ScreenName;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long after the pen has moved the new bars, or the star on the map, stand in a frame that goes to the screen: through the
 * program's own window at 1400x900, by JavaFX's robot, with the software renderer. Pen movements come at any time between two frames.
 */
@State(Scope.Benchmark)
public class PenLatency extends WindowBench {
    private PenMovements pen;

    @Setup
    public void open() throws Exception {
        open(new Launch(null, null, ScreenName.DRAW));
        until(() -> window().session().getModel() != null);
        until(this::isPlacing);
        pen = new PenMovements(scene());
    }

    @Setup(Level.Invocation)
    public void pause() throws Exception {
        pen.pause();
    }

    @Benchmark
    public void fromPenToBars() throws Exception {
        pen.move(window().session().pad().drawingProperty());
    }

    /** The same for the star on the map. */
    @Benchmark
    public void fromPenToMap() throws Exception {
        pen.move(window().session().map().drawing().placeProperty());
    }

    /** Whether the rows that drawings are compared with are read. */
    private boolean isPlacing() {
        return window().session().map().placedProperty().get()
                && window().session().map().drawing().progressProperty().get() == 1;
    }

    @TearDown
    public void close() throws Exception {
        closeWindow();
    }
}
