package inkling.app.shared.chart;

import inkling.app.shared.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
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
            line().resizeRelocate(MARGIN.getLeft(), y, inWidth, 1);
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

    private Region line() {
        if (usedLines == lines.size()) {
            Region line = new Region();
            line.getStyleClass().add("chart-grid");
            lines.add(added(line));
        }
        Region line = lines.get(usedLines++);
        line.setVisible(true);
        return line;
    }

    private Label figure(String text, Pos pos) {
        if (usedFigures == figures.size()) {
            Label figure = new Label();
            figure.getStyleClass().add("chart-tick");
            figures.add(added(figure));
        }
        Label figure = figures.get(usedFigures++);
        figure.setText(text);
        figure.setAlignment(pos);
        figure.setVisible(true);
        return figure;
    }

    private <T extends Region> T added(T node) {
        node.setManaged(false);
        getChildren().add(node);
        return node;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Figures.count((long) value) : Float.toString((float) value);
    }
}
