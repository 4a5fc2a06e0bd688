package inkling.app;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A word on the top bar about what is loaded: what kind of thing, its name, a figure. A click asks for another. */
final class Pill extends Button {
    private final Label name = new Label();
    private final Label figure = new Label();
    private final Tooltip tooltip = new Tooltip();

    Pill(String kind) {
        setId(kind);
        getStyleClass().add("pill");
        Label kindOf = new Label(kind);
        kindOf.getStyleClass().add("muted");
        name.getStyleClass().add("strong");
        HBox words = new HBox(kindOf, name, figure);
        words.getStyleClass().add("words");
        setGraphic(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(tooltip);
        managedProperty().bind(visibleProperty());
    }

    /**
     * @param itsFigure may be empty
     * @param story the whole of it, for who points at the pill
     */
    void say(String itsName, String itsFigure, String story) {
        name.setText(itsName);
        figure.setText(itsFigure);
        figure.setManaged(!itsFigure.isEmpty());
        tooltip.setText(story);
        setAccessibleText(getId() + " " + itsName + " " + itsFigure);
    }
}
