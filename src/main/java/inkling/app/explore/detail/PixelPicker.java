package inkling.app.explore.detail;

import inkling.app.shared.kit.Frame;
import inkling.app.shared.kit.PixelView;
import inkling.data.Picture;
import javafx.beans.property.IntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The 784 pixels of a picture, 28 per line for the picture itself, 784 for all of them in one line. Pointing at one marks it. */
final class PixelPicker extends Region {
    private static final double MIN_MARK = 3;

    private final int columns;
    private final int lines;
    private final IntegerProperty pixel;
    private final PixelView view;
    private final Frame mark = new Frame("pixel-mark");

    /**
     * @param columns pixels per line
     * @param width on the screen, as is the height
     * @param pixel the offset of the pixel pointed at, shared with other boards
     */
    PixelPicker(int columns, double width, double height, IntegerProperty pixel) {
        view = new PixelView(width, height);
        this.columns = columns;
        this.lines = Picture.SIZE / columns;
        this.pixel = pixel;
        getStyleClass().add("pixel-picker");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().setAll(view, mark);
        pixel.addListener(observable -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> pixel.set(-1));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    void show(@Nullable Picture shown) {
        setDisable(shown == null);
        view.show(shown, columns);
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
        super.layoutChildren();
        double cell = getWidth() / columns;
        double height = getHeight() / lines;
        int at = pixel.get();
        mark.setVisible(at >= 0 && !isDisabled());
        double width = Math.max(MIN_MARK, cell);
        int line = Math.floorDiv(at, columns);
        mark.place(at % columns * cell - (width - cell) / 2, line * height, width, height);
    }
}
