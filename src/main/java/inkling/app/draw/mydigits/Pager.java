package inkling.app.draw.mydigits;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Which of my digits are shown, and the way to the others; hidden while all are shown. */
final class Pager extends HBox {
    private static final Texts TEXTS = Texts.of("draw");

    Pager(MyDigitsViewModel model) {
        getStyleClass().add("pager");
        ReadOnlyIntegerProperty page = model.pageNumberProperty();
        ReadOnlyIntegerProperty count = model.countProperty();
        Button newer = Buttons.link("newer", "‹", TEXTS.get("my-digits.newer"), () -> model.turn(-1));
        newer.disableProperty().bind(page.isEqualTo(0));
        Label range = Labels.styled("", "muted", "small");
        range.textProperty().bind(Bindings.createStringBinding(() -> range(page.get(), count.get()), page, count));
        Button older = Buttons.link("older", "›", TEXTS.get("my-digits.older"), () -> model.turn(1));
        older.disableProperty().bind(page.add(1).multiply(Pages.SIZE).greaterThanOrEqualTo(count));
        getChildren().setAll(newer, range, older);
        visibleProperty().bind(count.greaterThan(Pages.SIZE));
        managedProperty().bind(visibleProperty());
    }

    private static String range(int page, int count) {
        int first = page * Pages.SIZE + 1;
        return TEXTS.get("my-digits.page", first, Math.min(count, first + Pages.SIZE - 1), count);
    }
}
