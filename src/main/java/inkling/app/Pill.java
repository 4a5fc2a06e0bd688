package inkling.app;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Something loaded, on the top bar: what kind of thing, its name, a figure. A click lets the user choose another. */
final class Pill extends Button {
    private final String kind;
    private final Label name = new Label();
    private final Label figure = new Label();
    private final Tooltip tooltip = new Tooltip();

    /**
     * @param kind what kind of thing it names, as shown
     */
    Pill(String id, String kind) {
        this.kind = kind;
        setId(id);
        getStyleClass().add("pill");
        Label kindLabel = new Label(kind);
        kindLabel.getStyleClass().add("muted");
        name.getStyleClass().add("strong");
        HBox words = new HBox(kindLabel, name, figure);
        words.getStyleClass().add("words");
        setGraphic(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(tooltip);
        managedProperty().bind(visibleProperty());
    }

    /**
     * @param itsFigure may be empty
     * @param story the details, shown as a tooltip
     */
    void set(String itsName, String itsFigure, String story) {
        name.setText(itsName);
        figure.setText(itsFigure);
        figure.setManaged(!itsFigure.isEmpty());
        tooltip.setText(story);
        setAccessibleText(kind + " " + itsName + " " + itsFigure);
    }
}
