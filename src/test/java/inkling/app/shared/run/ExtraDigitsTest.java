package inkling.app.shared.run;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.files.UserFolder;
import inkling.learn.ExtraExamples;
import inkling.learn.GeneratedCounts;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.MyDigitsComparison;
import inkling.learn.runs.MyDigitsFolder;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts.Score;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtraDigitsTest {
    @TempDir
    private Path folder;

    private MyDigits mine;

    @BeforeEach
    void openMyDigits() throws IOException {
        UserFolder.use(folder.resolve("user"));
        mine = MyDigits.open(MyDigits.userFolder());
    }

    @Test
    void aRunLearnsFromThemAndGoesOnWithThoseItBeganWith() throws IOException {
        keepTen();
        Session session = new Session();
        session.useData(TinyRun.DATA);
        session.useModel(ModelFile.shipped());
        RunStore store = new RunStore(folder.resolve("runs"));
        ActiveRun active = new ActiveRun(session, Background.inline(), store);
        active.start("tiny", TinyRun.recipe().withGenerated(new GeneratedCounts(6, 3)), true);

        Run kept = store.runs().get(0);
        assertThat(active.problemProperty().get()).isEmpty();
        assertThat(kept.facts().trainRows()).isEqualTo(217);
        assertThat(ModelFile.read(kept.model()).card().myDigits()).isEqualTo(8);
        ExtraExamples before = RunOpening.extra(kept);
        mine.delete(1);
        assertThat(RunOpening.extra(kept).size()).isEqualTo(before.size()).isEqualTo(17);
        MyDigitsComparison compared =
                MyDigitsFolder.of(kept).compare(ModelFile.shipped()).orElseThrow();
        assertThat(compared.before()).isNotNull();
        assertThat(compared.before().model()).isEqualTo("digits");
        assertThat(compared.before().validation()).isEqualTo(new Score(2, 2));
        assertThat(compared.after().validation()).isEqualTo(new Score(2, 2));
    }

    private void keepTen() throws IOException {
        for (LabeledSketch sample : StrokeFile.read(Path.of("assets/samples/digits.jsonl"))) {
            mine.keep(sample.sketch(), Objects.requireNonNull(sample.name()), Instant.EPOCH);
        }
    }
}
