package inkling.app.shared.open.panel;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.app.shared.kit.Tooltips;
import inkling.data.Picture;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Rows of pictures with the names of their classes beneath: large, or as large as they are where there are more than two rows. */
final class PreviewGrid extends GridPane {
    private static final Texts TEXTS = Texts.of("open");
    private static final double LARGE = 42;

    PreviewGrid(OpenViewModel model) {
        setId("open-preview");
        getStyleClass().add("open-preview");
        Label more = Labels.hint("open-preview-more", TEXTS.get("preview.more", model.classesLeft()));
        model.previewProperty().subscribe(rows -> {
            show(rows);
            if (model.classesLeft() > 0) {
                add(more, 0, rows.size(), Preview.COLUMNS, 1);
            }
        });
    }

    private void show(List<List<Preview.Cell>> rows) {
        getChildren().clear();
        double side = rows.size() > 2 ? Picture.SIDE : LARGE;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                add(cell(rows.get(row).get(column), side), column, row);
            }
        }
    }

    private static VBox cell(Preview.Cell content, double side) {
        PixelView picture = new PixelView(side);
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
