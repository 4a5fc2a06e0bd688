package inkling.app.shared.points;

import inkling.analysis.map.MapPositions;
import inkling.data.RowSet;
import inkling.data.Sprite;
import inkling.data.format.SpriteBytes;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A frame of the map, 800x760 pixels: ten groups of rows, each frame moved by a few pixels; whole, or zoomed in. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class PointPainting {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 760;

    @Param({"65000", "1000000"})
    private int rows;

    @Param({"1", "4", "16"})
    private double zoom;

    private final PointPainter painter = new PointPainter();
    private final int[] target = new int[WIDTH * HEIGHT];
    private PointIndex index;
    private Thinning thinning;
    private PointLook look;
    private Sprite sprite;
    private Camera camera;
    private int frame;

    @Setup
    public void place() {
        Random random = new Random(1);
        float[] x = new float[rows];
        float[] y = new float[rows];
        byte[] kinds = new byte[rows];
        for (int row = 0; row < rows; row++) {
            kinds[row] = (byte) random.nextInt(10);
            x[row] = (float) (kinds[row] % 4 * 9 + random.nextGaussian() * 2);
            y[row] = (float) (kinds[row] / 4 * 9 + random.nextGaussian() * 2);
        }
        sprite = SpriteBytes.repeated(rows);
        index = new PointIndex(new MapPositions(x, y), IntStream.range(0, rows).toArray());
        thinning = new Thinning(index);
        look = new PointLook(
                kinds,
                Palette.colors(10, false),
                new PointLook.Scheme(0xFFFFFFFF, 0xFF1F2328, 0xFFCF222E),
                RowSet.NONE,
                RowSet.of(random.ints(90, 0, rows).toArray()));
        Camera whole = index.fitting(WIDTH, HEIGHT, 26);
        camera = whole.zoomed(zoom, whole.toPixelX(9), whole.toPixelY(9)).centeredOn(9, 9);
        if (zoom == 1) {
            camera = whole;
        }
    }

    @Benchmark
    public int[] dots() {
        painter.paint(target, moved(), index, look, 1);
        return target;
    }

    @Benchmark
    public int[] digits() {
        painter.paint(target, moved(), thinning, index, sprite, look, 1);
        return target;
    }

    @Benchmark
    public Thinning prepare() {
        return new Thinning(
                new PointIndex(index.positions(), IntStream.range(0, rows).toArray()));
    }

    private Camera moved() {
        frame++;
        return camera.panned(frame % 40 - 20, frame % 28 - 14);
    }
}
