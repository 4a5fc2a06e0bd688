package inkling.learn.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ModelChecksumTest {
    /** Computed from the layers as model.json has them; a change of it would lose the maps and neighbors of all users. */
    @Test
    void staysTheSameForTheShippedModel() throws IOException {
        assertThat(ModelChecksum.of(ModelFile.shipped()))
                .isEqualTo("4df63ea64293e6e040aa615b5991fbe1360384154f5daf7dc0fe9b71237e9b5f");
    }
}
