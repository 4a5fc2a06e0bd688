package inkling.app.train.grandtour;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What mouse and keys do on the plot: point at dots, open them, drag corners, walk the mistakes. */
final class TourPointer {
    /** How near the mouse must come to a dot, in logical pixels. */
    private static final double REACH = 8;

    private static final double NUDGE = 12;

    private final TourPlot plot;
    private final IntConsumer opener;
    private int chosen = -1;
    private int dragged = -1;
    private boolean moved;

    TourPointer(TourPlot plot, IntConsumer opener) {
        this.plot = plot;
        this.opener = opener;
        plot.setOnMouseMoved(this::move);
        plot.setOnMouseExited(event -> plot.point(-1));
        plot.setOnMousePressed(this::press);
        plot.setOnMouseDragged(this::drag);
        plot.setOnMouseReleased(this::release);
        plot.setOnKeyPressed(this::handleKey);
        plot.focusedProperty().subscribe(focused -> {
            if (!focused) {
                choose(-1);
            }
        });
    }

    private void move(MouseEvent event) {
        int name = plot.axes().at(event.getX(), event.getY());
        int dot = name >= 0 ? -1 : plot.places().nearest(event.getX(), event.getY(), REACH);
        plot.setCursor(name >= 0 ? Cursor.MOVE : dot >= 0 ? Cursor.HAND : Cursor.DEFAULT);
        plot.point(dot);
    }

    private void press(MouseEvent event) {
        plot.requestFocus();
        moved = false;
        dragged = event.getButton() == MouseButton.PRIMARY ? plot.axes().at(event.getX(), event.getY()) : -1;
        if (dragged >= 0) {
            choose(dragged);
            plot.setDragging(true);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        moved = true;
        if (dragged >= 0) {
            plot.places().drag(dragged, event.getX(), event.getY());
            plot.repaint();
        }
    }

    private void release(MouseEvent event) {
        if (dragged >= 0) {
            dragged = -1;
            plot.setDragging(false);
        } else if (!moved && event.getButton() == MouseButton.PRIMARY && plot.pointed() >= 0) {
            opener.accept(plot.pointed());
        }
    }

    private void handleKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> plot.turningProperty().set(!plot.turningProperty().get());
            case LEFT -> side(event, -1, 0);
            case RIGHT -> side(event, 1, 0);
            case UP -> side(event, 0, -1);
            case DOWN -> side(event, 0, 1);
            case HOME -> plot.reset();
            case ENTER -> {
                if (plot.pointed() >= 0) {
                    opener.accept(plot.pointed());
                }
            }
            case ESCAPE -> {
                if (plot.pointed() < 0) {
                    return;
                }
                plot.point(-1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** With Shift, moves the corner of the axis chosen; without, left and right choose an axis, up and down a mistake. */
    private void side(KeyEvent event, int right, int down) {
        int classes = plot.places().tour().classes();
        if (plot.digits() == null) {
            return;
        }
        if (event.isShiftDown()) {
            if (chosen >= 0) {
                TourPlaces places = plot.places();
                double x = places.cornerX(chosen) + right * NUDGE;
                double y = places.cornerY(chosen) + down * NUDGE;
                places.drag(chosen, x, y);
                plot.repaint();
            }
        } else if (right != 0) {
            choose(chosen < 0 ? (right > 0 ? 0 : classes - 1) : Math.floorMod(chosen + right, classes));
        } else {
            walk(down);
        }
    }

    /** From one misclassified digit to the next, the most confident mistakes first. */
    private void walk(int step) {
        TourDigits digits = plot.digits();
        if (digits == null) {
            return;
        }
        List<Integer> wrong = digits.wrong().stream()
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer index) -> -digits.probabilities().at(index, digits.answer(index))))
                .toList();
        if (!wrong.isEmpty()) {
            int at = wrong.indexOf(plot.pointed());
            int next = at < 0 ? (step > 0 ? 0 : wrong.size() - 1) : Math.floorMod(at + step, wrong.size());
            plot.point(wrong.get(next));
        }
    }

    private void choose(int label) {
        chosen = label;
        plot.axes().choose(label);
    }
}
