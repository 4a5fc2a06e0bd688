package inkling.app.train.watch;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.data.Classes;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * The confusion matrix: a row for each label and a column for each class it was classified as, stronger colors for more
 * digits. The mouse or the arrow keys point at a cell; a click or Enter opens it.
 */
final class ConfusionGrid extends Region {
    /** Opens the digits of a cell. */
    interface Opener {
        void open(int label, int answer);
    }

    private static final Texts TEXTS = Texts.of("train");
    private static final double SIZE = 300;
    private static final double MARGIN = 20;
    private static final double GAP = 2;
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final ReadOnlyStringWrapper pointedText = new ReadOnlyStringWrapper("");
    private final Opener opener;
    private Classes classes = Classes.DIGITS;
    private int[][] counts = {};
    private Region[] cells = {};
    private Label[] names = {};
    private int pointed = -1;

    ConfusionGrid(Opener opener) {
        this.opener = opener;
        getStyleClass().add("confusion");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setOnMouseMoved(event -> point(cellAt(event.getX(), event.getY())));
        setOnMouseExited(event -> point(-1));
        setOnMouseClicked(event -> open(cellAt(event.getX(), event.getY())));
        setOnKeyPressed(this::handleKey);
        show(Classes.DIGITS, new int[Classes.DIGITS.count()][Classes.DIGITS.count()]);
    }

    /** What the cell pointed at holds: {@code 4 classified as 9: 12 of 503}; empty when none is. */
    ReadOnlyStringProperty pointedTextProperty() {
        return pointedText.getReadOnlyProperty();
    }

    /** Shows counts, {@code [label][answer]}. */
    void show(Classes newClasses, int[][] newCounts) {
        if (cells.length == 0 || !newClasses.equals(classes)) {
            build(newClasses);
        }
        counts = newCounts;
        int n = n();
        int mostMistakes = 1;
        for (int i = 0; i < cells.length; i++) {
            mostMistakes = i / n == i % n ? mostMistakes : Math.max(mostMistakes, count(i));
        }
        for (int i = 0; i < cells.length; i++) {
            // the root makes the few mistakes of a good model visible
            double opacity = i / n == i % n
                    ? (double) count(i) / Math.max(1, rowTotal(i))
                    : 0.1 + 0.6 * Math.sqrt((double) count(i) / mostMistakes);
            cells[i].pseudoClassStateChanged(EMPTY, count(i) == 0);
            cells[i].setOpacity(count(i) == 0 ? 1 : opacity);
        }
        point(pointed);
    }

    private void build(Classes newClasses) {
        classes = newClasses;
        pointed = -1;
        int n = n();
        cells = new Region[n * n];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new Region();
            cells[i].getStyleClass().addAll("confusion-cell", i / n == i % n ? "right-cell" : "wrong-cell");
            cells[i].setMouseTransparent(true);
        }
        names = new Label[2 * n];
        for (int i = 0; i < names.length; i++) {
            names[i] = Labels.styled(classes.name(i % n), "chart-tick");
            names[i].setAlignment(Pos.CENTER);
            names[i].setMouseTransparent(true);
        }
        getChildren().setAll(cells);
        getChildren().addAll(names);
    }

    private int n() {
        return classes.count();
    }

    private int count(int cell) {
        return counts[cell / n()][cell % n()];
    }

    private int rowTotal(int cell) {
        return Arrays.stream(counts[cell / n()]).sum();
    }

    private void point(int cell) {
        if (pointed >= 0) {
            cells[pointed].pseudoClassStateChanged(POINTED, false);
        }
        pointed = cell;
        if (cell < 0) {
            pointedText.set("");
            return;
        }
        cells[cell].pseudoClassStateChanged(POINTED, true);
        pointedText.set(TEXTS.get(
                "mistakes.cell", classes.name(cell / n()), classes.name(cell % n()), count(cell), rowTotal(cell)));
        setAccessibleText(pointedText.get());
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
        int column = (int) Math.floor((x - MARGIN) / side());
        int row = (int) Math.floor((y - MARGIN) / side());
        return column < 0 || row < 0 || column >= n() || row >= n() ? -1 : row * n() + column;
    }

    private double side() {
        return Math.floor((Math.min(getWidth(), getHeight()) - MARGIN) / n());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return SIZE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? SIZE : width;
    }

    @Override
    protected void layoutChildren() {
        double side = side();
        int n = n();
        for (int i = 0; i < cells.length; i++) {
            int row = i / n;
            int column = i % n;
            cells[i].resizeRelocate(MARGIN + column * side, MARGIN + row * side, side - GAP, side - GAP);
        }
        for (int i = 0; i < n; i++) {
            names[i].resizeRelocate(MARGIN + i * side, 0, side - GAP, MARGIN - 4);
            names[n + i].resizeRelocate(0, MARGIN + i * side, MARGIN - 6, side - GAP);
        }
    }
}
