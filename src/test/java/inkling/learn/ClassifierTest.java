package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The model that ships, on the data that ships. */
@Tag("slow")
class ClassifierTest {
    private static Classifier shipped;
    private static DataSet data;

    @BeforeAll
    static void read() throws IOException {
        shipped = ModelFile.shipped();
        data = DataFolder.read(Path.of("data"), some -> {});
    }

    @Test
    void isSmallAndTrainedByTheShippedRecipe() {
        assertThat(shipped.name()).isEqualTo("digits");
        assertThat(shipped.card().recipe().architecture().parameterCount()).isLessThanOrEqualTo(150_000);
    }

    @Test
    void readsTheHeldBackDigits() {
        Examples some = Examples.of(data, data.trainRows() - 500, data.trainRows());
        assertThat(Evaluation.of(shipped, some).accuracy()).isGreaterThan(0.99);
    }

    @Test
    void believesTheSameOfAPictureAloneAndAmongOthers() {
        float[] images = new float[300 * Picture.SIZE];
        for (int i = 0; i < 300; i++) {
            data.images().picture(i).toFloats(images, i * Picture.SIZE);
        }
        float[] together = shipped.classify(images, 300);
        for (int i = 0; i < 300; i += 23) {
            Prediction alone = shipped.classify(data.images().picture(i));
            for (int digit = 0; digit < 10; digit++) {
                assertThat(alone.probability(digit)).isCloseTo(together[10 * i + digit], within(1e-6f));
            }
        }
    }

    @Test
    void givesProbabilitiesThatSumToOne() {
        Prediction prediction = shipped.classify(data.images().picture(0));
        double sum = 0;
        for (int digit = 0; digit < 10; digit++) {
            sum += prediction.probability(digit);
        }
        assertThat(sum).isCloseTo(1, within(1e-5));
        assertThat(prediction.digit()).isEqualTo(7);
        assertThat(prediction.confidence()).isEqualTo(prediction.probability(7));
    }
}
