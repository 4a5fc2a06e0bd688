package inkling.app;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The program's start in a Java of its own, software renderer. What counts is the line that {@link StartTimes} prints of
 * each; the score is the life of the whole process.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 8)
@Fork(1)
public class Starting {
    @Benchmark
    public int start() throws IOException, InterruptedException {
        return OwnProcess.run(StartTimes.Main.class);
    }

    /** What counts is the line that {@link FirstDigit} prints. */
    @Benchmark
    public int drawAtOnce() throws IOException, InterruptedException {
        return OwnProcess.run(FirstDigit.Main.class);
    }
}
