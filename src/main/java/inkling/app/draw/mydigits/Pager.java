package inkling.app.draw.mydigits;

import inkling.app.shared.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Which of my digits are shown, and the way to the others; hidden while all are shown. */
final class Pager extends HBox {
    private static final Texts TEXTS = Texts.of("draw");

    Pager(MyDigitsViewModel model) {
        getStyleClass().add("pager");
        Label where = new Label();
        where.getStyleClass().addAll("muted", "small");
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> range(
                                model.pageNumberProperty().get(),
                                model.countProperty().get()),
                        model.pageNumberProperty(),
                        model.countProperty()));
        BooleanExpression onFirst = model.pageNumberProperty().isEqualTo(0);
        BooleanExpression onLast =
                model.pageNumberProperty().add(1).multiply(Pages.SIZE).greaterThanOrEqualTo(model.countProperty());
        getChildren()
                .setAll(
                        button("‹", "newer", TEXTS.get("my-digits.newer"), () -> model.turn(-1), onFirst),
                        where,
                        button("›", "older", TEXTS.get("my-digits.older"), () -> model.turn(1), onLast));
        visibleProperty().bind(model.countProperty().greaterThan(Pages.SIZE));
        managedProperty().bind(visibleProperty());
    }

    private static String range(int page, int count) {
        int first = page * Pages.SIZE + 1;
        return TEXTS.get("my-digits.page", first, Math.min(count, first + Pages.SIZE - 1), count);
    }

    private static Button button(String sign, String id, String name, Runnable action, BooleanExpression impossible) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().add("link");
        button.setAccessibleText(name);
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(impossible);
        return button;
    }
}
