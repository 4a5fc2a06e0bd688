package inkling.nn.kernels;

import java.util.Arrays;

/**
 * Pooling of one image by windows that overlap, or leave numbers between them out, as plain loops.
 *
 * @param size rows and columns of a window
 * @param stride from one window to the next
 * @param height how many rows of windows there are: the height of the output
 * @param width how many columns of windows there are: the width of the output
 * @param inputHeight rows of the image
 * @param inputWidth columns of the image
 */
public record OverlappingPooling(
        int size, int stride, int height, int width, int channels, int inputHeight, int inputWidth) {
    /** Sets y {@code [height, width, channels]} to the largest number of each window. */
    public void max(float[] x, int xFrom, float[] y, int yFrom) {
        for (int i = 0; i < height * width * channels; i++) {
            y[yFrom + i] = x[largest(x, xFrom + corner(i))];
        }
    }

    /** Sets dx to the sum of dy over the windows in which a pixel is the largest. */
    public void maxGradient(float[] x, int xFrom, float[] dy, int dyFrom, float[] dx, int dxFrom) {
        clear(dx, dxFrom);
        for (int i = 0; i < height * width * channels; i++) {
            dx[dxFrom - xFrom + largest(x, xFrom + corner(i))] += dy[dyFrom + i];
        }
    }

    /** Sets y {@code [height, width, channels]} to the mean of each window. */
    public void mean(float[] x, int xFrom, float[] y, int yFrom) {
        for (int i = 0; i < height * width * channels; i++) {
            int corner = xFrom + corner(i);
            float sum = 0;
            for (int k = 0; k < size * size; k++) {
                sum += x[corner + inWindow(k)];
            }
            y[yFrom + i] = sum / (size * size);
        }
    }

    /** Sets dx to the sum of equal shares of dy over the windows of a pixel. */
    public void meanGradient(float[] dy, int dyFrom, float[] dx, int dxFrom) {
        clear(dx, dxFrom);
        for (int i = 0; i < height * width * channels; i++) {
            int corner = dxFrom + corner(i);
            float share = dy[dyFrom + i] / (size * size);
            for (int k = 0; k < size * size; k++) {
                dx[corner + inWindow(k)] += share;
            }
        }
    }

    private void clear(float[] dx, int dxFrom) {
        Arrays.fill(dx, dxFrom, dxFrom + inputHeight * inputWidth * channels, 0);
    }

    /** Where the window of an output begins. */
    private int corner(int output) {
        int pixel = output / channels;
        return (pixel / width * inputWidth + pixel % width) * stride * channels + output % channels;
    }

    private int inWindow(int k) {
        return (k / size * inputWidth + k % size) * channels;
    }

    /** Where the first of the largest numbers of a window is. */
    private int largest(float[] x, int corner) {
        int best = corner;
        for (int k = 1; k < size * size; k++) {
            int at = corner + inWindow(k);
            best = x[at] > x[best] ? at : best;
        }
        return best;
    }
}
