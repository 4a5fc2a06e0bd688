package inkling.app.train.grandtour;

import inkling.analysis.map.ClassColors;
import inkling.app.shared.points.MovingPainter;
import inkling.data.Classes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.CacheHint;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The axes: a line from the middle to each class's corner, and beyond it the class's name, by which the corner is dragged. */
final class TourAxes {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** Up to so many classes, all names are shown, however they lie. */
    private static final int FEW = 12;

    private static final double BEYOND = 13;
    private static final double TOUCH = 3;

    private final Pane names = new Pane();
    private final List<Label> labels = new ArrayList<>();
    private List<Integer> order = List.of();

    TourAxes() {
        names.setManaged(false); // their moving lays out nothing
        names.setMouseTransparent(true);
    }

    /** The names, to be painted above the dots. */
    Pane names() {
        return names;
    }

    /** Makes an axis for each class. */
    void build(Classes classes, boolean dark) {
        labels.clear();
        for (int label = 0; label < classes.count(); label++) {
            Label name = new Label(classes.name(label));
            name.getStyleClass().add("tour-name");
            name.setStyle(String.format("-class-color: #%06x;", ClassColors.color(label, dark) & 0xFFFFFF));
            name.setManaged(false);
            name.setCache(true); // or each frame would draw its round border again
            name.setCacheHint(CacheHint.SPEED);
            labels.add(name);
        }
        order = IntStream.range(0, labels.size()).boxed().toList();
        names.getChildren().setAll(labels);
        names.applyCss();
        labels.forEach(Label::autosize);
    }

    /** Marks the axis that was chosen; -1 for none. */
    void choose(int label) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).pseudoClassStateChanged(CHOSEN, i == label);
        }
    }

    /** Paints the lines. */
    void paint(MovingPainter painter, TourPlaces places, int color) {
        for (int label = 0; label < labels.size(); label++) {
            painter.paintLine(places.middleX(), places.middleY(), places.cornerX(label), places.cornerY(label), color);
        }
    }

    /** Puts the names where the corners are. */
    void place(TourPlaces places) {
        for (int label = 0; label < labels.size(); label++) {
            Label name = labels.get(label);
            double right = places.cornerX(label) - places.middleX();
            double down = places.cornerY(label) - places.middleY();
            double far = Math.hypot(right, down);
            double beyond = Math.min(1, far / 40) * (places.spread() + BEYOND) / Math.max(far, 1e-6);
            double x = places.cornerX(label) + right * beyond;
            double y = places.cornerY(label) + down * beyond;
            double aside = far < 1e-6 ? 0 : right / far * (name.getWidth() - name.getHeight()) / 2;
            name.setTranslateX(Math.rint(x + aside - name.getWidth() / 2));
            name.setTranslateY(Math.rint(y - name.getHeight() / 2));
        }
        if (labels.size() > FEW) {
            hideCovered(places);
        }
    }

    /** Of many names, those of corners farther out are shown first, and only where they cover no other. */
    private void hideCovered(TourPlaces places) {
        order = order.stream()
                .sorted(Comparator.comparingDouble((Integer label) ->
                        -Math.hypot(places.tour().x(label), places.tour().y(label))))
                .toList();
        List<Bounds> shown = new ArrayList<>();
        for (int label : order) {
            Bounds bounds = labels.get(label).getBoundsInParent();
            boolean free = shown.stream().noneMatch(bounds::intersects);
            labels.get(label).setVisible(free);
            if (free) {
                shown.add(bounds);
            }
        }
    }

    /** The class whose name is at a place; -1 for none. */
    int at(double x, double y) {
        for (int label = 0; label < labels.size(); label++) {
            Label name = labels.get(label);
            if (name.isVisible()
                    && x >= name.getTranslateX() - TOUCH
                    && y >= name.getTranslateY() - TOUCH
                    && x <= name.getTranslateX() + name.getWidth() + TOUCH
                    && y <= name.getTranslateY() + name.getHeight() + TOUCH) {
                return label;
            }
        }
        return -1;
    }
}
