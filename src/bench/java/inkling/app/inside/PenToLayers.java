package inkling.app.inside;

import inkling.app.PenMovements;
import inkling.app.WindowBench;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long after the pen has moved all maps and bars of the shipped model stand in a frame that goes to the screen: the Inside screen at
 * 1400x850, by JavaFX's robot, with the software renderer. With a number held, its arithmetic and what is known of its map as well.
 */
@State(Scope.Benchmark)
public class PenToLayers extends WindowBench {
    @Param({"nothing", "value", "score", "training"})
    public String held;

    private InsideStage inside;
    private PenMovements pen;

    @Setup
    public void open() throws Exception {
        inside = new InsideStage(held, 850);
        pen = new PenMovements(inside.scene());
    }

    @Setup(Level.Invocation)
    public void pause() throws Exception {
        pen.pause();
    }

    @Benchmark
    public void fromPenToLayers() throws Exception {
        pen.move(inside.values());
    }

    @TearDown
    public void close() throws Exception {
        inside.close();
    }
}
