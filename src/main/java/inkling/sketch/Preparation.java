package inkling.sketch;

import inkling.data.Picture;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a drawing becomes the 28x28 picture a classifier reads: by MNIST's own rule, step for step. The strokes are
 * smoothed and drawn by a round pen, straight from their points; then the {@link Step}s; at last the brightest pixel
 * becomes 255. The rule to the half pixel was measured on MNIST's 60,000 train digits; LeCun, Bottou, Bengio and Haffner,
 * Gradient-based learning applied to document recognition, 1998, give it in words. Immutable; any thread.
 *
 * @param steps those that are taken, in the order of the enum
 */
public record Preparation(Set<Step> steps) {
    /** A step that can be left out, to see what it is good for. */
    public enum Step {
        /** The digit alone, not the whole pad. */
        CROPPED,
        /** The pen is 2.5 pixels wide, MNIST's median, whatever was drawn with. */
        NORMALIZED_PEN,
        /** The longer side is 20 pixels and leaves a margin, instead of all 28; the aspect is kept anyway. */
        MARGIN,
        /** A shift of whole pixels puts the centre of mass at index 14, instead of the box in the middle. */
        CENTERED
    }

    /** MNIST's own: all steps. */
    public static final Preparation MNIST = new Preparation(EnumSet.allOf(Step.class));

    /** The side in pixels of the box a digit fits into. */
    public static final int BOX = 20;

    /** The median width of the strokes of MNIST in that box, in pixels. */
    public static final double PEN = 2.5;

    /** The index at which the centre of mass comes to lie. */
    private static final double CENTRE = 14.0;

    /** Straight pieces along the digit's longer side: two a pixel of the box. */
    private static final int STEPS = 40;

    public Preparation {
        steps = Set.copyOf(steps);
    }

    /** The same without a step. */
    public Preparation without(Step step) {
        return new Preparation(steps.stream().filter(other -> other != step).collect(Collectors.toSet()));
    }

    /** The same as far as a step: those behind it are not taken. */
    public Preparation upTo(Step last) {
        return new Preparation(
                steps.stream().filter(step -> step.compareTo(last) <= 0).collect(Collectors.toSet()));
    }

    /** The picture of a drawing; black where nothing is drawn. */
    public Picture picture(Sketch sketch) {
        return sketch.isEmpty()
                ? finished(new Grayscale(side(), side(), new float[side() * side()]))
                : finished(box(sketch));
    }

    /** The picture of ink found on paper, of any size, with nothing but black around it. */
    public Picture picture(Grayscale ink) {
        Box whole = new Box(0, 0, ink.width(), ink.height());
        Box box = takes(Step.CROPPED) ? ink.inkBox(0) : whole;
        return finished(ink.fitted(box.longerSide() == 0 ? whole : box, side()));
    }

    private boolean takes(Step step) {
        return steps.contains(step);
    }

    private int side() {
        return takes(Step.MARGIN) ? BOX : Picture.SIDE;
    }

    /** The drawing in its box of 20 x 20 pixels, straight from the strokes. */
    private Grayscale box(Sketch sketch) {
        double step = Box.around(sketch.strokes()).longerSide() / STEPS;
        List<Stroke> lines = sketch.strokes().stream()
                .map(stroke -> Spline.through(stroke, step))
                .toList();
        Box frame = takes(Step.CROPPED) ? Box.around(lines) : Box.PAD;
        boolean even = takes(Step.NORMALIZED_PEN) || sketch.pen() == 0;
        double scale = scale(frame.longerSide(), sketch.pen(), even);
        double pen = even ? PEN : sketch.pen() * scale;
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

    /** Pixels for one unit: so that the ink, half a pen wider than the line on each side, just fits. */
    private double scale(double longer, double pen, boolean even) {
        if (!takes(Step.CROPPED)) {
            return side() / longer;
        }
        // A dot is no longer than its pen is wide, and stays a dot.
        return even ? (side() - PEN) / Math.max(Math.max(longer, pen), Double.MIN_NORMAL) : side() / (longer + pen);
    }

    /** The box in the 28 x 28 picture, in its place and as bright as can be. */
    private Picture finished(Grayscale box) {
        Point mass = box.centerOfMass();
        Box ink = box.inkBox(0);
        int middle = (Picture.SIDE - box.width()) / 2;
        int right = takes(Step.CENTERED) ? shift(mass.x(), ink.left(), ink.right()) : middle;
        int down = takes(Step.CENTERED) ? shift(mass.y(), ink.top(), ink.bottom()) : middle;
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

    /** Whole pixels to shift by, but no ink over the edge. */
    private static int shift(double mass, double first, double last) {
        // A symmetric digit lies just between two pixels; rounding errors are not to choose for it.
        double wanted = Math.floor(CENTRE + 0.5 - mass + 1e-3);
        return (int) Math.max(-first, Math.min(Picture.SIDE - last, wanted));
    }
}
