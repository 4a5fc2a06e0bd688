package inkling.app.train.watch;

import atlantafx.base.controls.Popover;
import atlantafx.base.controls.Popover.ArrowLocation;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.train.watch.ConfusionGrid.Opener;
import inkling.data.Classes;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The confusion matrix of many classes as large as the window allows, over it; gone at Esc, a click beside it, or on a cell. */
final class LargeConfusion {
    private static final double MOST = 700;
    /** Room for the hint and around the matrix. */
    private static final double AROUND = 110;

    private LargeConfusion() {}

    /**
     * Opens it beside a node.
     *
     * @param counts {@code [label][answer]}
     */
    static void open(Node owner, Classes classes, int[][] counts, Opener opener) {
        Popover popover = new Popover();
        double side = Math.min(MOST, owner.getScene().getHeight() - AROUND);
        ConfusionGrid grid = new ConfusionGrid(side, (label, answer) -> {
            popover.hide();
            opener.open(label, answer);
        });
        grid.setId("large-confusion");
        grid.getStyleClass().add("large");
        grid.setMinSize(side, side);
        grid.show(classes, counts);
        Label hint = Labels.hint("large-confusion-hint", "");
        hint.textProperty().bind(grid.wordsProperty());
        VBox content = Boxes.column("large-confusion", grid, hint);
        content.getStyleClass().add("train");
        content.getStylesheets().add("/assets/style/train.css");
        popover.setContentNode(content);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setAnimated(false);
        popover.setArrowLocation(ArrowLocation.RIGHT_TOP);
        popover.setOnHidden(event -> owner.requestFocus());
        popover.show(owner);
        grid.requestFocus();
    }
}
