package inkling.nn.kernels;

/** The kernels as plain loops: the definition of the results, and the fallback where there is no Vector API. */
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
    public void gemmMaxPool(
            GatherMatrix a, MatrixSlice b, int columns, MatrixSlice start, float lowerBound, MatrixSlice c) {
        float[] all = new float[a.rows() * columns];
        gemm(a, b, columns, start, new MatrixSlice(all, 0, columns));
        PoolWindows windows = new PoolWindows(2, a.rows() / 2, 1, columns / 2, columns);
        maxPool2x2(windows, all, 0, lowerBound, c.values(), c.from());
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
    public void addColumnSums(MatrixSlice x, int rows, float[] sums, int sumsFrom) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < x.pitch(); j++) {
                sums[sumsFrom + j] += x.values()[x.from() + i * x.pitch() + j];
            }
        }
    }

    @Override
    public void col2im(float[] x, int[] positions, int height, int run, int pitch, float[] image) {
        for (int i = 0; i < positions.length * height; i++) {
            int to = positions[i / height] + i % height * pitch;
            for (int j = 0; j < run; j++) {
                image[to + j] += x[i * run + j];
            }
        }
    }

    @Override
    public void channelSums(MatrixSlice u, MatrixSlice v, int rows, double[] sums) {
        int columns = u.pitch();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                float value = u.values()[u.from() + i * columns + j];
                sums[j] += value;
                sums[columns + j] += (double) value * v.values()[v.from() + i * columns + j];
            }
        }
    }

    @Override
    public void scaleAndShift(MatrixSlice x, float[] factor, float[] offset, MatrixSlice y, int rows) {
        int columns = factor.length;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                int k = i * columns + j;
                y.values()[y.from() + k] = x.values()[x.from() + k] * factor[j] + offset[j];
            }
        }
    }

    @Override
    public void combine(MatrixSlice x, float[] p, MatrixSlice y, float[] q, float[] r, MatrixSlice z, int rows) {
        int columns = p.length;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                int k = i * columns + j;
                z.values()[z.from() + k] = x.values()[x.from() + k] * p[j] + y.values()[y.from() + k] * q[j] + r[j];
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
            PoolWindows windows, float[] x, int xFrom, float[] y, int yFrom, float[] argmax, int argmaxFrom) {
        int size = windows.size();
        int i = 0;
        for (int row = 0; row < windows.height(); row++) {
            for (int column = 0; column < windows.width() * windows.channels(); column++, i++) {
                int corner = xFrom + windows.corner(row, column);
                float largest = x[corner];
                int index = 0;
                for (int k = 1; k < size * size; k++) {
                    float value = x[corner + k / size * windows.pitch() + k % size * windows.channels()];
                    if (value > largest) {
                        largest = value;
                        index = k;
                    }
                }
                y[yFrom + i] = largest;
                argmax[argmaxFrom + i] = index;
            }
        }
    }

    @Override
    public void maxPool2x2(PoolWindows windows, float[] x, int xFrom, float lowerBound, float[] y, int yFrom) {
        int right = windows.channels();
        int below = windows.pitch();
        int i = 0;
        for (int row = 0; row < windows.height(); row++) {
            for (int column = 0; column < windows.width() * windows.channels(); column++, i++) {
                int corner = xFrom + windows.corner(row, column);
                float upper = Math.max(x[corner], x[corner + right]);
                float lower = Math.max(x[corner + below], x[corner + below + right]);
                y[yFrom + i] = Math.max(lowerBound, Math.max(upper, lower));
            }
        }
    }

    @Override
    public void maxPoolGradient(
            PoolWindows windows, float[] dy, int dyFrom, float[] argmax, int argmaxFrom, float[] dx, int dxFrom) {
        int size = windows.size();
        int i = 0;
        for (int row = 0; row < windows.height(); row++) {
            for (int column = 0; column < windows.width() * windows.channels(); column++, i++) {
                int corner = dxFrom + windows.corner(row, column);
                for (int k = 0; k < size * size; k++) {
                    boolean isLargest = argmax[argmaxFrom + i] == k;
                    int at = corner + k / size * windows.pitch() + k % size * windows.channels();
                    dx[at] = isLargest ? dy[dyFrom + i] : 0;
                }
            }
        }
    }

    @Override
    public int find(float[] x, int xFrom, int count, float limit, float[] limits, int limitsFrom, int[] found) {
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (x[xFrom + i] >= Math.min(limit, limits[limitsFrom + i])) {
                found[size++] = i;
            }
        }
        return size;
    }

    @Override
    public int countAbove(float[] x, int xFrom, int count, float limit) {
        int above = 0;
        for (int i = 0; i < count; i++) {
            above += x[xFrom + i] > limit ? 1 : 0;
        }
        return above;
    }
}
