package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class OtherModelsTest {
    @TempDir
    private Path folder;

    @Test
    void omitsTheCurrentModel() throws IOException {
        RunStore store = new RunStore(folder);
        Run run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        OtherModels models = new OtherModels(store);
        assertThat(models.besides(null)).containsOnlyKeys("tiny", "digits, shipped");
        assertThat(models.besides(ModelFile.read(run.model()))).containsOnlyKeys("digits, shipped");
    }

    @Test
    void readsTheModelOfAContinuedRunAgain() throws IOException {
        RunStore store = new RunStore(folder);
        Run run = TinyRun.cutOff(store, "tiny", 1);
        OtherModels models = new OtherModels(store);
        assertThat(epochs(models.besides(null))).isEqualTo(1);
        try (RecordedTraining training = TinyRun.resume(store, run)) {
            TinyRun.pull(training, 2);
        }
        assertThat(epochs(models.besides(null))).isEqualTo(3);
    }

    private static int epochs(Map<String, CalibratedClassifier> models) {
        return models.get("tiny").classifier().card().epochs();
    }
}
