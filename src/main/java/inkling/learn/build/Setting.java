package inkling.learn.build;

import inkling.nn.AveragePool;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import inkling.nn.Padding;

/** A number that can be changed in a layer, in the range that recipes allow. */
public enum Setting {
    /** Filters of a convolution. */
    FILTERS(1, 512),
    /** Units of a dense layer. */
    UNITS(1, 4096),
    /** Rows and columns of a window. */
    WINDOW(1, 28),
    /** From one window of a pooling to the next. */
    STRIDE(1, 28),
    /** 1 if zeros around the picture keep its size in a convolution, 0 if not. */
    KEEPS_SIZE(0, 1),
    /** The share of numbers that dropout sets to 0. */
    RATE(0, 0.95),
    /** Rows of zeros above, and columns at the left. */
    BEFORE(0, 40),
    /** Rows of zeros below, and columns at the right. */
    AFTER(0, 40),
    /** What a fixed normalization subtracts. */
    MEAN(-100, 100),
    /** What a fixed normalization divides by. */
    DEVIATION(0.01, 100);

    private static final double HUNDREDTH = 0.01;

    private final double low;
    private final double high;

    Setting(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** Whether only whole numbers make sense. */
    public boolean isWhole() {
        return this != RATE && this != MEAN && this != DEVIATION;
    }

    /** The number in a layer; IllegalArgumentException if it has no such setting. */
    public double of(Layer layer) {
        if (layer instanceof Conv conv) {
            return switch (this) {
                case FILTERS -> conv.filters();
                case KEEPS_SIZE -> conv.padding() == Padding.SAME ? 1 : 0;
                default -> conv.size();
            };
        }
        if (layer instanceof MaxPool pool) {
            return this == STRIDE ? pool.stride() : pool.size();
        }
        if (layer instanceof AveragePool pool) {
            return this == STRIDE ? pool.stride() : pool.size();
        }
        if (layer instanceof Pad pad) {
            return this == BEFORE ? pad.before() : pad.after();
        }
        if (layer instanceof Normalize normalize) {
            return this == MEAN ? normalize.mean() : normalize.deviation();
        }
        if (layer instanceof Dense dense) {
            return dense.units();
        }
        if (layer instanceof Dropout dropout) {
            return dropout.rate();
        }
        throw new IllegalArgumentException("expected a layer with " + this + ", found " + layer);
    }

    /**
     * A layer with another number, moved into the range. The windows of a pooling stay side by side if they were; one of a convolution
     * that keeps the size becomes odd.
     */
    public Layer in(Layer layer, double wanted) {
        double value = Math.max(low, Math.min(high, isWhole() ? Math.rint(wanted) : wanted));
        int whole = (int) value;
        if (layer instanceof Conv conv) {
            return switch (this) {
                case FILTERS -> new Conv(conv.size(), whole, conv.padding());
                case KEEPS_SIZE ->
                    whole == 1 ? same(conv.size(), conv.filters()) : new Conv(conv.size(), conv.filters());
                default ->
                    conv.padding() == Padding.SAME ? same(whole, conv.filters()) : new Conv(whole, conv.filters());
            };
        }
        if (layer instanceof MaxPool pool) {
            return this == STRIDE
                    ? new MaxPool(pool.size(), whole)
                    : new MaxPool(whole, pool.isSideBySide() ? whole : pool.stride());
        }
        if (layer instanceof AveragePool pool) {
            return this == STRIDE
                    ? new AveragePool(pool.size(), whole)
                    : new AveragePool(whole, pool.isSideBySide() ? whole : pool.stride());
        }
        if (layer instanceof Pad pad) {
            return this == BEFORE ? new Pad(whole, pad.after()) : new Pad(pad.before(), whole);
        }
        if (layer instanceof Normalize normalize) {
            return this == MEAN ? new Normalize(value, normalize.deviation()) : new Normalize(normalize.mean(), value);
        }
        if (layer instanceof Dense) {
            return new Dense(whole);
        }
        if (layer instanceof Dropout) {
            return new Dropout(value);
        }
        throw new IllegalArgumentException("expected a layer with " + this + ", found " + layer);
    }

    /** A layer with the next larger number that people choose, or the next smaller one: 16, 24, 32, 48, 64 filters. */
    public Layer step(Layer layer, boolean up) {
        double now = of(layer);
        return switch (this) {
            case FILTERS, UNITS -> in(layer, usual((int) now, up));
            case WINDOW -> {
                int by = layer instanceof Conv conv && conv.padding() == Padding.SAME ? 2 : 1;
                yield in(layer, now + (up ? by : -by));
            }
            case RATE -> in(layer, Math.rint(20 * now + (up ? 1 : -1)) / 20);
            case MEAN, DEVIATION -> in(layer, Math.rint((now + (up ? HUNDREDTH : -HUNDREDTH)) * 1e4) / 1e4);
            default -> in(layer, now + (up ? 1 : -1));
        };
    }

    private static Conv same(int size, int filters) {
        return new Conv(size % 2 == 1 ? size : Math.max(1, size - 1), filters, Padding.SAME);
    }

    /** Steps of 1 up to 8, then two to each doubling: 8, 12, 16, 24, 32. */
    private static int usual(int now, boolean up) {
        int power = Math.max(8, Integer.highestOneBit(now));
        if (up) {
            return now < 8 ? now + 1 : now < power * 3 / 2 ? power * 3 / 2 : 2 * power;
        }
        return now <= 8 ? now - 1 : now > power * 3 / 2 ? power * 3 / 2 : now > power ? power : power * 3 / 4;
    }
}
