package inkling.app.train;

import inkling.app.shared.Background;
import inkling.learn.Recipe;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The left column: what to train, as a preset or a form of one's own. */
final class PlanPane extends SideScroll {
    private final MyDigitsOptionViewModel myDigits;
    private final ObservableValue<@Nullable Plan> plan;

    PlanPane(Background background) {
        super(new VBox());
        PlanViewModel form = new PlanViewModel();
        myDigits = new MyDigitsOptionViewModel(background);
        plan = Bindings.createObjectBinding(
                () -> plan(form.recipeProperty().get()), form.recipeProperty(), myDigits.wantedProperty());
        VBox column = (VBox) getContent();
        column.getStyleClass().addAll("column", "plan");
        column.getChildren()
                .addAll(new PresetList(form), new PlanForm(form, this::reveal), new MyDigitsOption(myDigits));
        refresh();
    }

    /** What is chosen; null while a number makes no sense. */
    ObservableValue<@Nullable Plan> planProperty() {
        return plan;
    }

    /** Counts the user's own digits again. */
    void refresh() {
        myDigits.refresh();
    }

    private @Nullable Plan plan(@Nullable Recipe recipe) {
        return recipe == null
                ? null
                : new Plan(recipe, myDigits.wantedProperty().get());
    }
}
