package inkling.sketch;

/**
 * A grayscale picture of any size, {@code [height, width]}: 0 for the background, 1 for full ink. Immutable.
 *
 * @param values row by row from the top left; not copied, and must not be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Grayscale(int width, int height, float[] values) {
    public Grayscale {
        if (values.length != width * height) {
            throw new IllegalArgumentException("expected " + width + " x " + height + " values, got " + values.length);
        }
    }

    public float at(int row, int column) {
        return values[row * width + column];
    }

    /** A copy of all values, row by row from the top left. */
    @Override
    public float[] values() {
        return values.clone();
    }

    /** The largest value; 0 for a picture without pixels. */
    public float max() {
        float max = 0;
        for (float value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    /** The center of mass; whole numbers are centers of pixels. The center of the picture if there is no ink. */
    public Point centerOfMass() {
        double mass = 0;
        double x = 0;
        double y = 0;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                double value = at(row, column);
                mass += value;
                x += value * column;
                y += value * row;
            }
        }
        return mass == 0 ? new Point((width - 1) / 2.0, (height - 1) / 2.0) : new Point(x / mass, y / mass);
    }

    /** The smallest box around all pixels brighter than a threshold, in pixel edges; of size 0 if there are none. */
    public Box inkBox(float threshold) {
        int left = width;
        int top = height;
        int right = 0;
        int bottom = 0;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                if (at(row, column) > threshold) {
                    left = Math.min(left, column);
                    right = Math.max(right, column + 1);
                    top = Math.min(top, row);
                    bottom = Math.max(bottom, row + 1);
                }
            }
        }
        return right == 0 ? new Box(0, 0, 0, 0) : new Box(left, top, right, bottom);
    }

    /**
     * A box of this picture, scaled by area averaging to fit a square of {@code side} pixels, centered and with its aspect
     * ratio. A box that already has that size is copied unchanged.
     */
    public Grayscale fitted(Box box, int side) {
        double scale = box.longerSide() / side;
        double originX = Math.rint(box.centerX() - side / 2.0 * scale);
        double originY = Math.rint(box.centerY() - side / 2.0 * scale);
        float[] target = new float[side * side];
        for (int row = 0; row < side; row++) {
            double top = originY + row * scale;
            for (int column = 0; column < side; column++) {
                double left = originX + column * scale;
                target[row * side + column] = average(
                        new Box(
                                Math.max(left, box.left()),
                                Math.max(top, box.top()),
                                Math.min(left + scale, box.right()),
                                Math.min(top + scale, box.bottom())),
                        scale * scale);
            }
        }
        return new Grayscale(side, side, target);
    }

    /** The ink in a box, averaged over an area; pixels that are partly inside count partly. */
    private float average(Box box, double area) {
        double sum = 0;
        for (int row = (int) box.top(); row < box.bottom(); row++) {
            double tall = Math.min(row + 1, box.bottom()) - Math.max(row, box.top());
            for (int column = (int) box.left(); column < box.right(); column++) {
                double wide = Math.min(column + 1, box.right()) - Math.max(column, box.left());
                sum += at(row, column) * tall * wide;
            }
        }
        return (float) (sum / area);
    }
}
