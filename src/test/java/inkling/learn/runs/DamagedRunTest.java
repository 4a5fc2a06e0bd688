package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.files.Temporary;
import inkling.learn.ExtraExamples;
import inkling.learn.Recipe;
import inkling.learn.file.RecipeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs whose files were altered: listed as damaged, with the reason. */
@Tag("slow")
class DamagedRunTest {
    @TempDir
    private Path folder;

    private RunStore store;

    @BeforeEach
    void openStore() {
        store = new RunStore(folder.resolve("runs"));
    }

    @Test
    void listsARunThatLacksAPartAsDamaged() throws IOException {
        Path file = TinyRun.kept(store, "tiny", TinyRun.recipe()).folder().resolve("run.json");
        String whole = Files.readString(file);
        for (String[] change : new String[][] {
            {"\"name\":", "\"x\":"},
            {"\"started\":", "\"x\":"},
            {"\"DONE\"", "\"DOING\""},
            {"\"heldOutRows\":100", "\"heldOutRows\":-1"}
        }) {
            Files.writeString(file, whole.replace(change[0], change[1]));
            assertThat(store.read().damaged()).as(change[0]).hasSize(1);
        }
        Files.writeString(file, whole.replace("\"tiny\"", "\"ti\\u001Bny\""));
        assertThat(store.runs().get(0).facts().name()).isEqualTo("ti ny");
    }

    @Test
    void aRunThatDiedWhileItWasStartedIsNotListedAndDeletedLater() throws IOException {
        Run whole = TinyRun.kept(store, "tiny", TinyRun.recipe());
        Path dead = Temporary.besides(whole.folder());
        Files.move(whole.folder(), dead);
        try (Stream<Path> files = Files.walk(dead)) {
            for (Path each : files.toList()) {
                Files.setLastModifiedTime(each, FileTime.from(Instant.now().minusSeconds(2 * 3600)));
            }
        }
        assertThat(store.runs()).isEmpty();
        assertThat(store.read().damaged()).isEmpty();

        Run next = store.start("next", TinyRun.recipe(), TinyRun.DATA, ExtraExamples.NONE, null, null);

        assertThat(dead).doesNotExist();
        assertThat(store.runs()).containsExactly(next);
    }

    @Test
    void refusesAnEpochThatNoRecipeHas() throws IOException {
        Path file = TinyRun.kept(store, "tiny", TinyRun.recipe()).folder().resolve("epochs.jsonl");
        String whole = Files.readString(file);
        for (String epoch : List.of("0", "-1", "2000000000")) { // whose model would be looked for, one by one
            Files.writeString(file, whole.replace("\"epoch\":3", "\"epoch\":" + epoch));
            assertThat(store.read().damaged().get(0).reason())
                    .contains("expected an epoch from 1 to 100000, got " + epoch);
        }
    }

    @Test
    void keepsARunOfAnyRecipeInsideItsFolder() throws IOException {
        Recipe named = RecipeFile.read(Files.writeString(
                folder.resolve("recipe.json"),
                RecipeFile.text(TinyRun.recipe()).replace("\"softmax\"", "\"../a/b:c\"")));
        Run run = store.start("tiny", named, TinyRun.DATA, ExtraExamples.NONE, null, null);
        assertThat(run.folder()).hasParent(folder.resolve("runs"));
        assertThat(run.id()).endsWith("-.._a_b_c");
        assertThat(store.runs()).containsExactly(run);
    }
}
