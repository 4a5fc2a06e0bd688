package inkling.nn.engine;

import inkling.nn.Adam;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Training speed in images per second: batches of 128, Adam. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TrainingSpeed {
    private static final int BATCH = 128;

    @Param({"mlp", "codelab", "bncnn"})
    public String net;

    @Param({"1", "2"})
    public int workers;

    private final Batch batch = Nets.batch(BATCH);
    private Trainer trainer;

    @Setup(Level.Trial)
    public void begin() {
        trainer = new Trainer(new Network(Nets.named(net), 1), new Adam(), 0, workers, 1);
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public Step images() {
        return trainer.step(batch, 1e-3);
    }

    @TearDown(Level.Trial)
    public void end() {
        trainer.close();
    }
}
