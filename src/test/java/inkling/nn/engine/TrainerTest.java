package inkling.nn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.nn.Adam;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.MaxPool;
import inkling.nn.Padding;
import inkling.nn.Parameter;
import inkling.nn.Relu;
import inkling.nn.Sgd;
import inkling.nn.Shape;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class TrainerTest {
    private static final Shape INPUT = new Shape(1, 10, 10);
    private static final Batch BATCH = Fixtures.batch(37, INPUT, 5, 2);

    private static Network network() {
        return Fixtures.network(
                INPUT,
                new Conv(3, 8, Padding.SAME),
                new MaxPool(2),
                new BatchNorm(),
                new Relu(),
                new Dropout(0.1),
                new Conv(2, 6),
                new Dense(5));
    }

    @Test
    void memorizesABatch() {
        try (Trainer trainer = new Trainer(network(), new Adam(), 0, 2, 1)) {
            Step step = trainer.step(BATCH, 0.01);
            for (int i = 0; i < 150; i++) {
                step = trainer.step(BATCH, 0.01);
            }
            assertThat(step.loss()).isLessThan(0.1);
            assertThat(step.correct()).isGreaterThan(35);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void givesTheSameWeightsBitForBit(int workers) {
        assertThat(weightsAfter(20, workers)).isEqualTo(weightsAfter(20, workers));
    }

    @Test
    void givesNearlyTheSameWeightsWithAnyNumberOfWorkers() {
        float[][] weights = new float[2][];
        for (int i = 0; i < 2; i++) {
            try (Trainer trainer = new Trainer(network(), new Sgd(0.9), 0, 1 + 2 * i, 1)) {
                trainer.step(BATCH, 0.05);
                trainer.step(BATCH, 0.05);
                weights[i] = flat(trainer.network().parameters());
            }
        }
        assertThat(weights[1]).containsExactly(weights[0], within(1e-4f));
    }

    @Test
    void continuesFromItsStateAsIfNeverStopped() {
        try (Trainer whole = trainer(2);
                Trainer first = trainer(2);
                Trainer second = trainer(2)) {
            for (int i = 0; i < 6; i++) {
                whole.step(BATCH, 0.01);
            }
            for (int i = 0; i < 4; i++) {
                first.step(BATCH, 0.01);
            }
            second.restore(first.state());
            assertThat(second.steps()).isEqualTo(4);
            second.step(BATCH, 0.01);
            second.step(BATCH, 0.01);
            assertThat(flat(second.state())).isEqualTo(flat(whole.state()));
        }
    }

    @Test
    void doesNotChangeTheNetworkItStartsFrom() {
        Network network = network();
        float[] before = flat(network.parameters());
        try (Trainer trainer = new Trainer(network, new Sgd(0), 0, 1, 1)) {
            trainer.step(BATCH, 0.1);
            assertThat(flat(trainer.network().parameters())).isNotEqualTo(before);
        }
        assertThat(flat(network.parameters())).isEqualTo(before);
    }

    @Test
    void averagesTheWeights() {
        try (Trainer trainer = new Trainer(network(), new Sgd(0), 0.9, 1, 1)) {
            float[] start = flat(network().parameters());
            trainer.step(BATCH, 0.1);
            float[] now = flat(trainer.network().parameters());
            float[] average = flat(trainer.averaged().parameters());
            // one step keeps min(0.9, 2 / 11) of the old weights
            for (int i = 0; i < start.length; i++) {
                assertThat(average[i]).isCloseTo(now[i] + (start[i] - now[i]) * 2 / 11, within(1e-5f));
            }
        }
    }

    @Test
    void movesTheRunningStatisticsByATenth() {
        Network network = Fixtures.network(Shape.vector(2), new BatchNorm(), new Dense(2));
        float[][] images = {{1, 10}, {3, 10}, {5, 40}};
        Batch batch = new Batch() {
            @Override
            public int size() {
                return 3;
            }

            @Override
            public int label(int i) {
                return i % 2;
            }

            @Override
            public void image(int i, float[] target, int from) {
                System.arraycopy(images[i], 0, target, from, 2);
            }
        };
        try (Trainer trainer = new Trainer(network, new Sgd(0), 0, 2, 1)) {
            trainer.step(batch, 0.1);
            List<Parameter> after = trainer.network().parameters();
            // means 3 and 20; sample variances 4 and 300; started at 0 and 1
            assertThat(after.get(2).values()).containsExactly(new float[] {0.3f, 2}, within(1e-5f));
            assertThat(after.get(3).values()).containsExactly(new float[] {1.3f, 30.9f}, within(1e-4f));
        }
    }

    @Test
    void reportsAFailingBatchAndContinues() {
        Batch failing = new Batch() {
            @Override
            public int size() {
                return 20;
            }

            @Override
            public int label(int i) {
                return 0;
            }

            @Override
            public void image(int i, float[] target, int from) {
                if (i > 12) {
                    throw new IllegalStateException("no image " + i);
                }
            }
        };
        try (Trainer trainer = trainer(3)) {
            assertThatThrownBy(() -> trainer.step(failing, 0.1)).hasMessageContaining("no image");
            assertThat(trainer.step(BATCH, 0.01).loss()).isPositive();
        }
    }

    @Test
    void rejectsTheStateOfAnotherTraining() {
        try (Trainer adam = trainer(1);
                Trainer sgd = new Trainer(network(), new Sgd(0), 0, 1, 1)) {
            assertThatThrownBy(() -> adam.restore(sgd.state()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("found");
        }
    }

    private static Trainer trainer(int workers) {
        return new Trainer(network(), new Adam(), 0.99, workers, 1);
    }

    private static float[] weightsAfter(int steps, int workers) {
        try (Trainer trainer = trainer(workers)) {
            for (int i = 0; i < steps; i++) {
                trainer.step(Fixtures.batch(30 + i, INPUT, 5, i), 0.01);
            }
            return flat(trainer.network().parameters());
        }
    }

    private static float[] flat(List<Parameter> parameters) {
        int size = parameters.stream().mapToInt(p -> p.values().length).sum();
        float[] flat = new float[size];
        int at = 0;
        for (Parameter p : parameters) {
            System.arraycopy(p.values(), 0, flat, at, p.values().length);
            at += p.values().length;
        }
        return flat;
    }
}
