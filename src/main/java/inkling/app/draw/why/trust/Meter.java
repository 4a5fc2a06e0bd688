package inkling.app.draw.why.trust;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A share as a bar under its name, with a mark for the share that is needed, and a line of text. */
final class Meter extends VBox {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final Label words = new Label();
    private final Track track = new Track();

    Meter(String id, String name) {
        setId(id);
        getStyleClass().add("meter");
        Label heading = new Label(name);
        heading.getStyleClass().add("heading");
        words.setId(id + "-words");
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        getChildren().setAll(heading, track, words);
    }

    /**
     * Shows a share.
     *
     * @param share 0..1
     * @param needed 0..1, the position of the mark
     */
    void show(double share, double needed, String newWords) {
        track.share = share;
        track.needed = needed;
        track.mark.setVisible(needed > 0);
        track.requestLayout();
        words.setText(newWords);
        pseudoClassStateChanged(LOW, share < needed);
    }

    /** Shows no share, only words. */
    void clear(String newWords) {
        show(0, 0, newWords);
    }

    private static final class Track extends Region {
        private static final double MARK = 2;

        private final Region fill = new Region();
        private final Region mark = new Region();
        private double share;
        private double needed;

        Track() {
            getStyleClass().add("meter-track");
            fill.getStyleClass().add("meter-fill");
            mark.getStyleClass().add("meter-mark");
            fill.setManaged(false);
            mark.setManaged(false);
            getChildren().setAll(fill, mark);
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
            mark.resizeRelocate(snapPositionX(getWidth() * needed), -2, MARK, getHeight() + 4);
        }
    }
}
