package inkling.analysis.export;

import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;

/**
 * Some digits as one image: a grid of their pictures, twice as large, with the label under each, or {@code 4→9} where the
 * model predicts another class. Any thread.
 */
public final class ContactSheet {
    /** The most digits on a sheet; of more, the first ones are on it. */
    public static final int MOST = 2_000;

    /** The most digits side by side. */
    private static final int COLUMNS = 25;

    private static final int SCALE = 2;
    private static final int SIDE = SCALE * Picture.SIDE;
    private static final int GAP = 8;
    private static final int CAPTION = 18;
    private static final int MARGIN = 16;
    private static final float FONT_SIZE = 12;
    private static final String ARROW = "→";

    /** The colors of the paper: light or dark, as the window is. */
    public enum Paper {
        LIGHT(0xFFFFFF, 0x57606A, 0xCF222E),
        DARK(0x0D1117, 0x8B949E, 0xF85149);

        private final Color ground;
        private final Color text;
        private final Color wrong;

        Paper(int ground, int text, int wrong) {
            this.ground = new Color(ground);
            this.text = new Color(text);
            this.wrong = new Color(wrong);
        }
    }

    private ContactSheet() {}

    /**
     * Paints the sheet.
     *
     * @param rows in the order in which they are shown, line by line; at most {@value #MOST} of them are
     */
    public static BufferedImage paint(RowFacts facts, int[] rows, Paper paper) {
        int count = Math.min(rows.length, MOST);
        int columns = Math.max(1, Math.min(COLUMNS, count));
        int lines = (count + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(
                2 * MARGIN + columns * (SIDE + GAP) - GAP,
                2 * MARGIN + lines * (SIDE + CAPTION + GAP) - GAP,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(paper.ground);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(font());
        for (int place = 0; place < count; place++) {
            int x = x(place, columns);
            int y = y(place, columns);
            paintPicture(sheet, facts.data(), rows[place], x, y);
            paintCaption(graphics, facts, rows[place], x + SIDE / 2, y + SIDE + CAPTION - 4, paper);
        }
        graphics.dispose();
        return sheet;
    }

    /** The left edge of a picture. */
    static int x(int place, int columns) {
        return MARGIN + place % columns * (SIDE + GAP);
    }

    /** The upper edge of a picture. */
    static int y(int place, int columns) {
        return MARGIN + place / columns * (SIDE + CAPTION + GAP);
    }

    private static void paintPicture(BufferedImage sheet, DataSet data, int row, int x, int y) {
        for (int line = 0; line < SIDE; line++) {
            for (int column = 0; column < SIDE; column++) {
                int gray = data.images().at(row, line / SCALE * Picture.SIDE + column / SCALE);
                sheet.setRGB(x + column, y + line, gray * 0x010101);
            }
        }
    }

    private static void paintCaption(Graphics2D graphics, RowFacts facts, int row, int center, int base, Paper paper) {
        Classes classes = facts.data().classes();
        int label = facts.data().label(row);
        if (label == OneHotLabels.NO_CLASS) {
            return;
        }
        Predictions predictions = facts.predictions();
        int predicted = predictions != null && predictions.has(row) ? predictions.predicted(row) : label;
        boolean wrong = predicted != label;
        FontMetrics metrics = graphics.getFontMetrics();
        int room = wrong ? (SIDE + GAP - metrics.stringWidth(ARROW)) / 2 : SIDE + GAP;
        String name = fitted(classes.name(label), room, metrics);
        String first = wrong ? name + ARROW : name;
        String second = wrong ? fitted(classes.name(predicted), room, metrics) : "";
        int width = metrics.stringWidth(first);
        int x = center - (width + graphics.getFontMetrics().stringWidth(second)) / 2;
        graphics.setColor(paper.text);
        graphics.drawString(first, x, base);
        graphics.setColor(paper.wrong);
        graphics.drawString(second, x + width, base);
    }

    /** A name, or as much of it as fits. */
    private static String fitted(String name, int width, FontMetrics metrics) {
        if (metrics.stringWidth(name) <= width) {
            return name;
        }
        int length = name.length() - 1;
        while (length > 1 && metrics.stringWidth(name.substring(0, length) + "…") > width) {
            length--;
        }
        return name.substring(0, length).stripTrailing() + "…";
    }

    /** The font of the window; Java's own where it cannot be read. */
    static Font font() {
        try (InputStream in = ContactSheet.class.getResourceAsStream("/assets/fonts/Inter-SemiBold.otf")) {
            if (in != null) {
                return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(FONT_SIZE);
            }
        } catch (IOException | FontFormatException e) {
            // the sheet is as legible in another font
        }
        return new Font(Font.SANS_SERIF, Font.PLAIN, (int) FONT_SIZE);
    }
}
