package inkling.sketch.picture;

import inkling.data.Picture;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A synthetic photograph: digits of MNIST enlarged and laid on paper, then light and noise. */
public final class Photograph {
    private final int width;
    private final int height;
    private final double[] ink;
    private double faintest = 1;
    private double brightest = 1;
    private double noise;

    public Photograph(int width, int height) {
        this.width = width;
        this.height = height;
        this.ink = new double[width * height];
    }

    /** Puts a digit on the paper, scaled from 28 to {@code side} pixels, with its top left corner at a point. */
    public Photograph with(Picture digit, int left, int top, int side) {
        double step = 28.0 / side;
        for (int y = Math.max(0, -top); y < Math.min(side, height - top); y++) {
            for (int x = Math.max(0, -left); x < Math.min(side, width - left); x++) {
                double value = bilinear(digit, (y + 0.5) * step - 0.5, (x + 0.5) * step - 0.5);
                int at = (top + y) * width + left + x;
                ink[at] = Math.max(ink[at], value);
            }
        }
        return this;
    }

    /** Light that falls off from the top left corner to the bottom right. */
    public Photograph litFrom(double brightest, double faintest) {
        this.brightest = brightest;
        this.faintest = faintest;
        return this;
    }

    /** Noise of the sensor, as a standard deviation where white is 1. */
    public Photograph withNoise(double deviation) {
        this.noise = deviation;
        return this;
    }

    /** Dark ink, as dark as {@code strength}: 1 is black. */
    public BufferedImage darkOnLight(double strength) {
        return developed(strength, false);
    }

    /** White ink on black. */
    BufferedImage lightOnDark() {
        return developed(1, true);
    }

    private BufferedImage developed(double strength, boolean inverted) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double way = ((double) x / width + (double) y / height) / 2;
                double light = brightest + (faintest - brightest) * way * way;
                double value = light * (1 - strength * ink[y * width + x]) + noise * random.nextGaussian();
                int gray = (int) Math.round(255 * Math.max(0, Math.min(1, inverted ? 1 - value : value)));
                image.setRGB(x, y, gray << 16 | gray << 8 | gray);
            }
        }
        return image;
    }

    private static double bilinear(Picture digit, double row, double column) {
        int top = (int) Math.floor(row);
        int left = (int) Math.floor(column);
        double down = row - top;
        double right = column - left;
        double above = value(digit, top, left) * (1 - right) + value(digit, top, left + 1) * right;
        double below = value(digit, top + 1, left) * (1 - right) + value(digit, top + 1, left + 1) * right;
        return above * (1 - down) + below * down;
    }

    private static double value(Picture digit, int row, int column) {
        return row < 0 || row > 27 || column < 0 || column > 27 ? 0 : digit.at(row, column) / 255.0;
    }
}
