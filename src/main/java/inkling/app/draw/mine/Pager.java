package inkling.app.draw.mine;

import inkling.app.shared.Figures;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Which of the kept digits are seen, and the way to the others; not there while all are. */
final class Pager extends HBox {
    Pager(MyDigitsViewModel model) {
        getStyleClass().add("pager");
        Label where = new Label();
        where.getStyleClass().addAll("muted", "small");
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words(model.pageNumber().get(), model.count().get()), model.pageNumber(), model.count()));
        BooleanExpression onLast =
                model.pageNumber().add(1).multiply(Shelf.PAGE).greaterThanOrEqualTo(model.count());
        getChildren()
                .setAll(
                        button(
                                "\u2039",
                                "newer",
                                () -> model.turn(-1),
                                model.pageNumber().isEqualTo(0)),
                        where,
                        button("\u203a", "older", () -> model.turn(1), onLast));
        visibleProperty().bind(model.count().greaterThan(Shelf.PAGE));
        managedProperty().bind(visibleProperty());
    }

    private static String words(int page, int count) {
        int first = page * Shelf.PAGE + 1;
        int last = Math.min(count, first + Shelf.PAGE - 1);
        return Figures.count(first) + " to " + Figures.count(last) + " of " + Figures.count(count) + ", newest first";
    }

    private static Button button(String sign, String meaning, Runnable action, BooleanExpression impossible) {
        Button button = new Button(sign);
        button.setId(meaning);
        button.getStyleClass().add("link");
        button.setAccessibleText(meaning + " digits");
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(impossible);
        return button;
    }
}
