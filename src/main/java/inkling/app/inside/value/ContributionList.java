package inkling.app.inside.value;

import atlantafx.base.controls.Spacer;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.learn.inside.arithmetic.WeightedSum;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the channels of the input add to a sum, largest first; the chosen one is shown as a window. */
final class ContributionList extends VBox {
    private static final Texts TEXTS = Texts.of("inside");
    private static final double ROW = 24;
    private static final double SIDE = 16;

    private final Label heading = Labels.withId("value-contributions-heading", "small", "muted");
    private final ListView<Contribution> list = new ListView<>();
    private boolean updating;

    ContributionList(IntConsumer choose) {
        getStyleClass().add("contributions");
        list.setId("value-contributions");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new ContributionCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null && !updating) {
                choose.accept(now.channel());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, list);
        managedProperty().bind(visibleProperty());
    }

    void show(List<Contribution> contributions, @Nullable Contribution window) {
        setVisible(window != null && !contributions.isEmpty());
        updating = true;
        list.getItems().setAll(contributions);
        if (window != null && !contributions.isEmpty()) {
            heading.setText(TEXTS.get(
                    window.sum().cells() == 1 ? "value.contributions.units" : "value.contributions.maps",
                    contributions.size()));
            list.setAccessibleText(heading.getText());
            contributions.stream()
                    .filter(one -> one.channel() == window.channel())
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
        updating = false;
    }

    /** Which channel, its products as colors, and what they add up to. */
    private static final class ContributionCell extends ListCell<Contribution> {
        private final Label name = Labels.styled("", "small");
        private final PixelView products = new PixelView(SIDE);
        private final Label amount = Labels.uncut(Labels.styled("", "figure"));
        private final HBox row = Boxes.row("contribution", products, name, new Spacer(), amount);

        @Override
        protected void updateItem(@Nullable Contribution item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            WeightedSum sum = item.sum();
            name.setText(TEXTS.get(sum.cells() == 1 ? "value.unit" : "value.map", item.channel()));
            amount.setText(item.text());
            double largest = WindowPane.largestProduct(sum, item.channel());
            products.showColors(WindowPane.products(sum, item.channel(), largest), sum.columns());
            setAccessibleText(name.getText() + ": " + amount.getText());
            setGraphic(row);
        }
    }
}
