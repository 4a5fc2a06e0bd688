package inkling.app.shared.open;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {
    @TempDir
    Path folder;

    @Test
    void knowsTheLastChoiceAndTheRecentOnesAtTheNextStart() {
        Remembered before = remembered();
        before.choose("/b");
        before.addRecent("/a with a space");
        before.addRecent("/b");

        assertThat(remembered().last()).isEqualTo("/b");
        assertThat(remembered().recent()).containsExactly("/b", "/a with a space");

        before.choose("");
        assertThat(remembered().last()).isEmpty();
        assertThat(remembered().recent()).hasSize(2);
    }

    @Test
    void keepsEightRecentChoicesEachOnce() {
        for (int i = 0; i < 10; i++) {
            remembered().addRecent("/" + i);
        }
        remembered().addRecent("/5");

        assertThat(remembered().recent()).containsExactly("/5", "/9", "/8", "/7", "/6", "/4", "/3", "/2");
    }

    @Test
    void knowsNothingAtTheFirstStart() {
        assertThat(remembered().last()).isEmpty();
        assertThat(remembered().recent()).isEmpty();
    }

    private Remembered remembered() {
        return new Remembered(new Settings(folder.resolve("settings.properties")), "data");
    }
}
