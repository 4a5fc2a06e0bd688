package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class TrainViewModelTest {
    @TempDir
    private Path folder;

    private final Session session = new Session();
    private RunStore store;

    @BeforeEach
    void open() {
        session.useData(TinyRun.DATA);
        store = new RunStore(folder);
    }

    @Test
    void offersOneRunThatWasCutOffAfterTheOther() throws IOException {
        Run first = TinyRun.cutOff(store, "first", 1);
        Run second = TinyRun.cutOff(store, "second", 0);
        TrainViewModel train = new TrainViewModel(session, Background.inline(), store);
        Run offered = train.cutOff().offered().get();
        train.cutOff().leave();
        Run next = train.cutOff().offered().get();
        assertThat(new Run[] {offered, next}).containsExactlyInAnyOrder(first, second);
        assertThat(store.find(offered.id()).facts().state()).isEqualTo(RunFacts.State.STOPPED);

        train.cutOff().goOn();
        assertThat(train.cutOff().offered().get()).isNull();
        assertThat(store.find(next.id()).facts().state()).isEqualTo(RunFacts.State.DONE);
    }

    @Test
    void tellsARunThatWasCutOffFromOneUnderWay() throws IOException {
        TinyRun.cutOff(store, "tiny", 1);
        TrainViewModel train = new TrainViewModel(session, Background.inline(), store);
        assertThat(train.runs().rows().get(0).time()).isEqualTo("cut off");
        RunRow row = train.runs().rows().get(0);
        row.begun().set(true);
        assertThat(row.time()).isEqualTo("running");
        train.cutOff().leave();
        assertThat(row.time()).endsWith(" s");
    }

    @Test
    void saysThatARunWithoutAnEpochWasStopped() throws IOException {
        store.markStopped(TinyRun.cutOff(store, "tiny", 0));
        TrainViewModel train = new TrainViewModel(session, Background.inline(), store);
        assertThat(train.runs().rows().get(0).time()).isEqualTo("stopped");
    }
}
