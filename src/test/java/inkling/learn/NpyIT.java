package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** With the real ND4J, which has a reader of its own for NumPy's files. */
class NpyIT {
    @TempDir
    private Path folder;

    @Test
    void writesWhatNd4jReads() throws IOException {
        float[] values = new float[3 * 3 * 2 * 5];
        for (int i = 0; i < values.length; i++) {
            values[i] = i / 7f - 4;
        }
        int[] shape = {3, 3, 2, 5};
        Path file = Files.write(folder.resolve("kernel.npy"), Npy.encode(shape, values));

        try (INDArray read = Nd4j.createFromNpyFile(file.toFile())) {
            assertThat(read.shape()).containsExactly(3, 3, 2, 5);
            assertThat(read.dup('c').data().asFloat()).containsExactly(values);
        }
    }
}
