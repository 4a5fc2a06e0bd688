package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Checksum;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.ExtraExamples;
import inkling.learn.MyDigitsExamples;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MyDigitsFolderTest {
    private static final DataSet NONE = MyDigitsExamples.NONE.training();

    @TempDir
    private Path folder;

    private RunStore store;
    private Run run;
    private Classifier model;

    @BeforeEach
    void train() throws IOException {
        store = new RunStore(folder);
        run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        model = ModelFile.read(run.model());
    }

    @Test
    void storesTheDigitsOfARun() throws IOException {
        MyDigitsExamples own = new MyDigitsExamples(Digits.data(12, 12), Digits.data(3, 3));
        MyDigitsFolder.of(run).write(own, null);
        MyDigitsExamples read = MyDigitsFolder.of(run).read();
        assertThat(Checksum.sha256(read.training())).isEqualTo(Checksum.sha256(own.training()));
        assertThat(Checksum.sha256(read.validation())).isEqualTo(Checksum.sha256(own.validation()));
        store.delete(run);
        assertThat(run.folder()).doesNotExist();
    }

    @Test
    void doesNotExistForARunWithoutMyDigits() throws IOException {
        MyDigitsFolder.of(run).write(MyDigitsExamples.NONE, model);
        assertThat(MyDigitsFolder.of(run).read().isEmpty()).isTrue();
        assertThat(MyDigitsFolder.of(run).compare(model)).isEmpty();
        assertThat(Snapshot.read(run, 1, TinyRun.DATA, null).myDigits()).isEmpty();
    }

    @Test
    void comparesTheModelBeforeTheRunWithTheRunsOwn() throws IOException {
        MyDigitsFolder.of(run).write(new MyDigitsExamples(Digits.data(12, 12), Digits.data(3, 3)), ModelFile.shipped());
        MyDigitsComparison compared =
                Snapshot.read(run, 3, TinyRun.DATA, null).myDigits().orElseThrow();
        assertThat(compared.before()).isNotNull();
        assertThat(compared.before().model()).isEqualTo("digits");
        assertThat(compared.before().training().rows()).isEqualTo(12);
        assertThat(compared.after())
                .isEqualTo(MyDigitsScores.of(model, MyDigitsFolder.of(run).read()));
        assertThat(compared.before().validation().rows()).isEqualTo(3);
        assertThat(compared.after().validation()).isEqualTo(new RunFacts.Score(3, 3));
        assertThat(compared.after().training()).isEqualTo(new RunFacts.Score(12, 12));
    }

    @Test
    void scoresNothingWhereThereAreNoValidationDigits() {
        MyDigitsExamples whole = new MyDigitsExamples(Digits.data(12, 12), NONE);
        assertThat(MyDigitsScores.of(model, whole))
                .isEqualTo(new MyDigitsScores("softmax", new RunFacts.Score(12, 12), new RunFacts.Score(0, 0)));
    }

    @Test
    void countsAllTrainingExamplesOfARun() throws IOException {
        ExtraExamples extra = new ExtraExamples(
                Digits.data(5, 5),
                MyDigitsExamples.NONE.training(),
                new MyDigitsExamples(Digits.data(12, 12), Digits.data(3, 3)));
        Run more = store.start("more", TinyRun.recipe(), TinyRun.DATA, extra, null, null);
        assertThat(more.facts().trainRows()).isEqualTo(217);
    }
}
