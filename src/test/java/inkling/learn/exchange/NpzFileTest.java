package inkling.learn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.files.npy.NpyHeader;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.TinyTraining;
import inkling.learn.train.Training;
import inkling.nn.Parameter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpzFileTest {
    @TempDir
    private Path folder;

    /** In Keras a convolution has a kernel and a bias, a batch normalization gamma, beta, moving mean and moving variance. */
    @Test
    void holdsTheWeightsInTheOrderOfKeras() throws IOException {
        Path file = folder.resolve("tiny.npz");
        try (Training training = Training.start(TinyTraining.RECIPE, TinyTraining.DATA, ExtraExamples.NONE, 1)) {
            TinyTraining.untilEpoch(training);
            Classifier model = training.classifier();
            ExportFormat.of(file).write(file, model);

            List<String> names = new ArrayList<>();
            List<List<Long>> shapes = new ArrayList<>();
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    Parameter parameter = model.parameters().get(names.size());
                    NpyHeader header = NpyHeader.read(zip, file);
                    assertThat(header.type()).isEqualTo("<f4");
                    assertThat(header.isFortran()).isFalse();
                    assertThat(floats(zip.readAllBytes())).as(parameter.name()).containsExactly(parameter.values());
                    names.add(entry.getName());
                    shapes.add(header.shape());
                }
            }
            assertThat(names)
                    .containsExactly(
                            "arr_0.npy",
                            "arr_1.npy",
                            "arr_2.npy",
                            "arr_3.npy",
                            "arr_4.npy",
                            "arr_5.npy",
                            "arr_6.npy",
                            "arr_7.npy");
            assertThat(shapes)
                    .containsExactly(
                            List.of(3L, 3L, 1L, 2L),
                            List.of(2L),
                            List.of(2L),
                            List.of(2L),
                            List.of(2L),
                            List.of(2L),
                            List.of(288L, 10L),
                            List.of(10L));
            assertThat(model.parameters())
                    .extracting(Parameter::name)
                    .containsExactly(
                            "conv1.kernel",
                            "conv1.bias",
                            "norm1.scale",
                            "norm1.shift",
                            "norm1.mean",
                            "norm1.variance",
                            "dense1.kernel",
                            "dense1.bias");
        }
    }

    @Test
    void aNameWithAnotherEndingIsToldAllThatThereAre() {
        assertThatThrownBy(() -> ExportFormat.of(Path.of("a.h5")))
                .hasMessageContaining("ends in .onnx, .safetensors or .npz, or in nothing for a folder");
        assertThat(Arrays.stream(ExportFormat.values()).map(ExportFormat::ending))
                .containsExactlyInAnyOrder(".onnx", ".safetensors", ".npz", "");
    }

    private static float[] floats(byte[] bytes) {
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
