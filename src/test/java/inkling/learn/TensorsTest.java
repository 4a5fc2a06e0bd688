package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class TensorsTest {
    private static final DataSet DATA = Digits.data(1300, 1100);
    private static final Examples TEST = Examples.of(DATA, 1100, 1300);

    /** More threads would slow down a matrix product during a training, and make sums depend on timing. */
    @Test
    void computesOnOneThread() {
        Nd4j.factory().blas().setMaxThreads(2);
        Nd4j.getEnvironment().setMaxMasterThreads(2);
        Tensors.oneHot(new byte[] {1}, 10).close();
        assertThat(Nd4j.factory().blas().getMaxThreads()).isEqualTo(1);
        assertThat(Nd4j.getEnvironment().maxMasterThreads()).isEqualTo(1);
    }

    @Test
    void holdsByteOver255AtRowAndColumn() {
        try (INDArray images = Tensors.images(TEST, 50, 200)) {
            assertThat(images.shape()).containsExactly(150, 28, 28, 1);
            for (int index = 0; index < 150; index += 37) {
                for (int at = 0; at < 784; at += 31) {
                    assertThat(images.getFloat(index, at / 28, at % 28, 0))
                            .isEqualTo(DATA.images().at(1150 + index, at) / 255f);
                }
            }
        }
    }

    @Test
    void holdsASingleOnePerRowAtTheLabel() {
        try (INDArray labels = Tensors.oneHot(TEST.labels(), 10)) {
            assertThat(labels.shape()).containsExactly(200, 10);
            for (int index = 0; index < 200; index++) {
                assertThat(labels.getRow(index).sumNumber().intValue()).isEqualTo(1);
                assertThat(labels.getFloat(index, DATA.label(1100 + index))).isEqualTo(1);
            }
        }
    }

    @Test
    void holdsOnlyZerosForAnImageOfNoClass() {
        try (INDArray labels = Tensors.oneHot(new byte[] {3, OneHotLabels.NO_CLASS}, 10)) {
            assertThat(labels.toFloatMatrix()[0]).containsExactly(0, 0, 0, 1, 0, 0, 0, 0, 0, 0);
            assertThat(labels.toFloatMatrix()[1]).containsOnly(0);
        }
    }

    @Test
    void holdsValuesInTheirShape() {
        float[] values = new float[3 * 3 * 2 * 5];
        for (int i = 0; i < values.length; i++) {
            values[i] = i / 7f;
        }
        try (INDArray kernel = Tensors.of(values, 3, 3, 2, 5)) {
            assertThat(kernel.shape()).containsExactly(3, 3, 2, 5);
            assertThat(kernel.getFloat(1, 2, 0, 4)).isEqualTo(values[((3 + 2) * 2) * 5 + 4]);
        }
    }
}
