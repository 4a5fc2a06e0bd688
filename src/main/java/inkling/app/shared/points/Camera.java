package inkling.app.shared.points;

/**
 * From where the plane is seen.
 *
 * @param x what is in the middle, in units of the plane
 * @param y what is in the middle, in units of the plane, down
 * @param scale pixels per unit
 * @param width of the picture, pixels
 * @param height of the picture, pixels
 */
public record Camera(double x, double y, double scale, int width, int height) {
    /** Sees all of a rectangle of the plane, with a margin in pixels around it. */
    public static Camera fitting(
            double minX, double minY, double maxX, double maxY, int width, int height, double margin) {
        double room = Math.max(1e-9, maxX - minX);
        double roomDown = Math.max(1e-9, maxY - minY);
        double scale = Math.min(Math.max(1, width - 2 * margin) / room, Math.max(1, height - 2 * margin) / roomDown);
        return new Camera((minX + maxX) / 2, (minY + maxY) / 2, scale, width, height);
    }

    /** Where a point of the plane is in the picture, pixels from the left. */
    public double toPixelX(double planeX) {
        return (planeX - x) * scale + width / 2.0;
    }

    /** Where a point of the plane is in the picture, pixels from the top. */
    public double toPixelY(double planeY) {
        return (planeY - y) * scale + height / 2.0;
    }

    /** Whether a point of the plane is in the picture, or at most {@code beyond} pixels outside. */
    boolean sees(double planeX, double planeY, double beyond) {
        double right = toPixelX(planeX);
        double down = toPixelY(planeY);
        return right > -beyond && down > -beyond && right < width + beyond && down < height + beyond;
    }

    /** What is at a pixel, in units of the plane. */
    public double toPlaneX(double pixelX) {
        return (pixelX - width / 2.0) / scale + x;
    }

    /** What is at a pixel, in units of the plane. */
    public double toPlaneY(double pixelY) {
        return (pixelY - height / 2.0) / scale + y;
    }

    /** Nearer by a factor, or farther for less than 1; what is at a pixel stays there. */
    public Camera zoomed(double factor, double pixelX, double pixelY) {
        double kept = 1 - 1 / factor;
        return new Camera(
                x + (toPlaneX(pixelX) - x) * kept, y + (toPlaneY(pixelY) - y) * kept, scale * factor, width, height);
    }

    /** Everything in the picture moved by a number of pixels. */
    public Camera panned(double right, double down) {
        return new Camera(x - right / scale, y - down / scale, scale, width, height);
    }

    /** The same with a picture of another size, whose upper left corner shows what it showed. */
    public Camera resized(int newWidth, int newHeight) {
        return new Camera(
                x + (newWidth - width) / 2.0 / scale,
                y + (newHeight - height) / 2.0 / scale,
                scale,
                newWidth,
                newHeight);
    }

    /** A camera between this one and another, 0 to 1; the picture is as large as this one's. */
    public Camera toward(Camera other, double part) {
        return new Camera(
                x + (other.x - x) * part,
                y + (other.y - y) * part,
                scale * Math.pow(other.scale / scale, part),
                width,
                height);
    }

    /** Sees a point in the middle. */
    public Camera centeredOn(double planeX, double planeY) {
        return new Camera(planeX, planeY, scale, width, height);
    }
}
