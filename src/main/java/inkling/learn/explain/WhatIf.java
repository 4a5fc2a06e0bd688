package inkling.learn.explain;

import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.augment.Warp;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A gradual change of an image, controlled by a slider, to see where the prediction changes. */
public enum WhatIf {
    /** Pixels to the right; negative to the left. */
    SHIFT_RIGHT(-8, 8),
    /** Pixels down; negative up. */
    SHIFT_DOWN(-8, 8),
    /** Degrees clockwise. */
    TURN(-90, 90),
    /** Degrees of slant to the right. */
    SLANT(-45, 45),
    /** Doublings of the size: -1 half, 1 twice. */
    SIZE(-1, 1),
    /** Pixels of ink added on all sides; negative removes ink. */
    THICKEN(-2, 3),
    /** Share 0..1 of the way to black on white. */
    INVERT(0, 1);

    private final double least;
    private final double most;

    WhatIf(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** The slider's left end. */
    public double least() {
        return least;
    }

    /** The slider's right end. At 0 the image is unchanged. */
    public double most() {
        return most;
    }

    /** The scale factor of an amount of {@link #SIZE}. */
    public static double factor(double doublings) {
        return Math.pow(2, doublings);
    }

    /** The image with the slider at an amount. */
    public Picture apply(Picture picture, double amount) {
        return switch (this) {
            case SHIFT_RIGHT -> new Warp(amount, 0, 0, 0, 1, 0).apply(picture);
            case SHIFT_DOWN -> new Warp(0, amount, 0, 0, 1, 0).apply(picture);
            case TURN -> new Warp(0, 0, amount, 0, 1, 0).apply(picture);
            case SLANT -> new Warp(0, 0, 0, amount, 1, 0).apply(picture);
            case SIZE -> new Warp(0, 0, 0, 0, factor(amount), 0).apply(picture);
            case THICKEN -> new Warp(0, 0, 0, 0, 1, amount).apply(picture);
            case INVERT -> inverted(picture, amount);
        };
    }

    /**
     * The predictions along the slider, at evenly spaced steps from end to end.
     *
     * @param classifier classifies an image
     */
    public List<Prediction> curve(Function<Picture, Prediction> classifier, Picture picture, int steps) {
        return IntStream.range(0, steps)
                .mapToObj(step -> classifier.apply(apply(picture, amount(step, steps))))
                .toList();
    }

    /** The amount at a step of {@link #curve}. */
    public double amount(int step, int steps) {
        return least + (most - least) * step / (steps - 1);
    }

    private static Picture inverted(Picture picture, double share) {
        byte[] pixels = new byte[Picture.SIZE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.round(picture.at(i) + share * (255 - 2 * picture.at(i)));
        }
        return new Picture(pixels);
    }
}
