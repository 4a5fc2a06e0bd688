package inkling.nn.kernels;

import java.util.Arrays;

/** Pooling of one image, as plain loops, by windows that may overlap, or leave numbers between them out. */
public final class Pooling {
    private final int inputs;
    /** Where the window of each output begins, {@code [height, width, channels]}. */
    private final int[] corners;
    /** Where the numbers of a window are from there on. */
    private final int[] window;

    /**
     * @param size rows and columns of a window
     * @param stride from one window to the next
     * @param height how many rows of windows there are: the height of the output
     * @param width how many columns of windows there are: the width of the output
     * @param inputHeight rows of the image
     * @param inputWidth columns of the image
     */
    public Pooling(int size, int stride, int height, int width, int channels, int inputHeight, int inputWidth) {
        inputs = inputHeight * inputWidth * channels;
        corners = new int[height * width * channels];
        for (int i = 0; i < corners.length; i++) {
            int pixel = i / channels;
            corners[i] = (pixel / width * inputWidth + pixel % width) * stride * channels + i % channels;
        }
        window = new int[size * size];
        for (int k = 0; k < window.length; k++) {
            window[k] = (k / size * inputWidth + k % size) * channels;
        }
    }

    /** Sets y {@code [height, width, channels]} to the largest number of each window. */
    public void max(float[] x, int xFrom, float[] y, int yFrom) {
        for (int i = 0; i < corners.length; i++) {
            y[yFrom + i] = x[largest(x, xFrom + corners[i])];
        }
    }

    /** Sets dx to the sum of dy over the windows in which a pixel is the largest. */
    public void maxGradient(float[] x, int xFrom, float[] dy, int dyFrom, float[] dx, int dxFrom) {
        Arrays.fill(dx, dxFrom, dxFrom + inputs, 0);
        for (int i = 0; i < corners.length; i++) {
            dx[dxFrom - xFrom + largest(x, xFrom + corners[i])] += dy[dyFrom + i];
        }
    }

    /** Sets y {@code [height, width, channels]} to the mean of each window. */
    public void mean(float[] x, int xFrom, float[] y, int yFrom) {
        for (int i = 0; i < corners.length; i++) {
            int corner = xFrom + corners[i];
            float sum = 0;
            for (int at : window) {
                sum += x[corner + at];
            }
            y[yFrom + i] = sum / window.length;
        }
    }

    /** Sets dx to the sum of equal shares of dy over the windows of a pixel. */
    public void meanGradient(float[] dy, int dyFrom, float[] dx, int dxFrom) {
        Arrays.fill(dx, dxFrom, dxFrom + inputs, 0);
        for (int i = 0; i < corners.length; i++) {
            int corner = dxFrom + corners[i];
            float share = dy[dyFrom + i] / window.length;
            for (int at : window) {
                dx[corner + at] += share;
            }
        }
    }

    /** Where the first of the largest numbers of a window is. */
    private int largest(float[] x, int corner) {
        int best = corner;
        for (int k = 1; k < window.length; k++) {
            int at = corner + window[k];
            best = x[at] > x[best] ? at : best;
        }
        return best;
    }
}
