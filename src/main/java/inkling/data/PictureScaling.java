package inkling.data;

/**
 * Scales pictures of any size to 28x28 by area averaging, their aspect ratio kept: the longer side becomes 28 pixels, and what is
 * left beside the shorter one is filled with the gray of the picture's edge.
 */
public final class PictureScaling {
    private PictureScaling() {}

    /** Scales a picture; see {@link #scaled}. */
    public static Picture toPicture(byte[] gray, int width, int height) {
        return new Picture(scaled(gray, width, height));
    }

    /**
     * The 784 bytes of a picture that is scaled; the same ones if it needs no scaling.
     *
     * @param gray unsigned bytes, row by row, {@code width * height} of them
     */
    public static byte[] scaled(byte[] gray, int width, int height) {
        if (width < 1 || height < 1 || gray.length != width * height) {
            throw new IllegalArgumentException("expected " + width + "x" + height + " pixels, got " + gray.length);
        }
        if (width == Picture.SIDE && height == Picture.SIDE) {
            return gray;
        }
        double scale = (double) Math.max(width, height) / Picture.SIDE;
        double left = (Picture.SIDE - width / scale) / 2;
        double top = (Picture.SIDE - height / scale) / 2;
        double paper = edge(gray, width, height);
        byte[] pixels = new byte[Picture.SIZE];
        for (int y = 0; y < Picture.SIDE; y++) {
            for (int x = 0; x < Picture.SIDE; x++) {
                double mean = mean(gray, width, height, (x - left) * scale, (y - top) * scale, scale, paper);
                pixels[y * Picture.SIDE + x] = (byte) Math.round(mean);
            }
        }
        return pixels;
    }

    /** The mean of a square; outside of the picture there is paper. */
    private static double mean(byte[] gray, int width, int height, double x, double y, double side, double paper) {
        double sum = 0;
        double covered = 0;
        for (int row = Math.max(0, (int) Math.floor(y)); row < Math.min(height, y + side); row++) {
            double high = Math.min(row + 1, y + side) - Math.max(row, y);
            for (int column = Math.max(0, (int) Math.floor(x)); column < Math.min(width, x + side); column++) {
                double area = high * (Math.min(column + 1, x + side) - Math.max(column, x));
                sum += area * (gray[row * width + column] & 0xFF);
                covered += area;
            }
        }
        return (sum + (side * side - covered) * paper) / (side * side);
    }

    private static double edge(byte[] gray, int width, int height) {
        long sum = 0;
        for (int x = 0; x < width; x++) {
            sum += (gray[x] & 0xFF) + (gray[(height - 1) * width + x] & 0xFF);
        }
        for (int y = 0; y < height; y++) {
            sum += (gray[y * width] & 0xFF) + (gray[y * width + width - 1] & 0xFF);
        }
        return sum / (2.0 * (width + height));
    }
}
