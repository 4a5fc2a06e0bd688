package inkling.app.explore.wall;

import inkling.analysis.Measure;
import inkling.analysis.measure.Measures;
import inkling.app.explore.find.FoundRows;
import inkling.app.explore.pixels.Words;
import inkling.data.Classes;
import inkling.data.OneHotLabels;
import javafx.scene.Group;

/** The line under each thumbnail: the label, or {@code 4→9} where the model predicts another class, {@code →Sneaker} if both are too long. Nodes of the scene, invisible. */
final class Captions extends Group {
    private static final Measure PREDICTED = Measures.of("predicted");
    private static final String ARROW = "→";

    private final Words plain;
    private final Words chosen;
    private final Words wrong;

    /**
     * @param again paints again, in another style or with words that were missing
     */
    Captions(Runnable again) {
        plain = new Words(again, "caption", "plain");
        chosen = new Words(again, "caption", "chosen");
        wrong = new Words(again, "caption", "wrong");
        setManaged(false);
        getChildren().setAll(plain, chosen, wrong);
    }

    /** The captions for a screen with a device pixel ratio. */
    Captions at(double ratio) {
        plain.at(ratio);
        chosen.at(ratio);
        wrong.at(ratio);
        return this;
    }

    /** The color of what is selected or picked, opaque ARGB. */
    int accent() {
        return chosen.color();
    }

    /** The color of plain captions, opaque ARGB. */
    int ink() {
        return plain.color();
    }

    /** The height of a caption in device pixels. */
    int height() {
        return plain.height();
    }

    /**
     * Paints the caption of a row.
     *
     * @param center where its middle is
     * @param y its upper edge
     */
    void paint(FoundRows found, int row, boolean selected, int[] target, WallLayout layout, int center, int y) {
        Classes classes = found.data().classes();
        int label = found.data().label(row);
        if (label == OneHotLabels.NO_CLASS) {
            return;
        }
        String name = classes.name(label);
        Words words = selected ? chosen : plain;
        double predicted = found.facts().value(PREDICTED, row);
        int most = layout.side() + layout.gap() / 2;
        if (Double.isNaN(predicted) || (int) predicted == label) {
            name = words.fitted(name, most);
            words.paint(name, target, layout.width(), layout.height(), center - words.width(name) / 2, y);
            return;
        }
        String other = classes.name((int) predicted);
        int both = most - plain.width(ARROW);
        if (words.width(name) + wrong.width(other) > both) { // two stumps would say nothing; the status line has both
            name = "";
            other = wrong.fitted(other, both);
        }
        int arrow = name.isEmpty() ? 0 : words.width(name);
        int last = arrow + plain.width(ARROW);
        int x = center - (last + wrong.width(other)) / 2;
        if (!name.isEmpty()) {
            words.paint(name, target, layout.width(), layout.height(), x, y);
        }
        plain.paint(ARROW, target, layout.width(), layout.height(), x + arrow, y);
        wrong.paint(other, target, layout.width(), layout.height(), x + last, y);
    }
}
