package inkling.learn.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.explain.SmallModel;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Models that other programs made, and their probabilities for the first five test digits. Those of PyTorch 1.13 are by
 * {@code src/test/interop/digits.py} with 150 steps, those of TensorFlow.js 4.22 by {@code codelab.js} with 300 steps or more.
 */
@Tag("slow")
class InteropTest {
    private static final Path FOLDER = Path.of("src/test/resources/interop");
    private static final int DIGITS = 5;

    @ParameterizedTest
    @CsvSource({
        "mlp.onnx, mlp.json, normalize1 dense1 tanh1 dense2",
        "small.onnx, small.json, conv1 relu1 conv2 relu2 pool1 dense1 relu3 dense2",
        "normed.onnx, normed.json, norm1 conv1 relu1 average1 conv2 sigmoid1 average2 dense1",
        "codelab, codelab/expected.json, conv1 relu1 pool1 conv2 relu2 pool2 dense1",
        "strided.onnx, strided.json, conv1 pool1 relu1 pad1 pool2 pad2 conv2 tanh1 pad3 average1 conv3 relu2 pad4 pool3 dense1",
        "strides, strides/expected.json, pad1 conv1 pool1 relu1 pad2 pool2 pad3 conv2 pool3 relu2 average1 dense1"
    })
    void givesTheProbabilitiesOfItsMaker(String model, String expected, String layers) throws IOException {
        Classifier read = ModelFile.read(FOLDER.resolve(model));
        assertThat(String.join(" ", read.architecture().names())).isEqualTo(layers);
        assertThat(read.name()).isEqualTo(model.replace(".onnx", ""));
        assertThat(read.card().epochs()).isZero();

        DataSet data = SmallModel.data();
        float[] images = new float[DIGITS * 784];
        for (int i = 0; i < DIGITS; i++) {
            data.images().picture(data.trainRows() + i).toFloats(images, i * 784);
        }
        float[][] rows = new Gson().fromJson(Files.readString(FOLDER.resolve(expected)), float[][].class);
        float[] all = new float[DIGITS * read.classes()];
        for (int i = 0; i < DIGITS; i++) {
            System.arraycopy(rows[i], 0, all, i * read.classes(), read.classes());
        }
        assertThat(RandomModel.apart(read.classify(images, DIGITS), all)).isLessThan(1e-5);
    }
}
