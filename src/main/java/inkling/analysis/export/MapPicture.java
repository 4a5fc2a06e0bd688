package inkling.analysis.export;

import inkling.analysis.map.ClassColors;
import inkling.analysis.map.MapPositions;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A picture of a map on white paper: a dot per row in the color of its class, and each class's name at the median of its rows. */
final class MapPicture {
    /** The length of each side. */
    static final int SIDE = 1400;

    private static final int MARGIN = 40;
    private static final float NAME_SIZE = 30;
    private static final float HALO = 6;

    private static final int NO_CLASS = 0xB0B6BE;
    private static final Color TEXT = new Color(0x1F2328);

    /** Ink of dots and paper around them, for all rows together: dots of few rows are larger. */
    private static final double INKED = 0.15;

    private static final double LEAST_DOT = 2;
    private static final double LARGEST_DOT = 9;

    private MapPicture() {}

    static BufferedImage paint(MapPositions map, DataSet data) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double[] x = IntStream.range(0, map.rows()).mapToDouble(map::x).toArray();
        double[] y = IntStream.range(0, map.rows()).mapToDouble(map::y).toArray();
        int[] labels = IntStream.range(0, map.rows()).map(data::label).toArray();
        fit(x, y);
        double dot = Math.max(LEAST_DOT, Math.min(LARGEST_DOT, SIDE * Math.sqrt(INKED / map.rows())));
        for (int row = 0; row < map.rows(); row++) {
            int label = labels[row];
            graphics.setColor(new Color(label == OneHotLabels.NO_CLASS ? NO_CLASS : ClassColors.color(label, false)));
            graphics.fill(new Ellipse2D.Double(x[row] - dot / 2, y[row] - dot / 2, dot, dot));
        }
        for (int label = 0; label < data.classes().count(); label++) {
            int wanted = label;
            int[] rows = IntStream.range(0, map.rows())
                    .filter(row -> labels[row] == wanted)
                    .toArray();
            if (rows.length > 0) {
                paintName(graphics, data.classes().name(label), median(x, rows), median(y, rows));
            }
        }
        graphics.dispose();
        return picture;
    }

    /** Moves and scales positions into the picture, both coordinates by the same factor. */
    private static void fit(double[] x, double[] y) {
        DoubleSummaryStatistics sidewards = DoubleStream.of(x).summaryStatistics();
        DoubleSummaryStatistics downwards = DoubleStream.of(y).summaryStatistics();
        double left = sidewards.getMin();
        double right = sidewards.getMax();
        double top = downwards.getMin();
        double bottom = downwards.getMax();
        double extent = Math.max(right - left, bottom - top);
        double scale = extent > 0 ? (SIDE - 2 * MARGIN) / extent : 0;
        for (int i = 0; i < x.length; i++) {
            x[i] = SIDE / 2.0 + scale * (x[i] - (left + right) / 2);
            y[i] = SIDE / 2.0 + scale * (y[i] - (top + bottom) / 2);
        }
    }

    private static double median(double[] values, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> values[row]).sorted().toArray()[rows.length / 2];
    }

    private static void paintName(Graphics2D graphics, String name, double x, double y) {
        Font font = ContactSheet.font().deriveFont(NAME_SIZE);
        GlyphVector glyphs = font.createGlyphVector(graphics.getFontRenderContext(), name);
        Rectangle2D bounds = glyphs.getVisualBounds();
        Shape outline = glyphs.getOutline((float) (x - bounds.getCenterX()), (float) (y - bounds.getCenterY()));
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(outline);
        graphics.setColor(TEXT);
        graphics.fill(outline);
    }
}
