package inkling.crash;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.Main;
import inkling.data.format.DataFolder;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import inkling.sketch.mydigits.MyDigit;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that write to the same place at once. {@code -Ddrills=} sets how often each pair does. */
@Tag("slow")
class TwoWritersTest {
    private static final int DRILLS = Integer.getInteger("drills", 1);
    private static final int EACH = 60;

    @TempDir
    private Path folder;

    @Test
    void twoThatKeepDrawingsLoseNone() throws Exception {
        for (int i = 0; i < DRILLS; i++) {
            Path drawings = folder.resolve("keeping-" + i);
            List<String> said = both(keeping(drawings), keeping(drawings));
            assertThat(said).hasSize(2 * EACH).doesNotHaveDuplicates();
            requireKept(drawings, said);
        }
    }

    @Test
    void oneThatUndoesTakesBackItsOwnDrawingsOnly() throws Exception {
        for (int i = 0; i < DRILLS; i++) {
            Path drawings = folder.resolve("undoing-" + i);
            List<String> said = both(keeping(drawings), keeping(drawings, "undo"));
            assertThat(said).filteredOn(line -> line.startsWith("undone")).hasSize(EACH / 2);
            requireKept(drawings, said);
        }
    }

    @Test
    void severalTrainingsIntoOneFileAllFinish() throws Exception {
        Path data = folder.resolve("data");
        DataFolder.write(TinyRun.DATA, data, rows -> {});
        for (int i = 0; i < DRILLS; i++) {
            Path out = folder.resolve("models-" + i).resolve("model.inkling");
            Path user = folder.resolve("user-" + i);
            List<String> said = both(training(user, data, out), training(user, data, out));
            assertThat(said)
                    .filteredOn(line -> line.equals("written to " + out))
                    .hasSize(2);
            assertThat(ModelFile.read(out).card().epochs()).isEqualTo(2);
            assertThat(new RunStore(user.resolve("runs")).read().damaged()).isEmpty();
            assertThat(new RunStore(user.resolve("runs")).runs()).hasSize(2).allMatch(Run::isComplete);
            assertThat(out.getParent()).isDirectoryNotContaining("glob:**.checkpoint");
            Temporaries.requireNone(folder);
        }
    }

    private Child keeping(Path drawings, Object... undo) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of(drawings, EACH));
        arguments.addAll(List.of(undo));
        return Child.start(Keeping.class, folder.resolve("user"), arguments.toArray());
    }

    private static Child training(Path user, Path data, Path out) throws IOException {
        Files.createDirectories(out.getParent());
        return Child.start(
                Main.class,
                user,
                "train",
                "--recipe",
                "softmax",
                "--epochs",
                2,
                "--threads",
                1,
                "--data",
                data,
                "--out",
                out);
    }

    private static List<String> both(Child one, Child other) throws InterruptedException {
        try (one;
                other) {
            List<String> said = new ArrayList<>(one.finished());
            said.addAll(other.finished());
            return said;
        }
    }

    /** What was kept and not undone is there, and nothing else. */
    private static void requireKept(Path drawings, List<String> said) throws IOException {
        List<Long> expected = new ArrayList<>();
        for (String line : said) {
            Long id = Long.valueOf(line.substring(line.indexOf(' ') + 1));
            if (line.startsWith("kept")) {
                expected.add(id);
            } else {
                expected.remove(id);
            }
        }
        MyDigits read = MyDigits.open(drawings);
        assertThat(read.problems()).isEmpty();
        assertThat(read.digits()).extracting(MyDigit::id).containsExactlyInAnyOrderElementsOf(expected);
    }
}
