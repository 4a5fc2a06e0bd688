package inkling.learn.filters;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.inside.ReceptiveField;
import java.util.EnumSet;
import java.util.List;

/**
 * Measures in which direction the strokes run that a map responds to, by the structure tensor of what it sees where it is most active:
 * the mean of the products of the brightness gradient with itself (J. Bigün and G. Granlund, 1987). Each row counts as much as it
 * activates the map, whatever its contrast, and the middle of the receptive field most, as in a network (W. Luo et al., 2016).
 */
public final class PatternMeasure {
    /**
     * The least coherence of one direction. A hundred places with ink, chosen at random in MNIST's training rows, have 0.2 to 0.33,
     * whatever their size, since more strokes of digits are steep than flat; what kernels made by hand for one direction respond to has
     * 0.5 and more, for a dot at most 0.25.
     */
    static final double COHERENT = 0.4;

    /**
     * The least share of the gradient that points the same way where it is an edge, not both sides of a stroke: with kernels made by hand
     * for edges it is 0.79 and more, with those for strokes at most 0.03, with the shipped model's about one or the other.
     */
    static final double ONE_SIDED = 0.6;

    /** The mean brightness, 0..1, below which there is as good as no ink. */
    static final double LEAST_INK = 0.05;

    private static final double FLAT = 1e-6;

    /** By the direction of the strokes, in eighths of a turn from the right to below. */
    private static final List<Pattern> STROKES =
            List.copyOf(EnumSet.range(Pattern.HORIZONTAL_STROKES, Pattern.RISING_STROKES));

    /** By the direction in which it gets brighter, likewise. */
    private static final List<Pattern> EDGES = List.copyOf(EnumSet.range(Pattern.LEFT_EDGES, Pattern.LOWER_LEFT_EDGES));

    private double weights;
    private double ink;
    private double xx;
    private double xy;
    private double yy;

    private PatternMeasure() {}

    /** The pattern of some rows; those that do not activate the map do not count. */
    public static Pattern of(DataSet data, List<TopRow> rows) {
        PatternMeasure measure = new PatternMeasure();
        List<TopRow> active = rows.stream()
                .filter(row -> row.activation() > 0 && !row.field().isEmpty())
                .toList();
        List<Patch> patches = active.stream()
                .map(row -> new Patch(data.images().picture(row.row()), row.field()))
                .toList();
        for (int i = 0; i < patches.size(); i++) {
            measure.add(patches.get(i), active.get(i).activation());
        }
        if (active.isEmpty()) {
            return Pattern.NOTHING;
        }
        if (measure.ink < LEAST_INK * measure.weights) {
            return Pattern.NO_INK;
        }
        if (measure.coherence() < COHERENT) {
            return Pattern.NO_DIRECTION;
        }
        double across = Math.atan2(2 * measure.xy, measure.xx - measure.yy) / 2;
        double along = 0;
        double total = 0;
        for (int i = 0; i < patches.size(); i++) {
            Patch patch = patches.get(i);
            double weight = active.get(i).activation() / Math.sqrt(Math.max(FLAT, patch.xx + patch.yy));
            along += weight * patch.sum(across, false);
            total += weight * patch.sum(across, true);
        }
        return Math.abs(along) >= ONE_SIDED * total ? edges(along > 0 ? across : across + Math.PI) : strokes(across);
    }

    private void add(Patch patch, double weight) {
        weights += weight;
        ink += weight * patch.ink;
        double energy = patch.xx + patch.yy;
        if (energy > FLAT) {
            xx += weight * patch.xx / energy;
            xy += weight * patch.xy / energy;
            yy += weight * patch.yy / energy;
        }
    }

    /** 0..1: 1 if all gradients are parallel. */
    private double coherence() {
        return weights == 0 ? 0 : Math.hypot(xx - yy, 2 * xy) / weights;
    }

    /** Strokes whose brightness changes in a direction, in radians from the right to below. */
    private static Pattern strokes(double across) {
        return STROKES.get(Math.floorMod(Math.round(across / (Math.PI / 4)) + 2, STROKES.size()));
    }

    /** Edges at which it gets brighter in a direction: to the right at a left edge. */
    private static Pattern edges(double brighter) {
        return EDGES.get(Math.floorMod(Math.round(brighter / (Math.PI / 4)), EDGES.size()));
    }

    /** What is seen of one picture: its gradients between each four neighboring pixels. */
    private static final class Patch {
        private final Picture picture;
        private final ReceptiveField field;
        private double xx;
        private double xy;
        private double yy;
        private double ink;

        Patch(Picture picture, ReceptiveField field) {
            this.picture = picture;
            this.field = field;
            double weights = 0;
            for (int row = field.firstRow(); row <= field.lastRow(); row++) {
                for (int column = field.firstColumn(); column <= field.lastColumn(); column++) {
                    double weight = weight(row, column);
                    weights += weight;
                    ink += weight * picture.at(row, column) / 255.0;
                }
            }
            ink /= weights;
            for (int row = field.firstRow(); row < field.lastRow(); row++) {
                for (int column = field.firstColumn(); column < field.lastColumn(); column++) {
                    double weight = weight(row + 0.5, column + 0.5);
                    double x = x(row, column);
                    double y = y(row, column);
                    xx += weight * x * x;
                    xy += weight * x * y;
                    yy += weight * y * y;
                }
            }
        }

        /** The sum of the gradients in a direction, or of their sizes. */
        double sum(double direction, boolean sizes) {
            double cos = Math.cos(direction);
            double sin = Math.sin(direction);
            double sum = 0;
            for (int row = field.firstRow(); row < field.lastRow(); row++) {
                for (int column = field.firstColumn(); column < field.lastColumn(); column++) {
                    double along = x(row, column) * cos + y(row, column) * sin;
                    sum += weight(row + 0.5, column + 0.5) * (sizes ? Math.abs(along) : along);
                }
            }
            return sum;
        }

        /** A Gaussian around the middle; its deviation is a quarter of the side. */
        private double weight(double row, double column) {
            double down = (2 * row - field.firstRow() - field.lastRow()) / (field.rows() / 2.0);
            double right = (2 * column - field.firstColumn() - field.lastColumn()) / (field.columns() / 2.0);
            return Math.exp(-(down * down + right * right) / 2);
        }

        private double x(int row, int column) {
            return (at(row, column + 1) + at(row + 1, column + 1) - at(row, column) - at(row + 1, column)) / 2;
        }

        private double y(int row, int column) {
            return (at(row + 1, column) + at(row + 1, column + 1) - at(row, column) - at(row, column + 1)) / 2;
        }

        private double at(int row, int column) {
            return picture.at(row, column) / 255.0;
        }
    }
}
