package inkling.nn.kernels;

/**
 * The transforms of Winograd's minimal filtering F(4, 3): four outputs of a filter of three taps with six multiplications instead
 * of twelve, at the points 0, 1, -1, 2, -2 and infinity. With d the input, g the filter and ⊙ the product number by number,
 * {@code y = OUTPUT (KERNEL g ⊙ INPUT d)}; in two dimensions each is done down the columns, then along the rows. Those that begin
 * with F4_5 are of F(4, 5), five taps with eight multiplications instead of twenty, at 1/2 and -1/2 besides.
 *
 * <p>Source: A. Lavin and S. Gray, Fast Algorithms for Convolutional Neural Networks, CVPR 2016.
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
    /** From the gradient by the outputs to the gradient by the products: OUTPUT transposed. */
    F4_3_OUTPUT_GRADIENT(transposed(F4_3_OUTPUT.matrix)),
    /** From the gradient by the transformed kernel to the gradient by the kernel: KERNEL transposed. */
    F4_3_KERNEL_GRADIENT(transposed(F4_3_KERNEL.matrix));

    private final float[][] matrix;

    WinogradTransform(float[][] matrix) {
        this.matrix = matrix;
    }

    private static float[][] transposed(float[][] matrix) {
        float[][] turned = new float[matrix[0].length][matrix.length];
        for (int i = 0; i < turned.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                turned[i][j] = matrix[j][i];
            }
        }
        return turned;
    }

    /** How many numbers it takes. */
    public int inputs() {
        return matrix[0].length;
    }

    /** How many numbers it gives. */
    public int outputs() {
        return matrix.length;
    }

    /** What input j weighs in output i. */
    float weight(int i, int j) {
        return matrix[i][j];
    }
}
