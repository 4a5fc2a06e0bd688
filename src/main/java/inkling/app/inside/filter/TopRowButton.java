package inkling.app.inside.filter;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.PixelView;
import inkling.app.shared.kit.Tooltips;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.filters.TopRow;
import inkling.learn.inside.ReceptiveField;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A digit that activates the map much, with what the largest number sees of it outlined: a click looks inside it. */
final class TopRowButton extends Button {
    private static final Texts TEXTS = Texts.of("inside");
    private static final double SIDE = 40;

    private final PixelView picture = new PixelView(SIDE);
    private final Region outline = new Region();
    private int row = -1;

    TopRowButton(int number, IntConsumer open) {
        setId("filter-top-" + number);
        getStyleClass().add("filter-top");
        Pane face = new Pane(picture, outline);
        face.setMinSize(SIDE, SIDE);
        face.setMaxSize(SIDE, SIDE);
        outline.getStyleClass().add("filter-field");
        outline.setMouseTransparent(true);
        outline.setManaged(false);
        setGraphic(face);
        setOnAction(event -> open.accept(row));
    }

    /** Shows a row. */
    void show(DataSet data, TopRow top) {
        row = top.row();
        picture.show(data.images().picture(row));
        ReceptiveField field = top.field();
        double pixel = SIDE / Picture.SIDE;
        outline.setVisible(!field.isEmpty());
        outline.resizeRelocate(
                Math.rint(field.firstColumn() * pixel),
                Math.rint(field.firstRow() * pixel),
                Math.rint(field.columns() * pixel),
                Math.rint(field.rows() * pixel));
        int label = data.label(row);
        String words = label < 0
                ? TEXTS.get("filter.top.unlabeled", Figures.count(row), Figures.decimal(top.activation(), 2))
                : TEXTS.get(
                        "filter.top",
                        Figures.count(row),
                        data.classes().name(label),
                        Figures.decimal(top.activation(), 2));
        setAccessibleText(words);
        Tooltips.explain(this, words);
    }
}
