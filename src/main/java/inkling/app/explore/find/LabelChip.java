package inkling.app.explore.find;

import inkling.app.shared.Figures;
import inkling.data.Split;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One digit of the filter: its bar in the class balance, its count, and a switch. */
final class LabelChip extends ToggleButton {
    private final int digit;
    private final StackedBar bar = new StackedBar();
    private final Label count = new Label();

    LabelChip(int digit, FindViewModel model) {
        this.digit = digit;
        setId("label-" + digit);
        getStyleClass().add("label-chip");
        Label name = new Label(String.valueOf(digit));
        name.getStyleClass().addAll("figure", "digit");
        count.getStyleClass().addAll("figure", "count");
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(name, bar, count);
        line.getStyleClass().add("line");
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty().subtract(12));
        setOnAction(event -> model.toggle(digit));
        model.filterProperty()
                .subscribe(filter -> follow(filter, model.balanceProperty().get()));
        model.balanceProperty()
                .subscribe(balance -> follow(model.filterProperty().get(), balance));
    }

    private void follow(Filter filter, @Nullable ClassBalance balance) {
        setSelected(filter.digits().contains(digit));
        if (balance == null || balance.largest() == 0) {
            bar.set(0, 0);
            count.setText("");
            return;
        }
        double full = balance.largest();
        int train = balance.count(Split.TRAIN, digit);
        int test = balance.count(Split.TEST, digit);
        bar.set(filter.split() == Split.TEST ? 0 : train / full, filter.split() == Split.TRAIN ? 0 : test / full);
        count.setText(Figures.count(balance.count(filter.split(), digit)));
        setAccessibleText("digit " + digit + ": " + Figures.count(train) + " train, " + Figures.count(test) + " test");
    }
}
