package inkling.nn.kernels;

/** The activation functions that have an exponential, and their gradients, as plain loops. */
public final class SmoothFunctions {
    private SmoothFunctions() {}

    /** {@code y = tanh(x)}. */
    public static void tanh(float[] x, int xFrom, float[] y, int yFrom, int count) {
        for (int i = 0; i < count; i++) {
            y[yFrom + i] = (float) Math.tanh(x[xFrom + i]);
        }
    }

    /** {@code dx = dy (1 - y²)}. */
    public static void tanhGradient(float[] y, int yFrom, float[] dy, int dyFrom, float[] dx, int dxFrom, int count) {
        for (int i = 0; i < count; i++) {
            float value = y[yFrom + i];
            dx[dxFrom + i] = dy[dyFrom + i] * (1 - value * value);
        }
    }

    /** {@code y = 1 / (1 + exp(-x))}. */
    public static void sigmoid(float[] x, int xFrom, float[] y, int yFrom, int count) {
        for (int i = 0; i < count; i++) {
            y[yFrom + i] = (float) (1 / (1 + Math.exp(-x[xFrom + i])));
        }
    }

    /** {@code dx = dy y (1 - y)}. */
    public static void sigmoidGradient(
            float[] y, int yFrom, float[] dy, int dyFrom, float[] dx, int dxFrom, int count) {
        for (int i = 0; i < count; i++) {
            float value = y[yFrom + i];
            dx[dxFrom + i] = dy[dyFrom + i] * value * (1 - value);
        }
    }
}
