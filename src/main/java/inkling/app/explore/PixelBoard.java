package inkling.app.explore;

import inkling.data.Picture;
import javafx.beans.property.IntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The 784 pixels of a picture in lines of so many: 28 for the picture, 784 for its row. Pointing at one marks it. */
final class PixelBoard extends Region {
    private static final double LEAST_MARK = 3;

    private final int columns;
    private final int lines;
    private final IntegerProperty pixel;
    private final PixelSurface surface = new PixelSurface();
    private final Rectangle mark = new Rectangle();
    private @Nullable Picture picture;

    /**
     * @param columns pixels a line
     * @param pixel the offset of the pixel pointed at, shared with other boards
     */
    PixelBoard(int columns, IntegerProperty pixel) {
        this.columns = columns;
        this.lines = Picture.SIZE / columns;
        this.pixel = pixel;
        getStyleClass().add("pixel-board");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        mark.getStyleClass().add("pixel-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        getChildren().setAll(surface, mark);
        pixel.addListener(observable -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> pixel.set(-1));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    void show(@Nullable Picture shown) {
        picture = shown;
        requestLayout();
    }

    private void point(MouseEvent event) {
        int column = (int) Math.floor(event.getX() / getWidth() * columns);
        int line = (int) Math.floor(event.getY() / getHeight() * lines);
        boolean inside = column >= 0 && column < columns && line >= 0 && line < lines;
        pixel.set(inside ? line * columns + column : -1);
    }

    private void step(KeyEvent event) {
        int by = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -columns;
            case DOWN -> columns;
            default -> 0;
        };
        int to = Math.max(0, pixel.get()) + by;
        if (by != 0) {
            event.consume();
        }
        if (by != 0 && to >= 0 && to < Picture.SIZE) {
            pixel.set(to);
        }
    }

    @Override
    protected void layoutChildren() {
        paint();
        double cell = getWidth() / columns;
        double height = getHeight() / lines;
        int at = pixel.get();
        mark.setVisible(at >= 0 && picture != null);
        double width = Math.max(LEAST_MARK, cell);
        mark.setX(at % columns * cell - (width - cell) / 2);
        int line = Math.floorDiv(at, columns);
        mark.setY(line * height);
        mark.setWidth(width);
        mark.setHeight(height);
    }

    /** In device pixels, each by its own: the toolkit would smooth the few that grow and leave out some of the many that shrink. */
    private void paint() {
        double scale = OutputScale.of(this);
        int width = Math.max(1, (int) Math.round(getWidth() * scale));
        int height = Math.max(1, (int) Math.round(getHeight() * scale));
        surface.fit(width, height, getWidth(), getHeight());
        int[] pixels = surface.pixels();
        int before = -1;
        for (int y = 0; y < height; y++) {
            int line = y * lines / height;
            if (line == before) {
                System.arraycopy(pixels, (y - 1) * width, pixels, y * width, width);
            } else {
                for (int x = 0; x < width; x++) {
                    pixels[y * width + x] = Enlargement.gray(mean(line, x, width));
                }
            }
            before = line;
        }
        surface.repaint();
    }

    private int mean(int line, int x, int width) {
        if (picture == null) {
            return 0;
        }
        int from = x * columns / width;
        int to = Math.max(from + 1, (x + 1) * columns / width);
        int sum = 0;
        for (int column = from; column < to; column++) {
            sum += picture.at(line * columns + column);
        }
        return sum / (to - from);
    }
}
