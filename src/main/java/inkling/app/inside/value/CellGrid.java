package inkling.app.inside.value;

import inkling.app.shared.kit.Labels;
import inkling.learn.inside.arithmetic.WeightedSum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The numbers of a window as a table of cells, all as wide as the longest number needs. Cells are made once. */
final class CellGrid extends Region {
    private static final double GAP = 2;
    private static final double CHARACTER = 7.3;
    private static final double SMALL_CHARACTER = 6.1;
    private static final double MARGIN = 8;
    private static final double LEAST_WIDTH = 42;

    /** With more rows, the numbers are smaller. */
    private static final int FEW_ROWS = 3;

    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");
    private static final double HEIGHT = 140;
    private static final double LEAST_HEIGHT = 26;
    private static final double MOST_HEIGHT = 42;
    /** In a low pane: leaves room for the lines below. */
    private static final double LOW_HEIGHT = 28;

    private static final double LOW_WIDTH = 40;
    private static final double LOW_MARGIN = 4;

    /** Above, the color of a cell is full enough for the other color of text. */
    private static final double READABLE = 0.55;

    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

    private final String name;
    private final List<Cell> cells = new ArrayList<>();
    private int rows;
    private int columns;
    private int longest;
    private boolean low;

    /**
     * @param name what the numbers are, for those who cannot see where they stand
     * @param styleClass gives the colors
     */
    CellGrid(String id, String name, String styleClass) {
        this.name = name;
        setId(id);
        getStyleClass().add(styleClass);
        for (int i = 0; i < WeightedSum.MOST_CELLS; i++) {
            cells.add(new Cell());
        }
        getChildren().addAll(cells);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /**
     * Shows numbers.
     *
     * @param texts row by row
     * @param strengths of their colors, -1 to 1
     */
    void show(int newColumns, List<String> texts, IntToDoubleFunction strengths) {
        int length = texts.stream().mapToInt(String::length).max().orElse(0);
        boolean resized = newColumns != columns || texts.size() != rows * columns || length != longest;
        columns = newColumns;
        rows = texts.size() / columns;
        longest = length;
        pseudoClassStateChanged(MANY, rows > FEW_ROWS);
        for (int i = 0; i < cells.size(); i++) {
            boolean shown = i < texts.size();
            cells.get(i).setVisible(shown);
            if (shown) {
                cells.get(i).show(texts.get(i), strengths.applyAsDouble(i));
            }
        }
        setAccessibleText(name + ": " + String.join(" ", texts));
        if (resized) {
            requestLayout();
        }
    }

    /** Makes the cells lower, for a low pane. */
    void setLow(boolean newLow) {
        low = newLow;
        requestLayout();
    }

    private double cellWidth() {
        return rows > FEW_ROWS
                ? longest * SMALL_CHARACTER + MARGIN / 2
                : Math.max(low ? LOW_WIDTH : LEAST_WIDTH, longest * CHARACTER + (low ? LOW_MARGIN : MARGIN));
    }

    private double cellHeight() {
        return Math.min(low ? LOW_HEIGHT : MOST_HEIGHT, Math.max(LEAST_HEIGHT, HEIGHT / Math.max(1, rows) - GAP));
    }

    @Override
    protected double computePrefWidth(double height) {
        return columns * (cellWidth() + GAP) - GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows * (cellHeight() + GAP) - GAP;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < rows * columns; i++) {
            int row = i / columns;
            double x = i % columns * (cellWidth() + GAP);
            double y = row * (cellHeight() + GAP);
            cells.get(i).resizeRelocate(x, y, cellWidth(), cellHeight());
        }
    }

    /** One number on a color that says how large it is. */
    private static final class Cell extends StackPane {
        private final Region color = new Region();
        private final Label number = Labels.uncut(Labels.styled("", "figure", "value-number"));

        Cell() {
            getStyleClass().add("value-cell");
            color.getStyleClass().add("value-color");
            getChildren().addAll(color, number);
        }

        void show(String text, double strength) {
            number.setText(text);
            color.setOpacity(Math.min(1, Math.abs(strength)));
            pseudoClassStateChanged(NEGATIVE, strength < 0);
            pseudoClassStateChanged(FULL, Math.abs(strength) > READABLE);
        }
    }
}
