package inkling.learn.file;

import inkling.learn.Classifier;
import inkling.learn.Tensors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

/**
 * Reading the shipped model's file in a new JVM with ND4J loaded: as the first file of the program, and after the shipped model
 * was read before ND4J was loaded, as in the window.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Measurement(iterations = 1)
@Fork(12)
public class ModelLoading {
    private static final Path FILE = Path.of("assets/models/digits.inkling");

    @Param({"true", "false"})
    public boolean first;

    @Setup
    public void wake() throws IOException {
        if (!first) {
            ModelFile.shipped();
        }
        Tensors.load();
    }

    @Benchmark
    public Classifier read() throws IOException {
        return ModelFile.read(FILE);
    }
}
