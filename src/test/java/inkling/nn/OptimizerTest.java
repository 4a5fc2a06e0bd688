package inkling.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Two steps of each optimizer on one weight of 1 with gradients 0.5 and -0.25, worked by hand from the papers' formulas. */
class OptimizerTest {
    @Test
    void sgdAddsMomentum() {
        // m: 0.5, then 0.9 * 0.5 - 0.25 = 0.2
        assertThat(after(new Sgd(0.9), 0.1, true)).containsExactly(new float[] {0.95f, 0.93f}, within(1e-7f));
    }

    @Test
    void rmsPropDividesByTheRootMeanSquare() {
        // v: 0.1 * 0.25 = 0.025, then 0.9 * 0.025 + 0.1 * 0.0625 = 0.02875
        // w: 1 - 0.01 * 0.5 / 0.15811388 = 0.96837722, then + 0.01 * 0.25 / 0.16955825 = 0.98312143
        assertThat(after(new RmsProp(), 0.01, true))
                .containsExactly(new float[] {0.9683772f, 0.9831214f}, within(2e-7f));
    }

    @Test
    void adamFollowsKingmaAndBa() {
        // step 1: m^ = 0.5, v^ = 0.25, so the step is the rate
        // step 2: m = 0.9 * 0.05 - 0.025 = 0.02, m^ = 0.02 / 0.19 = 0.10526316
        //         v = 0.999 * 0.00025 + 0.001 * 0.0625 = 0.00031225, v^ = 0.00031225 / 0.001999 = 0.15620310
        //         w = 0.9 - 0.1 * 0.10526316 / 0.39522538 = 0.87336628
        assertThat(after(new Adam(), 0.1, true)).containsExactly(new float[] {0.9f, 0.8733663f}, within(2e-6f));
    }

    @Test
    void adamAddsEpsilonToTheRoot() {
        // step 1: w = 1 - 0.1 * 0.5 / (0.5 + 0.3) = 0.9375
        // step 2: w = 0.9375 - 0.1 * 0.10526316 / (0.39522538 + 0.3) = 0.92235914
        assertThat(after(new Adam(0.9, 0.999, 0.3, 0), 0.1, true))
                .containsExactly(new float[] {0.9375f, 0.9223591f}, within(2e-6f));
    }

    @Test
    void decaysKernelsSeparatelyFromTheGradient() {
        // the same steps, and before each w = w - 0.1 * 0.01 * w
        Adam decaying = new Adam(0.9, 0.999, 1e-8, 0.01);
        assertThat(after(decaying, 0.1, true)).containsExactly(new float[] {0.899f, 0.8714673f}, within(2e-6f));
        assertThat(after(decaying, 0.1, false)).containsExactly(new float[] {0.9f, 0.8733663f}, within(2e-6f));
    }

    @Test
    void changesOnlyItsSlice() {
        for (Optimizer optimizer : new Optimizer[] {new Sgd(0.9), new RmsProp(), new Adam()}) {
            float[] weights = {1, 1, 1, 1};
            float[][] moments = new float[optimizer.moments()][4];
            float[] gradients = {0.5f, 0.5f, 0.5f, 0.5f};
            optimizer.update(new Optimizer.Slice(weights, gradients, moments, 1, 2, true, 0.1, 1));
            assertThat(weights[0]).isOne();
            assertThat(weights[1]).isLessThan(1).isEqualTo(weights[2]);
            assertThat(weights[3]).isOne();
        }
    }

    @Test
    void oneCycleFollowsPyTorch() {
        Schedule cycle = new OneCycle(1.0);
        // from PyTorch 1.13, OneCycleLR(max_lr=1, total_steps=10)
        double[] expected = {
            0.04, 0.52, 1.0, 0.95048463, 0.81174565, 0.61126202, 0.38874198, 0.18825835, 0.04951937, 0.000004
        };
        for (int step = 0; step < expected.length; step++) {
            assertThat(cycle.rate(step, 10)).as("step %d", step).isCloseTo(expected[step], within(1e-6));
        }
        assertThat(new Constant(0.3).rate(7, 10)).isEqualTo(0.3);
    }

    private static float[] after(Optimizer optimizer, double rate, boolean kernel) {
        float[] weight = {1};
        float[][] moments = new float[optimizer.moments()][1];
        float[] values = new float[2];
        float[] gradients = {0.5f, -0.25f};
        for (int step = 0; step < 2; step++) {
            float[] gradient = {gradients[step]};
            optimizer.update(new Optimizer.Slice(weight, gradient, moments, 0, 1, kernel, rate, step + 1));
            values[step] = weight[0];
        }
        return values;
    }
}
