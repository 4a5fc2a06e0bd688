package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.files.UserFolder;
import inkling.learn.ExtraExamples;
import inkling.learn.GeneratedCounts;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.MyDigitsFolder;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class OwnDigitsViewModelTest {
    @TempDir
    private Path folder;

    private MyDigits mine;

    @BeforeEach
    void openMyDigits() throws IOException {
        UserFolder.use(folder.resolve("user"));
        mine = MyDigits.open(MyDigits.userFolder());
    }

    @Test
    void isNotToBeHadWhileNoneAreKept() throws IOException {
        OwnDigitsViewModel own = new OwnDigitsViewModel(Background.inline());
        own.count();
        assertThat(own.kept().get()).isZero();
        assertThat(own.words().get()).startsWith("None are kept yet");
        keepTen();
        own.count();
        assertThat(own.words().get()).isEqualTo("10 kept. Every fifth is held back, to judge by fairly.");
        own.wanted().set(true);
        for (long id = 1; id <= 10; id++) {
            mine.delete(id);
        }
        own.count();
        assertThat(own.wanted().get()).isFalse();
    }

    @Test
    void aRunLearnsFromThemAndGoesOnWithThoseItBeganWith() throws IOException {
        keepTen();
        Session session = new Session();
        session.useData(TinyRun.DATA);
        session.useModel(ModelFile.shipped());
        RunStore store = new RunStore(folder.resolve("runs"));
        RunsViewModel runs = new RunsViewModel(Background.inline(), store);
        WatchViewModel watch = new WatchViewModel(session);
        RunViewModel run = new RunViewModel(session, Background.inline(), store, runs, watch);
        run.start("tiny", TinyRun.recipe().withGenerated(new GeneratedCounts(6, 3)), true);

        Run kept = store.runs().get(0);
        assertThat(watch.problem().get()).isEmpty();
        assertThat(kept.facts().trainRows()).isEqualTo(217);
        assertThat(ModelFile.read(kept.model()).card().myDigits()).isEqualTo(8);
        ExtraExamples before = ExtraDigits.of(kept);
        mine.delete(1);
        assertThat(ExtraDigits.of(kept).size()).isEqualTo(before.size()).isEqualTo(17);
        assertThat(MyDigitsFolder.of(kept)
                        .compare(ModelFile.shipped())
                        .orElseThrow()
                        .sentence())
                .startsWith("My digits: 2 of 2 validation digits correct before (digits), 2 now");
    }

    private void keepTen() throws IOException {
        for (LabeledSketch sample : StrokeFile.read(Path.of("assets/samples/digits.jsonl"))) {
            mine.keep(sample.sketch(), sample.label().orElseThrow(), Instant.EPOCH);
        }
    }
}
