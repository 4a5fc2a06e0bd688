package inkling.nn.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The transforms against a filter applied by hand. */
class WinogradTransformTest {
    private static final float[] INPUT = {3, -1, 4, 1, -5, 9};
    private static final float[] FILTER = {2, 7, -1};

    @Test
    void theirElementwiseProductFilters() {
        float[] products = transform(WinogradTransform.F4_3_INPUT, INPUT);
        float[] kernel = transform(WinogradTransform.F4_3_KERNEL, FILTER);
        for (int i = 0; i < products.length; i++) {
            products[i] *= kernel[i];
        }
        // 2*3 + 7*-1 - 4, 2*-1 + 7*4 - 1, 2*4 + 7*1 + 5, 2*1 + 7*-5 - 9
        assertThat(transform(WinogradTransform.F4_3_OUTPUT, products))
                .containsExactly(new float[] {-5, 25, 20, -42}, within(1e-4f));
    }

    @Test
    void gradientsUseTheTransposedTransform() {
        float[] gradients = {1, -2, 3, 5};
        assertThat(dot(transform(WinogradTransform.F4_3_OUTPUT, INPUT), gradients))
                .isCloseTo(dot(INPUT, transform(WinogradTransform.F4_3_OUTPUT_GRADIENT, gradients)), within(1e-3));
        assertThat(dot(transform(WinogradTransform.F4_3_KERNEL, FILTER), INPUT))
                .isCloseTo(dot(FILTER, transform(WinogradTransform.F4_3_KERNEL_GRADIENT, INPUT)), within(1e-4));
    }

    private static float[] transform(WinogradTransform transform, float[] x) {
        float[] y = new float[transform.outputs()];
        new PlainKernels().transform(transform, new Planes(x, 0, 1), new Planes(y, 0, 1), 1, 1);
        return y;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
