package inkling.app.shared.kit;

import atlantafx.base.controls.Popover;
import atlantafx.base.controls.Popover.ArrowLocation;
import inkling.app.shared.Texts;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.Text;

/** A long text over the window, to be read, selected and copied; gone at Esc or a click beside it. */
final class FullText {
    private static final Texts TEXTS = Texts.of("window");
    private static final double WIDTH = 440;
    private static final double MOST_HEIGHT = 280;
    /** Around the text: the padding of the area, and room for a scroll bar. */
    private static final double PADDING = 30;

    private FullText() {}

    /** Opens a text beside a node. */
    static void open(Node owner, String words) {
        TextArea area = new TextArea(words);
        area.setId("full-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefWidth(WIDTH);
        area.setPrefHeight(Math.min(MOST_HEIGHT, height(words)));
        Button copy = Buttons.button("copy-full-text", TEXTS.get("full-text.copy"), () -> copy(words));
        copy.getStyleClass().add("small");
        Popover popover = new Popover(Boxes.column("full-text", area, copy));
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setAnimated(false);
        popover.setArrowLocation(isLow(owner) ? ArrowLocation.BOTTOM_CENTER : ArrowLocation.TOP_CENTER);
        popover.setOnHidden(event -> owner.requestFocus());
        popover.show(owner);
        area.requestFocus();
    }

    private static double height(String words) {
        Text text = new Text(words);
        text.setWrappingWidth(WIDTH - PADDING);
        return text.getLayoutBounds().getHeight() + PADDING;
    }

    private static boolean isLow(Node owner) {
        Bounds place = owner.localToScene(owner.getLayoutBounds());
        return place.getCenterY() > owner.getScene().getHeight() / 2;
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
