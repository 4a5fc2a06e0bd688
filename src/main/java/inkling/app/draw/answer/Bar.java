package inkling.app.draw.answer;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The probability of one digit: the digit, a bar, the percentage. */
final class Bar extends HBox {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

    private final Label percent = new Label();
    private final Track track = new Track();

    Bar(int digit) {
        setId("bar-" + digit);
        getStyleClass().add("bar");
        Label name = new Label("" + digit);
        name.getStyleClass().addAll("figure", "bar-digit");
        percent.setId("percent-" + digit);
        percent.getStyleClass().addAll("figure", "bar-percent");
        setHgrow(track, Priority.ALWAYS);
        getChildren().setAll(name, track, percent);
    }

    /** Shows a probability, 0..1, and how it is written. */
    void show(double share, String words, boolean best) {
        track.show(share);
        percent.setText(words);
        pseudoClassStateChanged(BEST, best);
    }

    void clear() {
        show(0, "", false);
    }

    /** The share of the bar that is filled, 0..1. */
    double share() {
        return track.share;
    }

    /** The bar itself: a share of its width is filled. */
    private static final class Track extends Region {
        private final Region fill = new Region();
        private double share;

        Track() {
            getStyleClass().add("bar-track");
            fill.getStyleClass().add("bar-fill");
            fill.setManaged(false);
            getChildren().add(fill);
        }

        void show(double newShare) {
            share = newShare;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
        }
    }
}
