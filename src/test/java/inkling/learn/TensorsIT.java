package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSet;
import inkling.data.Split;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** With the real ND4J, which takes seconds to wake. */
class TensorsIT {
    private static final DataSet DATA = Digits.data(1300, 1100);
    private static Tensors tensors;

    @BeforeAll
    static void copyOut() {
        tensors = Tensors.of(DATA);
    }

    @AfterAll
    static void giveBack() {
        tensors.close();
    }

    @Test
    void givesEachSplitItsShape() {
        assertThat(tensors.images(Split.TRAIN).shape()).containsExactly(1100, 28, 28, 1);
        assertThat(tensors.images(Split.TEST).shape()).containsExactly(200, 28, 28, 1);
        assertThat(tensors.labels(Split.TRAIN).shape()).containsExactly(1100, 10);
        assertThat(tensors.labels(Split.TEST).shape()).containsExactly(200, 10);
    }

    @Test
    void holdsByteOver255AtRowAndColumn() {
        INDArray test = tensors.images(Split.TEST);
        for (int index = 0; index < 200; index += 37) {
            for (int at = 0; at < 784; at += 31) {
                assertThat(test.getFloat(index, at / 28, at % 28, 0))
                        .isEqualTo(DATA.images().at(1100 + index, at) / 255f);
            }
        }
    }

    @Test
    void holdsOneOneARowWhereTheLabelIs() {
        INDArray labels = tensors.labels(Split.TEST);
        for (int index = 0; index < 200; index++) {
            assertThat(labels.getRow(index).sumNumber().intValue()).isEqualTo(1);
            assertThat(labels.getFloat(index, DATA.label(1100 + index))).isEqualTo(1);
        }
    }

    @Test
    void handsOutViewsOfOneMemory() {
        INDArray train = tensors.images(Split.TRAIN);
        assertThat(tensors.images(Split.TEST).data().pointer().address())
                .isEqualTo(train.data().pointer().address());
    }
}
