package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.learn.Digits;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import java.io.IOException;
import java.nio.file.Files;
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

    @Test
    void asksAgainWhereAsManyTestRowsAreThoseOfAnotherDataSet() throws IOException {
        byte[] answers = new RunEvaluator(store, TinyRun.DATA).testAnswers(run);
        DataSet whole = Digits.data(100, 80);
        DataSet other = new DataSet(whole.images(), whole.labels(), 0);
        assertThat(new RunEvaluator(store, other).testAnswers(store.find("tiny")))
                .hasSize(answers.length)
                .isEqualTo(Evaluation.of(run.classifier(3), Examples.of(other, 0, 100))
                        .digits())
                .isNotEqualTo(answers);
        assertThat(store.find("tiny").facts().testRows())
                .isEqualTo(TestSetId.of(other).checksum());
        assertThat(store.testSetUses().models(TestSetId.of(other))).isEqualTo(1);
        assertThat(new RunEvaluator(store, TinyRun.DATA).testAnswers(store.find("tiny")))
                .isEqualTo(answers);
    }

    @Test
    void takesAnswersOfEarlierVersionsForThoseOfMnist() throws IOException {
        byte[] answers = new RunEvaluator(store, TinyRun.DATA).testAnswers(run);
        RunFacts facts = store.find("tiny").facts();
        run.write(facts.withTest(facts.test(), TestSetId.MNIST));
        assertThat(Files.readString(run.folder().resolve("run.json"))).doesNotContain("testRows");
        Files.write(run.testFile(), new byte[answers.length]);
        assertThat(new RunEvaluator(store, TinyRun.DATA).testAnswers(store.find("tiny")))
                .isEqualTo(answers);
        assertThat(facts.withTest(facts.test(), TestSetId.MNIST).isTestedOn(TestSetId.MNIST))
                .isTrue();
        assertThat(facts.isTestedOn(TestSetId.MNIST)).isFalse();
    }

    @Test
    void looksUpAnswersThatAreStored() throws IOException {
        byte[] answers = new RunEvaluator(store, TinyRun.DATA).testAnswers(run);
        answers[0] = (byte) ((answers[0] + 1) % 10);
        Files.write(run.testFile(), answers);
        assertThat(new RunEvaluator(store, TinyRun.DATA).testAnswers(store.find("tiny")))
                .isEqualTo(answers);
    }

    private static DataSet named(List<String> names) {
        DataSet data = TinyRun.DATA;
        byte[] labels = Examples.of(data, 0, data.rows()).labels();
        return new DataSet(data.images(), new OneHotLabels(labels, new Classes(names)), data.trainRows());
    }
}
