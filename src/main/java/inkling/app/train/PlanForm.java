package inkling.app.train;

import inkling.learn.Recipe;
import java.util.Locale;
import java.util.function.Consumer;
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

/** The form of a recipe: its figures, each refused at its own field when it makes no sense, and the network's summary. */
final class PlanForm extends VBox {
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
        Label title = new Label("Recipe");
        title.getStyleClass().add("heading");
        lines.getStyleClass().add("plan-lines");
        build();
        Label summary = new Label();
        summary.setId("summary");
        summary.getStyleClass().addAll("figure", "muted");
        summary.textProperty().bind(plan.summaryProperty());
        summary.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(title, lines, summary);
    }

    private void build() {
        ChoiceBox<String> network = new ChoiceBox<>();
        network.setId("network");
        network.getItems().setAll(Recipe.NAMES);
        network.valueProperty().bindBidirectional(plan.networkProperty());
        add(Explained.naming(network, "network", GlossaryTerm.NETWORK), network);
        for (PlanField field : PlanField.values()) {
            if (field == PlanField.RATE) {
                addOptimizer();
            }
            addField(field);
            if (field == PlanField.RATE) {
                CheckBox oneCycle = new CheckBox("one-cycle");
                oneCycle.selectedProperty().bindBidirectional(plan.oneCycleProperty());
                add(Explained.naming(oneCycle, "schedule", GlossaryTerm.SCHEDULE), oneCycle);
            }
            if (field == PlanField.DROPOUT) {
                CheckBox augmented = new CheckBox("on");
                augmented.setId("augmentation");
                augmented.selectedProperty().bindBidirectional(plan.augmentedProperty());
                add(Explained.naming(augmented, "augmentation", GlossaryTerm.AUGMENTATION), augmented);
            }
        }
    }

    private void addOptimizer() {
        ChoiceBox<OptimizerKind> optimizer = new ChoiceBox<>();
        optimizer.setId("optimizer");
        optimizer.getItems().setAll(OptimizerKind.values());
        optimizer.valueProperty().bindBidirectional(plan.optimizerProperty());
        add(Explained.naming(optimizer, "optimizer", GlossaryTerm.OPTIMIZER), optimizer);
    }

    private void addField(PlanField field) {
        NumberField number = plan.field(field);
        TextField text = new TextField();
        text.setId("field-" + field.name().toLowerCase(Locale.ROOT));
        text.getStyleClass().add("plan-field");
        text.textProperty().bindBidirectional(number.textProperty());
        add(Explained.naming(text, field.label(), field.term()), text);
        if (field == PlanField.DECAY) {
            plan.optimizerProperty().subscribe(kind -> text.setDisable(!kind.decays()));
        }
        Label problem = new Label();
        problem.setId("problem-" + field.name().toLowerCase(Locale.ROOT));
        problem.getStyleClass().addAll("small", "wrong", "plan-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(number.problemProperty());
        problem.visibleProperty().bind(number.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        lines.getChildren().add(problem);
        number.problemProperty().subscribe(words -> {
            text.pseudoClassStateChanged(ERROR, !words.isEmpty());
            if (text.isFocused() && !words.isEmpty()) {
                reveal.accept(problem);
            }
        });
    }

    private void add(Label name, Region value) {
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        value.setMinWidth(VALUE_WIDTH);
        value.setMaxWidth(VALUE_WIDTH);
        HBox line = new HBox(name, space, value);
        line.getStyleClass().add("plan-line");
        lines.getChildren().add(line);
    }
}
