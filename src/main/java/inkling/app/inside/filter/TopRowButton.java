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
import org.jspecify.annotations.Nullable;

/** A digit that activates the map strongly, with what the largest number sees of it outlined: a click looks inside it. */
final class TopRowButton extends Button {
    private static final Texts TEXTS = Texts.of("inside");
    private static final double SIDE = 40;
    private static final double NARROW_SIDE = 34;

    private final PixelView picture = new PixelView(SIDE);
    private final Region outline = new Region();
    private final Pane face = new Pane(picture, outline);
    private @Nullable ReceptiveField field;
    private double side = SIDE;
    private int row = -1;

    TopRowButton(int number, IntConsumer open) {
        setId("filter-top-" + number);
        getStyleClass().add("filter-top");
        outline.getStyleClass().add("filter-field");
        outline.setMouseTransparent(true);
        outline.setManaged(false);
        setGraphic(face);
        setOnAction(event -> open.accept(row));
        setNarrow(false);
    }

    /** Makes it smaller, for a narrow pane. */
    void setNarrow(boolean narrow) {
        side = narrow ? NARROW_SIDE : SIDE;
        face.setMinSize(side, side);
        face.setMaxSize(side, side);
        picture.setSize(side, side);
        outline();
    }

    /** Shows a row. */
    void show(DataSet data, TopRow top) {
        row = top.row();
        picture.show(data.images().picture(row));
        field = top.field();
        outline();
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

    private void outline() {
        outline.setVisible(field != null && !field.isEmpty());
        if (field != null) {
            double pixel = side / Picture.SIDE;
            outline.resizeRelocate(
                    Math.rint(field.firstColumn() * pixel),
                    Math.rint(field.firstRow() * pixel),
                    Math.rint(field.columns() * pixel),
                    Math.rint(field.rows() * pixel));
        }
    }
}
