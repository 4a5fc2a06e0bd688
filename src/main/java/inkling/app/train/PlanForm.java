package inkling.app.train;

import inkling.learn.file.RecipeFile;
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
    PlanForm(PlanViewModel plan, OwnDigitsViewModel own, Consumer<Node> reveal) {
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
        summary.textProperty().bind(plan.summary());
        summary.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(title, lines, new OwnDigitsBox(own), summary);
    }

    private void build() {
        ChoiceBox<String> network = new ChoiceBox<>();
        network.setId("network");
        network.getItems().setAll(RecipeFile.NAMES);
        network.valueProperty().bindBidirectional(plan.network());
        add(Words.naming(network, "network", Term.NETWORK), network);
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
        add(Words.naming(rule, "optimiser", Term.OPTIMISER), rule);
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
        problem.getStyleClass().addAll("small", "wrong", "plan-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(entry.problem());
        problem.visibleProperty().bind(entry.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        lines.getChildren().add(problem);
        entry.problem().subscribe(words -> {
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
