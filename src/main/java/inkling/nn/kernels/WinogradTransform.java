package inkling.nn.kernels;

/**
 * The transforms of Winograd's minimal filtering, with a matrix each. F(4, 3) computes four outputs of a filter with three taps by six
 * multiplications instead of twelve; its interpolation points are 0, 1, -1, 2, -2 and infinity. With d the input, g the filter and ⊙
 * the elementwise product, {@code y = OUTPUT (KERNEL g ⊙ INPUT d)}. In two dimensions each transform is applied along the columns,
 * then along the rows. F(4, 5), for five taps, has eight multiplications instead of twenty, and the points 1/2 and -1/2 besides.
 *
 * <p>Source: A. Lavin and S. Gray, "Fast algorithms for convolutional neural networks", CVPR 2016.
 */
public enum WinogradTransform {
    F4_3_INPUT(new float[][] {
        {4, 0, -5, 0, 1, 0},
        {0, -4, -4, 1, 1, 0},
        {0, 4, -4, -1, 1, 0},
        {0, -2, -1, 2, 1, 0},
        {0, 2, -1, -2, 1, 0},
        {0, 4, 0, -5, 0, 1}
    }),
    F4_3_KERNEL(new float[][] {
        {1 / 4f, 0, 0},
        {-1 / 6f, -1 / 6f, -1 / 6f},
        {-1 / 6f, 1 / 6f, -1 / 6f},
        {1 / 24f, 1 / 12f, 1 / 6f},
        {1 / 24f, -1 / 12f, 1 / 6f},
        {0, 0, 1}
    }),
    F4_3_OUTPUT(new float[][] {
        {1, 1, 1, 1, 1, 0},
        {0, 1, -1, 2, -2, 0},
        {0, 1, 1, 4, 4, 0},
        {0, 1, -1, 8, -8, 1}
    }),
    F4_5_INPUT(new float[][] {
        {1, 0, -5.25f, 0, 5.25f, 0, -1, 0},
        {0, 1, 1, -4.25f, -4.25f, 1, 1, 0},
        {0, -1, 1, 4.25f, -4.25f, -1, 1, 0},
        {0, 0.5f, 0.25f, -2.5f, -1.25f, 2, 1, 0},
        {0, -0.5f, 0.25f, 2.5f, -1.25f, -2, 1, 0},
        {0, 2, 4, -2.5f, -5, 0.5f, 1, 0},
        {0, -2, 4, 2.5f, -5, -0.5f, 1, 0},
        {0, -1, 0, 5.25f, 0, -5.25f, 0, 1}
    }),
    F4_5_KERNEL(new float[][] {
        {1, 0, 0, 0, 0},
        {-2 / 9f, -2 / 9f, -2 / 9f, -2 / 9f, -2 / 9f},
        {-2 / 9f, 2 / 9f, -2 / 9f, 2 / 9f, -2 / 9f},
        {1 / 90f, 1 / 45f, 2 / 45f, 4 / 45f, 8 / 45f},
        {1 / 90f, -1 / 45f, 2 / 45f, -4 / 45f, 8 / 45f},
        {32 / 45f, 16 / 45f, 8 / 45f, 4 / 45f, 2 / 45f},
        {32 / 45f, -16 / 45f, 8 / 45f, -4 / 45f, 2 / 45f},
        {0, 0, 0, 0, 1}
    }),
    F4_5_OUTPUT(new float[][] {
        {1, 1, 1, 1, 1, 1, 1, 0},
        {0, 1, -1, 2, -2, 0.5f, -0.5f, 0},
        {0, 1, 1, 4, 4, 0.25f, 0.25f, 0},
        {0, 1, -1, 8, -8, 0.125f, -0.125f, 1}
    }),
    /** From output gradients to gradients with respect to the products: OUTPUT transposed. */
    F4_3_OUTPUT_GRADIENT(transposed(F4_3_OUTPUT.matrix)),
    /** From the gradient with respect to the transformed kernel to that of the kernel: KERNEL transposed. */
    F4_3_KERNEL_GRADIENT(transposed(F4_3_KERNEL.matrix));

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
    private final float[][] matrix;

    WinogradTransform(float[][] matrix) {
        this.matrix = matrix;
    }

    private static float[][] transposed(float[][] matrix) {
        float[][] transposed = new float[matrix[0].length][matrix.length];
        for (int i = 0; i < transposed.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                transposed[i][j] = matrix[j][i];
            }
        }
        return transposed;
    }

    /** How many numbers it transforms. */
    public int inputs() {
        return matrix[0].length;
    }

    /** How many numbers it transforms them to. */
    public int outputs() {
        return matrix.length;
    }

    /** The coefficient of input j in output i. */
    float weight(int i, int j) {
        return matrix[i][j];
    }
}
