package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class RunLockTest {
    @TempDir
    private Path folder;

    /** Another program: exits with 1 if the folder is locked. */
    public static void main(String[] args) throws IOException {
        System.exit(RunLock.held(Path.of(args[0])) ? 1 : 0);
    }

    @Test
    void staysWhenThisProgramAsksForIt() throws Exception {
        try (RunLock lock = RunLock.take(folder)) {
            assertThat(lock.file()).exists();
            assertThat(RunLock.held(folder)).isTrue();
            assertThat(isHeldForAnotherProgram()).isTrue();
        }
        assertThat(RunLock.held(folder)).isFalse();
        assertThat(isHeldForAnotherProgram()).isFalse();
    }

    private boolean isHeldForAnotherProgram() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process other = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunLockTest.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        return other.waitFor() == 1;
    }
}
