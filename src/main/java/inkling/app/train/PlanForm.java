package inkling.app.train;

import inkling.learn.Recipe;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form of a recipe: its figures, each refused at its own field when it makes no sense, and the network's summary. */
final class PlanForm extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final PlanViewModel plan;
    private final GridPane grid = new GridPane();
    private int rows;

    PlanForm(PlanViewModel plan, OwnDigitsViewModel own) {
        this.plan = plan;
        getStyleClass().add("plan-form");
        Label title = new Label("Recipe");
        title.getStyleClass().add("heading");
        grid.getStyleClass().add("plan-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints values = new ColumnConstraints(124);
        values.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().addAll(names, values);
        build();
        Label summary = new Label();
        summary.setId("summary");
        summary.getStyleClass().addAll("figure", "muted");
        summary.textProperty().bind(plan.summary());
        summary.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(title, grid, new OwnDigitsBox(own), summary);
    }

    private void build() {
        ChoiceBox<String> network = new ChoiceBox<>();
        network.setId("network");
        network.getItems().setAll(Recipe.NAMES);
        network.valueProperty().bindBidirectional(plan.network());
        add(Words.naming(network, "network", Term.NETWORK), wide(network));
        for (Field field : Field.values()) {
            if (field == Field.RATE) {
                addRule();
            }
            addEntry(field);
            if (field == Field.RATE) {
                CheckBox oneCycle = new CheckBox("one-cycle");
                oneCycle.selectedProperty().bindBidirectional(plan.oneCycle());
                add(Words.naming(oneCycle, "schedule", Term.SCHEDULE), oneCycle);
            }
            if (field == Field.DROPOUT) {
                CheckBox augmented = new CheckBox("on");
                augmented.setId("augmentation");
                augmented.selectedProperty().bindBidirectional(plan.augmented());
                add(Words.naming(augmented, "augmentation", Term.AUGMENTATION), augmented);
            }
        }
    }

    private void addRule() {
        ChoiceBox<Rule> rule = new ChoiceBox<>();
        rule.setId("rule");
        rule.getItems().setAll(Rule.values());
        rule.valueProperty().bindBidirectional(plan.rule());
        add(Words.naming(rule, "optimiser", Term.OPTIMISER), wide(rule));
    }

    private void addEntry(Field field) {
        Entry entry = plan.entry(field);
        TextField text = new TextField();
        text.setId("field-" + field.name().toLowerCase(Locale.ROOT));
        text.getStyleClass().add("plan-field");
        text.textProperty().bindBidirectional(entry.text());
        add(Words.naming(text, field.label(), field.term()), text);
        if (field == Field.DECAY) {
            plan.rule().subscribe(rule -> text.setDisable(!rule.decays()));
        }
        Label problem = new Label();
        problem.setId("problem-" + field.name().toLowerCase(Locale.ROOT));
        problem.getStyleClass().addAll("small", "wrong");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(entry.problem());
        problem.visibleProperty().bind(entry.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        entry.problem().subscribe(words -> text.pseudoClassStateChanged(ERROR, !words.isEmpty()));
        grid.add(problem, 0, rows++, 2, 1);
    }

    private void add(Label name, Node value) {
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        grid.addRow(rows++, name, value);
    }

    private static <T> ChoiceBox<T> wide(ChoiceBox<T> box) {
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }
}
