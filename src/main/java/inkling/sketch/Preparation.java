package inkling.sketch;

import inkling.data.Picture;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a drawing becomes the 28x28 picture that a classifier gets: by MNIST's own rule, step by step. The strokes are smoothed
 * and drawn with a round pen, directly from their points; then come the {@link Step}s; finally the brightest pixel is scaled
 * to 255. The rule was measured to half a pixel on MNIST's 60,000 training digits; LeCun, Bottou, Bengio and Haffner,
 * Gradient-based learning applied to document recognition, 1998, describe it in words. Immutable; any thread.
 *
 * @param steps the steps to take, in the order of the enum
 */
public record Preparation(Set<Step> steps) {
    /** A step that can be left out, to see what it contributes. */
    public enum Step {
        /** Only the digit, not the whole pad. */
        CROPPED,
        /** The pen is 2.5 pixels wide, MNIST's median, whatever pen the drawing was made with. */
        NORMALIZED_PEN,
        /** The longer side is 20 pixels and leaves a margin, instead of all 28; the aspect ratio is always kept. */
        MARGIN,
        /** A shift by whole pixels moves the center of mass to index 14, instead of centering the box. */
        CENTERED
    }

    /** MNIST's own rule: all steps. */
    public static final Preparation MNIST = new Preparation(EnumSet.allOf(Step.class));

    /** The side of the box that a digit fits into, in pixels. */
    public static final int BOX = 20;

    /** The median stroke width of MNIST in that box, in pixels. */
    public static final double PEN = 2.5;

    /** The index to which the center of mass is moved. */
    private static final double CENTER = 14.0;

    /** Straight pieces along the digit's longer side: two per pixel of the box. */
    private static final int STEPS = 40;

    public Preparation {
        steps = Set.copyOf(steps);
    }

    /** The same without one step. */
    public Preparation without(Step step) {
        return new Preparation(steps.stream().filter(other -> other != step).collect(Collectors.toSet()));
    }

    /** Only the steps up to one, including it. */
    public Preparation upTo(Step last) {
        return new Preparation(
                steps.stream().filter(step -> step.compareTo(last) <= 0).collect(Collectors.toSet()));
    }

    /** The picture of a drawing; black if nothing is drawn. */
    public Picture picture(Sketch sketch) {
        return sketch.isEmpty()
                ? placed(new Grayscale(side(), side(), new float[side() * side()]))
                : placed(box(sketch));
    }

    /** The picture of ink found on paper, of any size, on a black background. */
    public Picture picture(Grayscale ink) {
        Box whole = new Box(0, 0, ink.width(), ink.height());
        Box box = includes(Step.CROPPED) ? ink.inkBox(0) : whole;
        return placed(ink.fitted(box.longerSide() == 0 ? whole : box, side()));
    }

    private boolean includes(Step step) {
        return steps.contains(step);
    }

    private int side() {
        return includes(Step.MARGIN) ? BOX : Picture.SIDE;
    }

    /** The drawing in its box of 20 x 20 pixels, directly from the strokes. */
    private Grayscale box(Sketch sketch) {
        double step = Box.around(sketch.strokes()).longerSide() / STEPS;
        List<Stroke> lines = sketch.strokes().stream()
                .map(stroke -> Spline.through(stroke, step))
                .toList();
        Box frame = includes(Step.CROPPED) ? Box.around(lines) : Box.PAD;
        boolean normalized = includes(Step.NORMALIZED_PEN) || sketch.pen() == 0;
        double scale = scale(frame.longerSide(), sketch.pen(), normalized);
        double pen = normalized ? PEN : sketch.pen() * scale;
        double left = side() / 2.0 - frame.centerX() * scale;
        double top = side() / 2.0 - frame.centerY() * scale;
        Raster raster = new Raster(side(), side());
        for (Stroke line : lines) {
            List<Point> points = line.points();
            Point from = points.get(0);
            for (Point to : points) {
                raster.line(
                        left + from.x() * scale,
                        top + from.y() * scale,
                        left + to.x() * scale,
                        top + to.y() * scale,
                        pen / 2);
                from = to;
            }
        }
        return raster.coverage();
    }

    /** Pixels per unit, so that the ink, which is half a pen wider than the line on each side, just fits. */
    private double scale(double longer, double pen, boolean normalized) {
        if (!includes(Step.CROPPED)) {
            return side() / longer;
        }
        // A dot is no longer than its pen is wide, and stays a dot.
        return normalized
                ? (side() - PEN) / Math.max(Math.max(longer, pen), Double.MIN_NORMAL)
                : side() / (longer + pen);
    }

    /** The box at its place in the 28x28 picture, scaled to full brightness. */
    private Picture placed(Grayscale box) {
        Point mass = box.centerOfMass();
        Box ink = box.inkBox(0);
        int middle = (Picture.SIDE - box.width()) / 2;
        int right = includes(Step.CENTERED) ? shift(mass.x(), ink.left(), ink.right()) : middle;
        int down = includes(Step.CENTERED) ? shift(mass.y(), ink.top(), ink.bottom()) : middle;
        float max = box.max();
        byte[] pixels = new byte[Picture.SIZE];
        for (int row = 0; row < Picture.SIDE; row++) {
            for (int column = 0; column < Picture.SIDE; column++) {
                int y = row - down;
                int x = column - right;
                if (max > 0 && y >= 0 && y < box.height() && x >= 0 && x < box.width()) {
                    pixels[row * Picture.SIDE + column] = (byte) Math.round(box.at(y, x) / max * 255);
                }
            }
        }
        return new Picture(pixels);
    }

    /** Whole pixels to shift by, without moving ink over the edge. */
    private static int shift(double mass, double first, double last) {
        // A symmetric digit lies exactly between two pixels; rounding errors must not decide for it.
        double wanted = Math.floor(CENTER + 0.5 - mass + 1e-3);
        return (int) Math.max(-first, Math.min(Picture.SIDE - last, wanted));
    }
}
