package inkling.app.shared.open.panel;

import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.app.shared.kit.Tooltips;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Two rows of pictures with the names of their classes beneath. */
final class PreviewGrid extends GridPane {
    private static final double SIDE = 42;

    PreviewGrid(OpenViewModel model) {
        setId("open-preview");
        getStyleClass().add("open-preview");
        model.previewProperty().subscribe(this::show);
    }

    private void show(List<List<PreviewCell>> rows) {
        getChildren().clear();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                add(cell(rows.get(row).get(column)), column, row);
            }
        }
    }

    private static VBox cell(PreviewCell content) {
        PixelView picture = new PixelView(SIDE);
        picture.show(content.picture());
        Label name = Labels.styled(content.name(), "small", "muted");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAlignment(Pos.CENTER);
        Tooltips.explain(name, content.name());
        VBox cell = Boxes.column("open-cell", picture, name);
        cell.setAlignment(Pos.TOP_CENTER);
        return cell;
    }
}
