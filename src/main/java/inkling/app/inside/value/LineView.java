package inkling.app.inside.value;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of the arithmetic; below a pooling, the numbers of its window, each of which can be followed back. */
final class LineView extends HBox {
    private static final Texts TEXTS = Texts.of("inside");

    /** No line ends before or after it, so that the result never stands by itself. */
    private static final Pattern RESULT = Pattern.compile(" ([=≈]) ");

    private static final PseudoClass DETAIL = PseudoClass.getPseudoClass("detail");

    private final BiConsumer<Integer, Integer> follow;
    private final int number;
    private final Label name;
    private final Label equation;
    private final Label after;
    private final FlowPane choices = new FlowPane();
    private final List<ToggleButton> buttons = new ArrayList<>();

    /** The last of the numbers together with the result, which must not begin a line of its own. */
    private final HBox end = Boxes.row("value-choices-end");

    private int layer;
    private int arranged;

    /**
     * @param follow follows a number of a pooled window, by the layer and the place in the window
     */
    LineView(int number, BiConsumer<Integer, Integer> follow) {
        this.number = number;
        this.follow = follow;
        setId("value-line-" + number);
        getStyleClass().add("value-line");
        name = Labels.withId("value-name-" + number, "small", "value-name");
        equation = Labels.wrapped(Labels.withId("value-equation-" + number, "figure", "value-equation"));
        after = Labels.withId("value-after-" + number, "figure");
        choices.getStyleClass().add("value-choices");
        equation.managedProperty().bind(equation.visibleProperty());
        VBox right = Boxes.column("value-right", equation, choices);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        managedProperty().bind(visibleProperty());
        choices.managedProperty().bind(choices.visibleProperty());
        getChildren().addAll(name, right);
    }

    void show(Line line) {
        layer = line.layer();
        name.setText(line.name());
        equation.setText(RESULT.matcher(line.equation()).replaceFirst("\u00a0$1\u00a0"));
        equation.setVisible(!line.isOfChoices());
        after.setText(line.isOfChoices() ? line.equation() : "");
        pseudoClassStateChanged(DETAIL, line.isDetail());
        choices.setVisible(!line.choices().isEmpty());
        arrange(line.choices().size());
        for (int i = 0; i < line.choices().size(); i++) {
            ToggleButton button = buttons.get(i);
            button.setText(line.choices().get(i));
            button.setSelected(i == line.chosen());
            button.setAccessibleText(TEXTS.get("value.choice", button.getText()));
        }
    }

    /** Shows a number of buttons; they are made once, and stay where they are as long as their number does. */
    private void arrange(int count) {
        for (int i = buttons.size(); i < count; i++) {
            buttons.add(button(i));
        }
        if (count != arranged && count > 0) {
            arranged = count;
            end.getChildren().setAll(buttons.get(count - 1), after);
            choices.getChildren().setAll(buttons.subList(0, count - 1));
            choices.getChildren().add(end);
        }
    }

    private ToggleButton button(int index) {
        ToggleButton button = new ToggleButton();
        button.setId("value-choice-" + number + "-" + index);
        button.getStyleClass().addAll("figure", "value-choice");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true); // a second click does not take the choice back
            follow.accept(layer, index);
        });
        return button;
    }
}
