package inkling.nn.kernels;

/** The kernels in plain loops: what they mean, and what runs where the Vector API is missing. */
public final class PlainKernels implements Kernels {
    @Override
    public int lanes() {
        return 1;
    }

    @Override
    public int panelWidth(int columns) {
        return columns;
    }

    @Override
    public void gemm(GatherMatrix a, MatrixSlice b, int columns, MatrixSlice start, MatrixSlice c) {
        for (int i = 0; i < a.rows(); i++) {
            int to = c.from() + i * c.pitch();
            System.arraycopy(start.values(), start.from() + i * start.pitch(), c.values(), to, columns);
            int from = a.from() + a.map().rows()[i];
            for (int r = 0; r < a.depth(); r++) {
                float factor = a.values()[from + a.map().columns()[r]];
                int of = b.from() + r * b.pitch();
                for (int j = 0; j < columns; j++) {
                    c.values()[to + j] += factor * b.values()[of + j];
                }
            }
        }
    }

    @Override
    public boolean fusesMaxPool(int columns) {
        return false;
    }

    @Override
    public void gemmMaxPool(GatherMatrix a, MatrixSlice b, int columns, MatrixSlice start, float least, MatrixSlice c) {
        float[] all = new float[a.rows() * columns];
        gemm(a, b, columns, start, new MatrixSlice(all, 0, columns));
        maxPool2x2(a.rows() / 2, 1, columns / 2, all, 0, columns, least, c.values(), c.from());
    }

    @Override
    public void transform(WinogradTransform transform, Planes x, Planes y, int groups, int count) {
        for (int group = 0; group < groups; group++) {
            for (int i = 0; i < transform.outputs(); i++) {
                int to = y.from() + group * y.next() + i * y.step();
                for (int k = 0; k < count; k++) {
                    float sum = 0;
                    for (int j = 0; j < transform.inputs(); j++) {
                        sum += transform.weight(i, j) * x.values()[x.from() + group * x.next() + j * x.step() + k];
                    }
                    y.values()[to + k] = sum;
                }
            }
        }
    }

    @Override
    public void addColumnSums(float[] x, int xFrom, int rows, int columns, float[] sums, int sumsFrom) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                sums[sumsFrom + j] += x[xFrom + i * columns + j];
            }
        }
    }

    @Override
    public void col2im(float[] x, int[] places, int runs, int length, int pitch, float[] target) {
        for (int i = 0; i < places.length * runs; i++) {
            int to = places[i / runs] + i % runs * pitch;
            for (int j = 0; j < length; j++) {
                target[to + j] += x[i * length + j];
            }
        }
    }

    @Override
    public void channelSums(float[] u, int uFrom, float[] v, int vFrom, int rows, int columns, double[] sums) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                float value = u[uFrom + i * columns + j];
                sums[j] += value;
                sums[columns + j] += (double) value * v[vFrom + i * columns + j];
            }
        }
    }

    @Override
    public void scaleAndShift(
            float[] x, int xFrom, float[] factor, float[] offset, float[] y, int yFrom, int rows, int columns) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                y[yFrom + i * columns + j] = x[xFrom + i * columns + j] * factor[j] + offset[j];
            }
        }
    }

    @Override
    public void combine(
            float[] x,
            int xFrom,
            float[] p,
            float[] y,
            int yFrom,
            float[] q,
            float[] r,
            float[] z,
            int zFrom,
            int rows,
            int columns) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                int k = i * columns + j;
                z[zFrom + k] = x[xFrom + k] * p[j] + y[yFrom + k] * q[j] + r[j];
            }
        }
    }

    @Override
    public void relu(float[] x, int xFrom, float[] y, int yFrom, int count) {
        for (int i = 0; i < count; i++) {
            y[yFrom + i] = Math.max(x[xFrom + i], 0);
        }
    }

    @Override
    public void reluGradient(float[] y, int yFrom, float[] dy, int dyFrom, float[] dx, int dxFrom, int count) {
        for (int i = 0; i < count; i++) {
            dx[dxFrom + i] = y[yFrom + i] > 0 ? dy[dyFrom + i] : 0;
        }
    }

    @Override
    public void maxPool(
            int size,
            int height,
            int width,
            int channels,
            float[] x,
            int xFrom,
            int pitch,
            float[] y,
            int yFrom,
            float[] argmax,
            int argmaxFrom) {
        int to = 0;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width * channels; column++, to++) {
                int corner = xFrom + row * size * pitch + column / channels * size * channels + column % channels;
                float largest = x[corner];
                int winner = 0;
                for (int k = 1; k < size * size; k++) {
                    float value = x[corner + k / size * pitch + k % size * channels];
                    if (value > largest) {
                        largest = value;
                        winner = k;
                    }
                }
                y[yFrom + to] = largest;
                argmax[argmaxFrom + to] = winner;
            }
        }
    }

    @Override
    public void maxPool2x2(
            int height, int width, int channels, float[] x, int xFrom, int pitch, float least, float[] y, int yFrom) {
        for (int to = 0; to < height * width * channels; to++) {
            int pixel = to / channels;
            int at = xFrom + pixel / width * 2 * pitch + pixel % width * 2 * channels + to % channels;
            float above = Math.max(x[at], x[at + channels]);
            float below = Math.max(x[at + pitch], x[at + pitch + channels]);
            y[yFrom + to] = Math.max(least, Math.max(above, below));
        }
    }

    @Override
    public void maxPoolGradient(
            int size,
            int height,
            int width,
            int channels,
            float[] dy,
            int dyFrom,
            float[] argmax,
            int argmaxFrom,
            float[] dx,
            int dxFrom,
            int pitch) {
        int from = 0;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width * channels; column++, from++) {
                int corner = dxFrom + row * size * pitch + column / channels * size * channels + column % channels;
                for (int k = 0; k < size * size; k++) {
                    boolean won = argmax[argmaxFrom + from] == k;
                    dx[corner + k / size * pitch + k % size * channels] = won ? dy[dyFrom + from] : 0;
                }
            }
        }
    }
}
