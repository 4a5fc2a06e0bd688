package inkling.app.shared.chart;

import inkling.app.shared.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The quiet lines behind a chart and the figures beside them, kept until an axis or the size changes. */
final class Ruling extends Region {
    /** What the figures take: at the left, below, and half a line above. */
    static final Insets MARGIN = new Insets(8, 8, 22, 44);

    private final DoubleFunction<String> words;
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> figures = new ArrayList<>();
    private List<Object> ruled = List.of();
    private int usedLines;
    private int usedFigures;

    Ruling(DoubleFunction<String> words) {
        this.words = words;
        setMouseTransparent(true);
    }

    /** Rules for these axes and this size, margins and all. */
    void rule(Axis across, Axis up, double width, double height) {
        List<Object> asked = List.of(across, up, width, height);
        if (asked.equals(ruled)) {
            return;
        }
        ruled = asked;
        usedLines = 0;
        usedFigures = 0;
        double inWidth = width - MARGIN.getLeft() - MARGIN.getRight();
        double inHeight = height - MARGIN.getTop() - MARGIN.getBottom();
        for (double value : up.ticks((int) Math.max(2, inHeight / (up.log() ? 28 : 40)))) {
            double y = Math.rint(MARGIN.getTop() + (1 - up.place(value)) * inHeight);
            next(lines, usedLines++, Region::new, "chart-grid").resizeRelocate(MARGIN.getLeft(), y, inWidth, 1);
            figure(words.apply(value), Pos.CENTER_RIGHT).resizeRelocate(0, y - 8, MARGIN.getLeft() - 10, 17);
        }
        for (double value : across.ticks((int) Math.max(2, inWidth / 90))) {
            double x = MARGIN.getLeft() + across.place(value) * inWidth;
            double left = Math.min(x - 30, width - 60);
            figure(plain(value), left < x - 30 ? Pos.CENTER_RIGHT : Pos.CENTER)
                    .resizeRelocate(left, height - 17, 60, 17);
        }
        lines.subList(usedLines, lines.size()).forEach(line -> line.setVisible(false));
        figures.subList(usedFigures, figures.size()).forEach(figure -> figure.setVisible(false));
    }

    private Label figure(String text, Pos pos) {
        Label figure = next(figures, usedFigures++, Label::new, "chart-tick");
        figure.setText(text);
        figure.setAlignment(pos);
        return figure;
    }

    /** One of the nodes used before, or another one where all are in use. */
    private <T extends Region> T next(List<T> nodes, int used, Supplier<T> make, String styleClass) {
        if (used == nodes.size()) {
            T node = make.get();
            node.getStyleClass().add(styleClass);
            node.setManaged(false);
            nodes.add(node);
            getChildren().add(node);
        }
        nodes.get(used).setVisible(true);
        return nodes.get(used);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Figures.count((long) value) : Float.toString((float) value);
    }
}
