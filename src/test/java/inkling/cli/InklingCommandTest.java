package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.cli.option.WindowOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class InklingCommandTest {
    private final List<String> asked = new ArrayList<>();
    private final StringWriter err = new StringWriter();

    @Test
    void opensTheWindowWithoutACommand() {
        assertThat(run("--screen", "draw", "--data", "digits")).isZero();
        assertThat(asked).containsExactly("open DRAW digits");
    }

    @Test
    void opensTheTrainScreenAlthoughACommandHasItsName() {
        assertThat(run("--screen", "train")).isZero();
        assertThat(asked).containsExactly("open TRAIN null");
    }

    @Test
    void passesTheTourToTheScreens() {
        assertThat(run("tour", "pictures")).isZero();
        assertThat(asked).containsExactly("tour pictures");
    }

    @Test
    void reportsBadInputInOneLine() {
        assertThat(run("tour", "broken")).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("inkling tour: expected a folder, found a file (broken)");
    }

    @Test
    void reportsAMissingLibraryInOneLine() {
        assertThat(run("tour", "unloaded")).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("inkling tour: expected a library, found none that loads");
    }

    @Test
    void refusesAnUnknownScreen() {
        assertThat(run("--screen", "cinema")).isEqualTo(2);
    }

    private int run(String... args) {
        CommandLine line = InklingCommand.over(new Screens() {
            @Override
            public void open(WindowOptions options) {
                asked.add("open " + options.screen() + " " + options.data());
            }

            @Override
            public void tour(Path folder, WindowOptions options) throws IOException {
                if (folder.endsWith("broken")) {
                    throw new IOException("expected a folder, found a file (" + folder + ")");
                }
                if (folder.endsWith("unloaded")) {
                    throw new UncheckedIOException(new IOException("expected a library, found none that loads"));
                }
                asked.add("tour " + folder);
            }
        });
        return line.setErr(new PrintWriter(err, true)).execute(args);
    }
}
