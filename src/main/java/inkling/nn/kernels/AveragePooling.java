package inkling.nn.kernels;

/** Average pooling of one image, as plain loops. */
public final class AveragePooling {
    private AveragePooling() {}

    /** Sets y {@code [height, width, channels]} to the mean of each window. */
    public static void forward(PoolWindows windows, float[] x, int xFrom, float[] y, int yFrom) {
        int size = windows.size();
        int i = yFrom;
        for (int row = 0; row < windows.height(); row++) {
            for (int column = 0; column < windows.width() * windows.channels(); column++, i++) {
                int corner = xFrom + windows.corner(row, column);
                float sum = 0;
                for (int k = 0; k < size * size; k++) {
                    sum += x[corner + k / size * windows.pitch() + k % size * windows.channels()];
                }
                y[i] = sum / (size * size);
            }
        }
    }

    /** Sets dx to an equal share of dy in all pixels of each window; pixels outside of all windows are not written. */
    public static void gradient(PoolWindows windows, float[] dy, int dyFrom, float[] dx, int dxFrom) {
        int size = windows.size();
        int i = dyFrom;
        for (int row = 0; row < windows.height(); row++) {
            for (int column = 0; column < windows.width() * windows.channels(); column++, i++) {
                int corner = dxFrom + windows.corner(row, column);
                float share = dy[i] / (size * size);
                for (int k = 0; k < size * size; k++) {
                    dx[corner + k / size * windows.pitch() + k % size * windows.channels()] = share;
                }
            }
        }
    }
}
