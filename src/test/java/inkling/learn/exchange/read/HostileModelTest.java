package inkling.learn.exchange.read;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.files.BadFileException;
import inkling.learn.exchange.ExportFormat;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models that ask for far more memory or time than they are large: one sentence, at once. */
@Tag("slow")
class HostileModelTest {
    private static final int MANY = 30_000_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"filters\":8 | \"filters\":-3 | expected 1 to 512 filters of Conv2D, found -3",
                "\"filters\":8 | \"filters\":200000000 | expected 1 to 512 filters of Conv2D, found 200000000",
                "\"kernel_size\":[5,5] | \"kernel_size\":[50001,50001] | expected 1 to 28 rows as kernel_size of Conv2D",
                "\"strides\":[2,2] | \"strides\":[2147483647,2147483647] | 28 rows as strides of MaxPooling2D, found 21474",
                "\"units\":10 | \"units\":1000000000 | expected 1 to 4096 units of Dense, found 1000000000",
                "\"units\":10 | \"units\":-5 | expected 1 to 4096 units of Dense, found -5",
                "\"units\":10 | \"units\":0 | expected 1 to 4096 units of Dense, found 0"
            })
    @Timeout(value = 10, unit = SECONDS)
    void refusesSizesOfTensorFlowJsThatNoLayerHas(String from, String to, String why) throws IOException {
        ExportFormat.TENSORFLOW_JS.write(folder.resolve("web"), RandomModel.of(RecipeFile.named("codelab")));
        Path file = folder.resolve("web/model.json");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        for (String bias : new String[] {"true", "false"}) {
            Files.writeString(file, text.replace(from, to).replace("\"use_bias\":true", "\"use_bias\":" + bias));
            refused(file, why);
        }
    }

    @Test
    @Timeout(value = 20, unit = SECONDS)
    void refusesAGraphOfMillionsOfEmptyOperators() throws IOException {
        byte[] graph = new byte[2 * MANY];
        for (int i = 0; i < graph.length; i += 2) {
            graph[i] = 10; // field 1, and no bytes in it
        }
        refused(onnx(graph), "expected at most 100000 parts of an ONNX model in a list, found more");
    }

    @Test
    @Timeout(value = 20, unit = SECONDS)
    void refusesAGraphOfMillionsOfFieldsThatNobodyReads() throws IOException {
        byte[] graph = new byte[2 * MANY];
        for (int i = 0; i < graph.length; i += 2) {
            graph[i] = (13 << 3) | 2; // what is known about values between operators
        }
        refused(onnx(graph), "expected an ONNX model of at most 2000000 fields, found more");
    }

    @Test
    @Timeout(value = 20, unit = SECONDS)
    void refusesATensorOfMillionsOfDimensions() throws IOException {
        byte[] ones = new byte[MANY];
        Arrays.fill(ones, (byte) 1);
        refused(onnx(field(5, field(1, ones))), "expected at most 100000 integers in a list, found more");
    }

    private Path onnx(byte[] graph) throws IOException {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        model.writeBytes(new byte[] {8, 8});
        model.writeBytes(field(8, new byte[] {16, 13}));
        model.writeBytes(field(7, graph));
        return Files.write(folder.resolve("m.onnx"), model.toByteArray());
    }

    /** A message in a field. */
    private static byte[] field(int number, byte[] message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((number << 3) | 2);
        int rest = message.length;
        for (; rest > 127; rest >>>= 7) {
            bytes.write((rest & 127) | 128);
        }
        bytes.write(rest);
        bytes.writeBytes(message);
        return bytes.toByteArray();
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining(why)
                .hasMessageContaining(file.getFileName().toString());
    }
}
