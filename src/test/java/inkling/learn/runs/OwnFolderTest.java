package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Checksum;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.Extra;
import inkling.learn.OwnDigits;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class OwnFolderTest {
    private static final DataSet NONE = OwnDigits.NONE.learned();

    @TempDir
    private Path folder;

    private RunStore store;
    private Run run;
    private Classifier model;

    @BeforeEach
    void train() throws IOException {
        store = new RunStore(folder);
        run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        model = Classifier.read(run.model());
    }

    @Test
    void keepsTheDigitsOfARunWithIt() throws IOException {
        OwnDigits own = new OwnDigits(Digits.data(12, 12), Digits.data(3, 3));
        OwnFolder.of(run).write(own, null);
        OwnDigits read = OwnFolder.of(run).read();
        assertThat(Checksum.sha256(read.learned())).isEqualTo(Checksum.sha256(own.learned()));
        assertThat(Checksum.sha256(read.heldBack())).isEqualTo(Checksum.sha256(own.heldBack()));
        store.delete(run);
        assertThat(run.folder()).doesNotExist();
    }

    @Test
    void isNotThereForARunWithoutThem() throws IOException {
        OwnFolder.of(run).write(OwnDigits.NONE, model);
        assertThat(OwnFolder.of(run).read().isEmpty()).isTrue();
        assertThat(OwnFolder.of(run).compare(model)).isEmpty();
        assertThat(Snapshot.read(run, 1, TinyRun.DATA, null).own()).isEmpty();
    }

    @Test
    void setsTheModelBeforeTheRunAgainstTheRuns() throws IOException {
        OwnFolder.of(run).write(new OwnDigits(Digits.data(12, 12), Digits.data(3, 3)), Classifier.shipped());
        BeforeAfter compared = Snapshot.read(run, 3, TinyRun.DATA, null).own().orElseThrow();
        assertThat(compared.before()).isNotNull();
        assertThat(compared.before().model()).isEqualTo("digits");
        assertThat(compared.before().learned().rows()).isEqualTo(12);
        assertThat(compared.after())
                .isEqualTo(OwnScores.of(model, OwnFolder.of(run).read()));
        assertThat(compared.sentence())
                .matches("My digits: \\d of 3 held back read rightly before \\(digits\\), 3 now;"
                        + " \\d+ of 12 learned from before, 12 now, which flatters\\.");
    }

    @Test
    void saysThatItFlattersWhereNothingIsHeldBack() {
        OwnDigits whole = new OwnDigits(Digits.data(12, 12), NONE);
        assertThat(new BeforeAfter(null, OwnScores.of(model, whole)).sentence())
                .isEqualTo("My digits: 12 of 12 read rightly; it learned from every one of them, which flatters.");
    }

    @Test
    void countsWhatARunLearnsFrom() throws IOException {
        Extra extra = new Extra(
                Digits.data(5, 5), OwnDigits.NONE.learned(), new OwnDigits(Digits.data(12, 12), Digits.data(3, 3)));
        try (RunLog log = store.start("more", TinyRun.recipe(), TinyRun.DATA, extra, null)) {
            assertThat(log.run().facts().trainRows()).isEqualTo(217);
        }
    }
}
