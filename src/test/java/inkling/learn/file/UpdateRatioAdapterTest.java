package inkling.learn.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.files.BadFileException;
import inkling.learn.train.UpdateRatio;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UpdateRatioAdapterTest {
    private static final Path FILE = Path.of("checkpoint");

    /**
     * Infinite as of a bias in its first step: a training of few batches may be stopped before a later one is measured. No number as of a
     * step that diverged.
     */
    @Test
    void aRatioMayBeInfiniteOrNoNumber() throws IOException {
        for (double ratio : new double[] {0, 1e-3, Double.POSITIVE_INFINITY, Double.NaN}) {
            UpdateRatio update = new UpdateRatio("conv1.bias", ratio);
            assertThat(Json.read(Json.write(update), FILE, UpdateRatio.class)).isEqualTo(update);
        }
    }

    @Test
    void refusesOtherWords() {
        assertThatThrownBy(() -> Json.read("{\"parameter\": \"b\", \"ratio\": \"much\"}", FILE, UpdateRatio.class))
                .isInstanceOf(BadFileException.class);
    }
}
