package inkling.app.train.run;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.files.UserFolder;
import inkling.learn.Classifier;
import inkling.learn.Extra;
import inkling.learn.Generated;
import inkling.learn.runs.BeforeAfter;
import inkling.learn.runs.OwnFolder;
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
        session.useModel(Classifier.shipped());
        RunStore store = new RunStore(folder.resolve("runs"));
        ActiveRun active = new ActiveRun(session, Background.inline(), store);
        active.start("tiny", TinyRun.recipe().withGenerated(new Generated(6, 3)), true);

        Run kept = store.runs().get(0);
        assertThat(active.problemProperty().get()).isEmpty();
        assertThat(kept.facts().trainRows()).isEqualTo(217);
        assertThat(Classifier.read(kept.model()).card().ownDigits()).isEqualTo(8);
        Extra before = ExtraDigits.of(kept);
        mine.delete(1);
        assertThat(ExtraDigits.of(kept).size()).isEqualTo(before.size()).isEqualTo(17);
        BeforeAfter compared = OwnFolder.of(kept).compare(Classifier.shipped()).orElseThrow();
        assertThat(compared.before()).isNotNull();
        assertThat(compared.before().model()).isEqualTo("digits");
        assertThat(compared.before().heldBack()).isEqualTo(new Score(2, 2));
        assertThat(compared.after().heldBack()).isEqualTo(new Score(2, 2));
    }

    private void keepTen() throws IOException {
        for (LabeledSketch sample : StrokeFile.read(Path.of("assets/samples/digits.jsonl"))) {
            mine.keep(sample.sketch(), sample.label().orElseThrow(), Instant.EPOCH);
        }
    }
}
