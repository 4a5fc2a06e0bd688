package inkling.app.train.plan;

import atlantafx.base.controls.Spacer;
import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Explained;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.Labels;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form of a recipe: its numbers, each refused at its own field when it makes no sense, and the network's summary. */
final class PlanForm extends VBox {
    private static final Texts TEXTS = Texts.of("train");
    private static final double VALUE_WIDTH = 124;

    /** Names of networks are longer than all else that is chosen. */
    private static final double NETWORK_WIDTH = 180;

    private final PlanViewModel plan;
    private final Consumer<Node> reveal;
    private final VBox lines = Boxes.column("plan-lines");

    /**
     * @param reveal brings a node of the form into sight
     */
    PlanForm(PlanViewModel plan, Consumer<Node> reveal) {
        this.plan = plan;
        this.reveal = reveal;
        getStyleClass().add("plan-form");
        addLines();
        Label summary = Labels.bound("summary", plan.summaryProperty(), "figure", "muted");
        summary.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(Labels.heading(TEXTS.get("plan")), lines, summary);
    }

    private void addLines() {
        ChoiceBox<String> network = addChoice("network", plan.networkProperty(), plan.networks());
        network.setMinWidth(NETWORK_WIDTH);
        network.setMaxWidth(NETWORK_WIDTH);
        addNumber(PlanField.DIGITS);
        addNumber(PlanField.NOISE);
        addNumber(PlanField.EPOCHS);
        addNumber(PlanField.BATCH);
        ChoiceBox<OptimizerKind> unused = addChoice(
                "optimizer", plan.optimizerProperty(), FXCollections.observableArrayList(OptimizerKind.values()));
        addNumber(PlanField.RATE);
        InTurn.later(this::addMoreLines);
    }

    private void addMoreLines() {
        addSwitch("schedule", TEXTS.get("field.one-cycle"), plan.oneCycleProperty());
        TextField decay = addNumber(PlanField.DECAY);
        plan.optimizerProperty().subscribe(kind -> decay.setDisable(!kind.decays()));
        addNumber(PlanField.DROPOUT);
        addSwitch("augmentation", "", plan.augmentedProperty());
        addNumber(PlanField.SEED);
    }

    private <T> ChoiceBox<T> addChoice(String id, Property<T> value, ObservableList<T> choices) {
        ChoiceBox<T> box = new ChoiceBox<>(choices);
        box.valueProperty().bindBidirectional(value);
        Label unused = add(id, box);
        return box;
    }

    private void addSwitch(String id, String text, BooleanProperty value) {
        ToggleSwitch box = Buttons.toggle("field-" + id, text, value);
        box.setLabelPosition(HorizontalDirection.RIGHT);
        Label unused = add(id, box);
    }

    private TextField addNumber(PlanField field) {
        NumberField number = plan.field(field);
        TextField text = new TextField();
        text.getStyleClass().add("plan-field");
        text.textProperty().bindBidirectional(number.textProperty());
        Label name = add(Texts.id(field), text);
        plan.dataProperty()
                .subscribe(data -> name.setText(TEXTS.about(data.classes()).get("field." + Texts.id(field))));
        Label problem =
                Labels.note("problem-" + Texts.id(field), number.problemProperty(), "small", "wrong", "plan-problem");
        lines.getChildren().add(problem);
        number.problemProperty().subscribe(sentence -> {
            text.pseudoClassStateChanged(Styles.STATE_DANGER, !sentence.isEmpty());
            if (text.isFocused() && !sentence.isEmpty()) {
                reveal.accept(problem);
            }
        });
        return text;
    }

    private Label add(String id, Region value) {
        value.setId("field-" + id);
        value.setMinWidth(VALUE_WIDTH);
        value.setMaxWidth(VALUE_WIDTH);
        Label name = Explained.nameOf(value, TEXTS.get("field." + id), TEXTS.get("term." + id));
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        lines.getChildren().add(Boxes.row("plan-line", name, new Spacer(), value));
        return name;
    }
}
