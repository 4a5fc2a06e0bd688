package inkling.app.train.plan;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Explained;
import inkling.learn.file.RecipeFile;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form of a recipe: its numbers, each refused at its own field when it makes no sense, and the network's summary. */
final class PlanForm extends VBox {
    private static final Texts TEXTS = Texts.of("train");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double VALUE_WIDTH = 124;

    private final PlanViewModel plan;
    private final Consumer<Node> reveal;
    private final VBox lines = new VBox();

    /**
     * @param reveal brings a node of the form into sight
     */
    PlanForm(PlanViewModel plan, Consumer<Node> reveal) {
        this.plan = plan;
        this.reveal = reveal;
        getStyleClass().add("plan-form");
        Label title = new Label(TEXTS.get("plan"));
        title.getStyleClass().add("heading");
        lines.getStyleClass().add("plan-lines");
        addLines();
        Label summary = new Label();
        summary.setId("summary");
        summary.getStyleClass().addAll("figure", "muted");
        summary.textProperty().bind(plan.summaryProperty());
        summary.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(title, lines, summary);
    }

    private void addLines() {
        addChoice("network", plan.networkProperty(), RecipeFile.NAMES);
        addNumber(PlanField.DIGITS);
        addNumber(PlanField.NOISE);
        addNumber(PlanField.EPOCHS);
        addNumber(PlanField.BATCH);
        addChoice("optimizer", plan.optimizerProperty(), List.of(OptimizerKind.values()));
        addNumber(PlanField.RATE);
        addSwitch("schedule", TEXTS.get("field.schedule.one-cycle"), plan.oneCycleProperty());
        TextField decay = addNumber(PlanField.DECAY);
        plan.optimizerProperty().subscribe(kind -> decay.setDisable(!kind.decays()));
        addNumber(PlanField.DROPOUT);
        addSwitch("augmentation", TEXTS.get("field.augmentation.on"), plan.augmentedProperty());
        addNumber(PlanField.SEED);
    }

    private <T> void addChoice(String id, Property<T> value, List<T> choices) {
        ChoiceBox<T> box = new ChoiceBox<>(FXCollections.observableList(choices));
        box.valueProperty().bindBidirectional(value);
        add(id, box);
    }

    private void addSwitch(String id, String text, BooleanProperty value) {
        CheckBox box = new CheckBox(text);
        box.selectedProperty().bindBidirectional(value);
        add(id, box);
    }

    private TextField addNumber(PlanField field) {
        NumberField number = plan.field(field);
        TextField text = new TextField();
        text.getStyleClass().add("plan-field");
        text.textProperty().bindBidirectional(number.textProperty());
        add(field.id(), text);
        Label problem = new Label();
        problem.setId("problem-" + field.id());
        problem.getStyleClass().addAll("small", "wrong", "plan-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(number.problemProperty());
        problem.visibleProperty().bind(number.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        lines.getChildren().add(problem);
        number.problemProperty().subscribe(sentence -> {
            text.pseudoClassStateChanged(ERROR, !sentence.isEmpty());
            if (text.isFocused() && !sentence.isEmpty()) {
                reveal.accept(problem);
            }
        });
        return text;
    }

    private void add(String id, Region value) {
        value.setId("field-" + id);
        value.setMinWidth(VALUE_WIDTH);
        value.setMaxWidth(VALUE_WIDTH);
        Label name = Explained.nameOf(value, TEXTS.get("field." + id), TEXTS.get("term." + id));
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, space, value);
        line.getStyleClass().add("plan-line");
        lines.getChildren().add(line);
    }
}
