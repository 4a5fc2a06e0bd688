package inkling.app.shared.kit;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/** Buttons, links, switches and menu items: an id, a text, perhaps a tooltip, and what a click does. The text is never cut off. */
public final class Buttons {
    private Buttons() {}

    /** A button with an explanation that appears when the mouse points at it. */
    public static Button button(String id, String text, String tooltip, Runnable action) {
        Button button = button(id, text, action);
        Tooltips.explain(button, tooltip);
        return button;
    }

    /** A button. */
    public static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The same button, with less room around its text. */
    public static Button small(Button button) {
        button.getStyleClass().add("small");
        return button;
    }

    /** A button that looks like a link, with an explanation. */
    public static Button link(String id, String text, String tooltip, Runnable action) {
        Button link = link(id, text, action);
        Tooltips.explain(link, tooltip);
        return link;
    }

    /** A button that looks like a link. */
    public static Button link(String id, String text, Runnable action) {
        Button link = button(id, text, action);
        link.getStyleClass().add("link");
        return link;
    }

    /** A button for one of several values: selected while that is the value, which a click makes it. */
    public static <T> ToggleButton choice(String id, String text, Property<T> value, T choice) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true); // a second click does not take the choice back
            value.setValue(choice);
        });
        value.subscribe(now -> button.setSelected(choice.equals(now)));
        return button;
    }

    /** A switch for a value; a click on its words switches it as well. */
    public static ToggleSwitch toggle(String id, String text, Property<Boolean> value) {
        ToggleSwitch toggle = new ToggleSwitch(text);
        toggle.setId(id);
        toggle.selectedProperty().bindBidirectional(value);
        toggle.setOnMouseClicked(event -> {
            // AtlantaFX's own skin listens to the two parts of the switch alone
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getTarget() instanceof Node part
                    && Collections.disjoint(part.getStyleClass(), List.of("thumb", "thumb-area"))) {
                toggle.setSelected(!toggle.isSelected());
            }
        });
        return toggle;
    }

    /** A small button that opens a menu. */
    public static MenuButton menu(String id, String text, MenuItem... items) {
        MenuButton menu = new MenuButton(text, null, items);
        menu.setId(id);
        menu.getStyleClass().add("small");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    /** An item of a menu for one of several things, marked where that is the one. */
    public static MenuItem choiceItem(String id, String text, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false); // names may have underscores
        item.setSelected(chosen);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** An item of a menu. */
    public static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
