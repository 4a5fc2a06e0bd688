package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.run.TrackedRun;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchPaneTest {
    @TempDir
    private Path folder;

    @Test
    void saysWhoseCurvesAPictureShows() throws IOException {
        RunStore store = new RunStore(folder);
        TrackedRun a = new TrackedRun(TinyRun.kept(store, "a", TinyRun.recipe().withSeed(1234)));
        TrackedRun b = new TrackedRun(TinyRun.kept(store, "b", TinyRun.recipe()));
        assertThat(WatchPane.caption(List.of(a))).isEqualTo("a: 3 epochs, seed 1234");
        assertThat(WatchPane.caption(List.of(a, b))).isEqualTo("a · b");
    }
}
