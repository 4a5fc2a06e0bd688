package inkling.app.inside.value;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.learn.inside.arithmetic.WeightedSum;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the list of contributions: which channel, its products as colors, and what they add up to. */
final class ContributionCell extends ListCell<Contribution> {
    private static final Texts TEXTS = Texts.of("inside");
    private static final double SIDE = 16;

    private final Label name = Labels.styled("", "small");
    private final PixelView products = new PixelView(SIDE);
    private final Label amount = Labels.uncut(Labels.styled("", "figure"));
    private final HBox row;

    ContributionCell() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = Boxes.row("contribution", products, name, space, amount);
    }

    @Override
    protected void updateItem(@Nullable Contribution item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            return;
        }
        WeightedSum sum = item.sum();
        name.setText(
                sum.cells() == 1 ? TEXTS.get("value.unit", item.channel()) : TEXTS.get("value.map", item.channel()));
        amount.setText(item.text());
        double largest = WindowPane.largestProduct(sum, item.channel());
        products.showColors(WindowPane.products(sum, item.channel(), largest), sum.columns());
        setAccessibleText(name.getText() + ": " + amount.getText());
        setGraphic(row);
    }
}
