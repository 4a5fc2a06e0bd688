package inkling.data.format;

import inkling.data.DataSet;
import inkling.data.format.idx.IdxFolder;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Opening the 65,000 digits in each format, compared with NumPy, or Pillow, reading the same pictures into an array: in a Python process
 * that is there already, so that only the reading counts. Needs {@code python3} with both.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class OpeningData {
    private static final String PYTHON = """
            import gzip, os, sys
            import numpy
            from PIL import Image
            Image.MAX_IMAGE_PIXELS = None
            def pixels(file):
                if file.endswith('.png'):
                    return numpy.asarray(Image.open(file))
                if file.endswith('.csv'):
                    return numpy.loadtxt(file, numpy.uint8, delimiter=',')
                opened = gzip.open(file) if file.endswith('.gz') else open(file, 'rb')
                return numpy.frombuffer(opened.read(), numpy.uint8, offset=16)
            for line in sys.stdin:
                folder = line.strip()
                sizes = [pixels(os.path.join(folder, name)).size for name in os.listdir(folder) if 'labels' not in name]
                print(sum(sizes), flush=True)
            """;

    @Param({"sprite", "idx", "idx.gz", "csv"})
    private String format = "";

    private Path folder = Path.of("");
    private Process python;
    private BufferedWriter toPython;
    private BufferedReader fromPython;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("opening");
        DataSet digits = DataFolder.read(Path.of("data"), some -> {});
        switch (format) {
            case "sprite" -> DataFolder.write(digits, folder, rows -> {});
            case "idx" -> IdxFolder.write(digits, folder);
            case "idx.gz" -> {
                Path plain = Files.createTempDirectory("opening");
                IdxFolder.write(digits, plain);
                for (String name : names(plain)) {
                    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name + ".gz")))) {
                        Files.copy(plain.resolve(name), out);
                    }
                }
                delete(plain);
            }
            case "csv" -> writeTable(digits);
            default -> throw new IllegalStateException("expected a format, got " + format);
        }
        python = new ProcessBuilder("python3", "-c", PYTHON)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        toPython = new BufferedWriter(new OutputStreamWriter(python.getOutputStream(), StandardCharsets.UTF_8));
        fromPython = new BufferedReader(new InputStreamReader(python.getInputStream(), StandardCharsets.UTF_8));
    }

    private void writeTable(DataSet digits) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("digits.csv"))) {
            for (int row = 0; row < digits.rows(); row++) {
                StringBuilder line = new StringBuilder().append(digits.label(row));
                for (int i = 0; i < 784; i++) {
                    line.append(',').append(digits.images().at(row, i));
                }
                out.append(line.append('\n'));
            }
        }
    }

    @TearDown
    public void delete() throws IOException {
        python.destroy();
        delete(folder);
    }

    private static void delete(Path from) throws IOException {
        for (String name : names(from)) {
            Files.delete(from.resolve(name));
        }
        Files.delete(from);
    }

    private static String[] names(Path from) {
        String[] names = from.toFile().list();
        return names == null ? new String[0] : names;
    }

    @Benchmark
    public DataSet inkling() throws IOException {
        return DataReader.read(folder, some -> {});
    }

    /** Only the pixels, with no check. */
    @Benchmark
    public long numpyOrPillow() throws IOException {
        toPython.write(folder + "\n");
        toPython.flush();
        long pixels = Long.parseLong(fromPython.readLine());
        if (pixels < 65_000 * 784L) {
            throw new IllegalStateException("expected all pixels, got " + pixels);
        }
        return pixels;
    }
}
