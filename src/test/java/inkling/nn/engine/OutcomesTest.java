package inkling.nn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.nn.Conv;
import inkling.nn.CrossEntropy;
import inkling.nn.Dense;
import inkling.nn.MaxPool;
import inkling.nn.Relu;
import inkling.nn.Sgd;
import inkling.nn.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesTest {
    private static final Shape INPUT = new Shape(1, 10, 10);
    private static final int CLASSES = 5;

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void areWhatTheNetworkPredictsForEachImageBeforeTheStep(int workers) {
        Network before = Fixtures.network(INPUT, new Conv(3, 8), new MaxPool(2), new Relu(), new Dense(CLASSES));
        try (Trainer trainer = new Trainer(before, new Sgd(0), 0, workers, 1)) {
            for (int size : new int[] {37, 11}) { // the second batch reuses the room of the first
                Batch batch = Fixtures.batch(size, INPUT, CLASSES, size);
                Step step = trainer.step(batch, 0.5);
                requireSame(step, batch, before);
                before = trainer.network();
            }
        }
    }

    private static void requireSame(Step step, Batch batch, Network before) {
        float[] images = new float[batch.size() * INPUT.size()];
        for (int i = 0; i < batch.size(); i++) {
            batch.image(i, images, i * INPUT.size());
        }
        float[] probabilities = before.probabilities(images, batch.size());
        int correct = 0;
        for (int i = 0; i < batch.size(); i++) {
            int at = i * CLASSES;
            int best = 0;
            for (int c = 1; c < CLASSES; c++) {
                best = probabilities[at + c] > probabilities[at + best] ? c : best;
            }
            assertThat(step.outcomes().probability(i)).isCloseTo(probabilities[at + batch.label(i)], within(1e-5f));
            assertThat(step.outcomes().isCorrect(i)).isEqualTo(best == batch.label(i));
            correct += step.outcomes().isCorrect(i) ? 1 : 0;
        }
        assertThat(correct).isEqualTo(step.correct());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void giveAnImageOfNoClassNoProbability(int workers) {
        Batch batch = new Batch() {
            @Override
            public int size() {
                return 2;
            }

            @Override
            public int label(int i) {
                return i == 0 ? CrossEntropy.NO_CLASS : 3;
            }

            @Override
            public void image(int i, float[] target, int from) {
                target[from] = i;
            }
        };
        Network network = Fixtures.network(INPUT, new Dense(CLASSES));
        try (Trainer trainer = new Trainer(network, new Sgd(0), 0, workers, 1)) {
            Outcomes outcomes = trainer.step(batch, 0.1).outcomes();
            assertThat(outcomes.probability(0)).isNaN();
            assertThat(outcomes.probability(1)).isBetween(0f, 1f);
        }
    }
}
