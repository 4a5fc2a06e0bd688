package inkling.sketch;

import inkling.data.Picture;

/**
 * A measure of the handwriting on a 28x28 picture, and its distribution in MNIST's 55,000 training digits: 90% of them are
 * in the usual range and 99% in the wider range beyond which values are rare.
 */
public enum StrokeMeasure {
    /** The mean width of the strokes in pixels: twice the amount of ink divided by the length of its edges. */
    STROKE_WIDTH(1.5, 1.8, 3.8, 4.8) {
        @Override
        double measure(Picture picture) {
            double edges = 0;
            for (int row = 0; row <= Picture.SIDE; row++) {
                for (int column = 0; column <= Picture.SIDE; column++) {
                    edges += gradient(picture, row, column);
                }
            }
            return 2 * Moments.of(picture).mass() / edges;
        }
    },
    /** The amount of ink in full pixels. */
    INK(35, 51, 163, 204) {
        @Override
        double measure(Picture picture) {
            return Moments.of(picture).mass();
        }
    },
    /** The slant in degrees, positive to the right. */
    SLANT(-31, -19, 30, 41) {
        @Override
        double measure(Picture picture) {
            Moments moments = Moments.of(picture);
            return Math.toDegrees(Math.atan(-moments.mixed() / moments.vertical()));
        }
    };

    /** Where a value lies in the distribution of MNIST. */
    public enum Level {
        FAR_BELOW,
        BELOW,
        USUAL,
        ABOVE,
        FAR_ABOVE
    }

    private final double rareLow;
    private final double low;
    private final double high;
    private final double rareHigh;

    StrokeMeasure(double rareLow, double low, double high, double rareHigh) {
        this.rareLow = rareLow;
        this.low = low;
        this.high = high;
        this.rareHigh = rareHigh;
    }

    /** The value for a picture; 0 if it has no ink. */
    public double of(Picture picture) {
        double value = measure(picture);
        return Double.isFinite(value) ? value : 0;
    }

    abstract double measure(Picture picture);

    /** The 0.5th percentile of MNIST. */
    public double rareLow() {
        return rareLow;
    }

    /** The 5th percentile of MNIST. */
    public double low() {
        return low;
    }

    /** The 95th percentile of MNIST. */
    public double high() {
        return high;
    }

    /** The 99.5th percentile of MNIST. */
    public double rareHigh() {
        return rareHigh;
    }

    /** Where a value lies in the distribution of MNIST. */
    public Level level(double value) {
        if (value < low) {
            return value < rareLow ? Level.FAR_BELOW : Level.BELOW;
        }
        return value <= high ? Level.USUAL : value > rareHigh ? Level.FAR_ABOVE : Level.ABOVE;
    }

    /** The gradient at the top left corner of a pixel (Roberts cross): 1 for each pixel along a sharp edge. */
    private static double gradient(Picture picture, int row, int column) {
        int falling = value(picture, row, column) - value(picture, row - 1, column - 1);
        int rising = value(picture, row, column - 1) - value(picture, row - 1, column);
        return falling == 0 && rising == 0 ? 0 : Math.sqrt((falling * falling + rising * rising) / 2.0) / 255;
    }

    private static int value(Picture picture, int row, int column) {
        boolean inside = row >= 0 && column >= 0 && row < Picture.SIDE && column < Picture.SIDE;
        return inside ? picture.at(row, column) : 0;
    }

    /**
     * The image moments of a picture: how its ink is distributed.
     *
     * @param mass the sum of the values 0..1
     * @param vertical the second moment in y about the center of mass
     * @param mixed the second moment in x and y about the center of mass
     */
    private record Moments(double mass, double vertical, double mixed) {
        static Moments of(Picture picture) {
            long mass = 0;
            long x = 0;
            long y = 0;
            long yy = 0;
            long xy = 0;
            for (int row = 0; row < Picture.SIDE; row++) {
                for (int column = 0; column < Picture.SIDE; column++) {
                    long value = picture.at(row, column);
                    mass += value;
                    x += value * column;
                    y += value * row;
                    yy += value * row * row;
                    xy += value * row * column;
                }
            }
            double inked = mass;
            return new Moments(inked / 255, (yy - y * y / inked) / 255, (xy - x * y / inked) / 255);
        }
    }
}
