package inkling.app.shared.run;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.RowSet;
import inkling.learn.RowChanges;
import inkling.learn.TrainingSplit;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutRowsTest {
    @TempDir
    private Path folder;

    @Test
    void aRunStoresTheRowsThatTheSessionLeavesOutOrAdds() throws IOException {
        Session session = new Session();
        session.useData(TinyRun.DATA);
        session.changeRows(new RowChanges(RowSet.of(3, 4, 250), RowSet.of(150, 250)));
        RunStore store = new RunStore(folder);
        ActiveRun active = new ActiveRun(session, Background.inline(), store);

        active.start("tiny", TinyRun.recipe().withSplit(new TrainingSplit(100, 100, 0)), false);

        assertThat(active.problemProperty().get()).isEmpty();
        Run run = store.runs().get(0);
        assertThat(run.facts().trainRows()).isEqualTo(99);
        session.changeRows(RowChanges.NONE);
        assertThat(RunOpening.extra(run).changes()).isEqualTo(new RowChanges(RowSet.of(3, 4), RowSet.of(150)));
    }

    @Test
    void saysThatNothingIsLeftToTrainOn() {
        Session session = new Session();
        session.useData(TinyRun.DATA);
        session.changeRows(RowChanges.NONE.leavingOut(RowSet.range(0, 400)));
        ActiveRun active = new ActiveRun(session, Background.inline(), new RunStore(folder));

        active.start("tiny", TinyRun.recipe(), false);

        assertThat(active.problemProperty().get()).isEqualTo("expected at least 1 row to train on, found all left out");
    }
}
