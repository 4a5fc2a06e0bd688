package inkling.nn.kernels;

/** The kernels in plain loops: what they mean, and what runs where the Vector API is missing. */
public final class PlainKernels implements Kernels {
    @Override
    public int lanes() {
        return 1;
    }

    @Override
    public int panel(int columns) {
        return columns;
    }

    @Override
    public void product(Gathered a, Rows b, int columns, Rows start, Rows c) {
        for (int i = 0; i < a.rows(); i++) {
            int to = c.from() + i * c.pitch();
            System.arraycopy(start.values(), start.from() + i * start.pitch(), c.values(), to, columns);
            int from = a.from() + a.view().rows()[i];
            for (int r = 0; r < a.depth(); r++) {
                float factor = a.values()[from + a.view().columns()[r]];
                int of = b.from() + r * b.pitch();
                for (int j = 0; j < columns; j++) {
                    c.values()[to + j] += factor * b.values()[of + j];
                }
            }
        }
    }

    @Override
    public boolean pools(int columns) {
        return false;
    }

    @Override
    public void pooledProduct(Gathered a, Rows b, int columns, Rows start, float least, Rows c) {
        float[] all = new float[a.rows() * columns];
        product(a, b, columns, start, new Rows(all, 0, columns));
        largestOfFour(a.rows() / 2, 1, columns / 2, all, 0, columns, least, c.values(), c.from());
    }

    @Override
    public void transform(Transform transform, Planes x, Planes y, int groups, int count) {
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
    public void addRows(float[] x, int xFrom, int rows, int columns, float[] sums, int sumsFrom) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                sums[sumsFrom + j] += x[xFrom + i * columns + j];
            }
        }
    }

    @Override
    public void addWindows(float[] x, int[] places, int runs, int length, int pitch, float[] target) {
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
    public void scale(
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
    public void rectify(float[] x, int xFrom, float[] y, int yFrom, int count) {
        for (int i = 0; i < count; i++) {
            y[yFrom + i] = Math.max(x[xFrom + i], 0);
        }
    }

    @Override
    public void rectifyGradient(float[] y, int yFrom, float[] dy, int dyFrom, float[] dx, int dxFrom, int count) {
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
            float[] winners,
            int winnersFrom) {
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
                winners[winnersFrom + to] = winner;
            }
        }
    }

    @Override
    public void largestOfFour(
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
            float[] winners,
            int winnersFrom,
            float[] dx,
            int dxFrom,
            int pitch) {
        int from = 0;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width * channels; column++, from++) {
                int corner = dxFrom + row * size * pitch + column / channels * size * channels + column % channels;
                for (int k = 0; k < size * size; k++) {
                    boolean won = winners[winnersFrom + from] == k;
                    dx[corner + k / size * pitch + k % size * channels] = won ? dy[dyFrom + from] : 0;
                }
            }
        }
    }
}
