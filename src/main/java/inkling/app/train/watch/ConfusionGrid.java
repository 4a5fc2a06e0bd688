package inkling.app.train.watch;

import inkling.app.shared.Texts;
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
 * Which digits are taken for which: 10 x 10 cells, a row for each label and a column for each answer, the fuller the
 * stronger. The mouse or the arrow keys point at a cell; a click or Enter opens it.
 */
final class ConfusionGrid extends Region {
    private static final Texts TEXTS = Texts.of("train");

    /** Told which cell the user wants to see. */
    interface Opener {
        void open(int label, int answer);
    }

    private static final int N = Classes.DIGITS.count();
    private static final double MARGIN = 20;
    private static final double GAP = 2;
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Region[] cells = new Region[N * N];
    private final Label[] names = new Label[2 * N];
    private final ReadOnlyStringWrapper pointedText = new ReadOnlyStringWrapper("");
    private final int[][] counts = new int[N][N];
    private final Opener opener;
    private int pointed = -1;

    ConfusionGrid(Opener opener) {
        this.opener = opener;
        getStyleClass().add("confusion");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new Region();
            cells[i].getStyleClass().addAll("confusion-cell", i / N == i % N ? "right-cell" : "wrong-cell");
            cells[i].setMouseTransparent(true);
        }
        for (int i = 0; i < names.length; i++) {
            names[i] = new Label(Integer.toString(i % N));
            names[i].getStyleClass().add("chart-tick");
            names[i].setAlignment(Pos.CENTER);
            names[i].setMouseTransparent(true);
        }
        getChildren().addAll(cells);
        getChildren().addAll(names);
        setOnMouseMoved(event -> point(cellAt(event.getX(), event.getY())));
        setOnMouseExited(event -> point(-1));
        setOnMouseClicked(event -> open(cellAt(event.getX(), event.getY())));
        setOnKeyPressed(this::typed);
        show(counts);
    }

    /** What the cell pointed at holds: {@code 4 read as 9: 12 of 503}; empty when none is. */
    ReadOnlyStringProperty pointedTextProperty() {
        return pointedText.getReadOnlyProperty();
    }

    /** Shows counts, {@code [label][answer]}. */
    void show(int[][] newCounts) {
        int most = 1;
        for (int label = 0; label < N; label++) {
            System.arraycopy(newCounts[label], 0, counts[label], 0, N);
            for (int answer = 0; answer < N; answer++) {
                most = answer == label ? most : Math.max(most, counts[label][answer]);
            }
        }
        for (int i = 0; i < cells.length; i++) {
            int count = counts[i / N][i % N];
            double full = i / N == i % N ? (double) count / Math.max(1, sum(i / N)) : (double) count / most;
            // The root lifts the few mistakes of a good model above what the eye can see.
            cells[i].pseudoClassStateChanged(EMPTY, count == 0);
            cells[i].setOpacity(count == 0 ? 1 : i / N == i % N ? full : 0.1 + 0.6 * Math.sqrt(full));
        }
        point(pointed);
    }

    private int sum(int label) {
        return Arrays.stream(counts[label]).sum();
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
        pointedText.set(TEXTS.get("mistakes.cell", cell / N, cell % N, counts[cell / N][cell % N], sum(cell / N)));
        setAccessibleText(pointedText.get());
    }

    private void open(int cell) {
        requestFocus();
        if (cell >= 0) {
            opener.open(cell / N, cell % N);
        }
    }

    private void typed(KeyEvent event) {
        int at = Math.max(0, pointed);
        switch (event.getCode()) {
            case LEFT -> point(at % N == 0 ? at : at - 1);
            case RIGHT -> point(at % N == N - 1 ? at : at + 1);
            case UP -> point(at < N ? at : at - N);
            case DOWN -> point(at >= N * (N - 1) ? at : at + N);
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
        return column < 0 || row < 0 || column >= N || row >= N ? -1 : row * N + column;
    }

    private double side() {
        return Math.floor((Math.min(getWidth(), getHeight()) - MARGIN) / N);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? 300 : width;
    }

    @Override
    protected void layoutChildren() {
        double side = side();
        for (int i = 0; i < cells.length; i++) {
            int label = i / N;
            int answer = i % N;
            cells[i].resizeRelocate(MARGIN + answer * side, MARGIN + label * side, side - GAP, side - GAP);
        }
        for (int i = 0; i < N; i++) {
            names[i].resizeRelocate(MARGIN + i * side, 0, side - GAP, MARGIN - 4);
            names[N + i].resizeRelocate(0, MARGIN + i * side, MARGIN - 6, side - GAP);
        }
    }
}
