package inkling.data.format;

import inkling.data.Sprite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading the sprite that comes with the program: our reader compared with only inflating its bytes, and with ImageIO. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class SpriteReading {
    private final Path file = Path.of("data", DataFolder.IMAGES);
    private byte[] deflated = {};

    @Setup
    public void collectTheCompressedBytes() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (PngChunks chunks = new PngChunks(file)) {
            for (String name = chunks.next(); !name.equals("IEND"); name = chunks.next()) {
                if (name.equals("IDAT")) {
                    all.writeBytes(chunks.data(Integer.MAX_VALUE));
                }
            }
        }
        deflated = all.toByteArray();
    }

    @Benchmark
    public Sprite inkling() throws IOException {
        try (SpriteReader reader = new SpriteReader(file)) {
            return reader.read(reader.rows(), some -> {});
        }
    }

    /** The least that any reader has to do: no file, no checks, no pixels stored. */
    @Benchmark
    public long inflateAlone() throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            byte[] bytes = new byte[1 << 16];
            while (!inflater.finished()) {
                inflater.inflate(bytes);
            }
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    @Benchmark
    public BufferedImage imageIo() throws IOException {
        return ImageIO.read(file.toFile());
    }

    /** From opening the file to the first 1,000 digits, which can then be shown. */
    @Benchmark
    public Sprite inklingsFirstThousandRows() throws IOException {
        try (SpriteReader reader = new SpriteReader(file)) {
            reader.read(reader.rows(), some -> {
                throw new Enough(some);
            });
            throw new IllegalStateException("expected a progress report");
        } catch (Enough enough) {
            return enough.rows;
        }
    }

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Sprite rows;

        Enough(Sprite rows) {
            super(null, null, false, false);
            this.rows = rows;
        }
    }
}
