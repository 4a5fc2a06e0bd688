package inkling.app.train.watch;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Frame;
import inkling.app.shared.kit.PixelSurface;
import inkling.data.Classes;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * The confusion matrix: a row for each label and a column for each class it was classified as, stronger colors for more
 * pictures. The mouse or the arrow keys point at a cell; a click or Enter opens it.
 */
final class ConfusionGrid extends Region {
    /** Opens the pictures of a cell. */
    interface Opener {
        void open(int label, int answer);
    }

    private static final Texts TEXTS = Texts.of("train");

    private final double size;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final Opener opener;
    private final ConfusionCells cells = new ConfusionCells(this::requestLayout);
    private final ConfusionNames names = new ConfusionNames();
    private final Frame frame = new Frame("confusion-pointer");
    private Classes classes = Classes.DIGITS;
    private int[][] counts = {};
    private int pointed = -1;

    /**
     * @param size its side if there is room, logical pixels
     */
    ConfusionGrid(double size, Opener opener) {
        this.size = size;
        this.opener = opener;
        getStyleClass().add("confusion");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setOnMouseMoved(event -> point(cellAt(event.getX(), event.getY())));
        setOnMouseExited(event -> point(-1));
        setOnMouseClicked(event -> open(cellAt(event.getX(), event.getY())));
        setOnKeyPressed(this::handleKey);
        getChildren().setAll(cells, names, frame);
        names.build(classes);
        show(classes, new int[n()][n()]);
    }

    /** What the cell pointed at holds: {@code 4 classified as 9: 12 of 503}; what to do when none is. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Shows counts, {@code [label][answer]}. */
    void show(Classes newClasses, int[][] newCounts) {
        if (!newClasses.equals(classes)) {
            classes = newClasses;
            pointed = -1;
            names.build(classes);
        }
        counts = newCounts;
        point(pointed);
        requestLayout();
    }

    private int n() {
        return classes.count();
    }

    private void point(int cell) {
        pointed = cell;
        placeFrame();
        if (cell < 0) {
            words.set(TEXTS.about(classes).get("mistakes.hint"));
            return;
        }
        int[] row = counts[cell / n()];
        words.set(TEXTS.get(
                "mistakes.cell",
                classes.name(cell / n()),
                classes.name(cell % n()),
                row[cell % n()],
                Arrays.stream(row).sum()));
        setAccessibleText(words.get());
    }

    private void open(int cell) {
        requestFocus();
        if (cell >= 0) {
            opener.open(cell / n(), cell % n());
        }
    }

    private void handleKey(KeyEvent event) {
        int n = n();
        int at = Math.max(0, pointed);
        switch (event.getCode()) {
            case LEFT -> point(at % n == 0 ? at : at - 1);
            case RIGHT -> point(at % n == n - 1 ? at : at + 1);
            case UP -> point(at < n ? at : at - n);
            case DOWN -> point(at >= n * (n - 1) ? at : at + n);
            case ENTER -> open(pointed);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int cellAt(double x, double y) {
        int column = places().at(x);
        int row = places().at(y);
        return column < 0 || row < 0 ? -1 : row * n() + column;
    }

    private ConfusionGeometry places() {
        double margin = names.margin();
        return new ConfusionGeometry(margin, Math.max(1, Math.min(getWidth(), getHeight()) - margin), n());
    }

    private void placeFrame() {
        frame.setVisible(pointed >= 0);
        if (pointed >= 0) {
            ConfusionGeometry places = places();
            int row = pointed / n();
            int column = pointed % n();
            frame.place(places.start(column), places.start(row), places.size(column), places.size(row));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return size;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? size : width;
    }

    @Override
    protected void layoutChildren() {
        cells.paint(counts, places(), PixelSurface.ratio(this));
        names.place(places());
        placeFrame();
    }
}
