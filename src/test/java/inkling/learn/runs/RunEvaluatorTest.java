package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.learn.Examples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunEvaluatorTest {
    @TempDir
    private Path folder;

    private RunStore store;
    private Run run;

    @BeforeEach
    void train() throws IOException {
        store = new RunStore(folder);
        run = TinyRun.kept(store, "tiny", TinyRun.recipe());
    }

    @Test
    void refusesTheSameClassesInAnotherOrderAndCountsNoLook() throws IOException {
        List<String> names = new ArrayList<>(Classes.DIGITS.names());
        Collections.reverse(names);
        RunEvaluator evaluator = new RunEvaluator(store, named(names));
        assertThatThrownBy(() -> evaluator.testAnswers(run))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the model has the same classes in another order");
        assertThatThrownBy(() -> evaluator.evaluateOnTest(run.classifier(3), "a file"))
                .hasMessageStartingWith("a file: the model has the same classes in another order: expected ");
        assertThatThrownBy(() -> evaluator.compareOnValidation(run, run)).hasMessageContaining("in another order");
        assertThat(store.testSetUses().models()).isZero();
    }

    @Test
    void matchesAsManyClassesOfOtherNamesByTheirOrder() throws IOException {
        DataSet letters = named(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"));
        assertThat(new RunEvaluator(store, letters).testAnswers(run))
                .isEqualTo(new RunEvaluator(store, TinyRun.DATA).testAnswers(run));
    }

    private static DataSet named(List<String> names) {
        DataSet data = TinyRun.DATA;
        byte[] labels = Examples.of(data, 0, data.rows()).labels();
        return new DataSet(data.images(), new OneHotLabels(labels, new Classes(names)), data.trainRows());
    }
}
