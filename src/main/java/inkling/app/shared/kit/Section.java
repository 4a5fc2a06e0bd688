package inkling.app.shared.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A heading and what belongs under it. */
public final class Section extends VBox {
    /** With a heading of plain text. */
    public Section(String heading, Node... content) {
        this(Labels.heading(heading), content);
    }

    /** With any node as the heading. */
    public Section(Node heading, Node... content) {
        super(heading);
        getStyleClass().add("section");
        getChildren().addAll(content);
    }
}
