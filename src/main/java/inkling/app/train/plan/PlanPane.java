package inkling.app.train.plan;

import inkling.app.shared.Background;
import inkling.app.shared.kit.ScrollColumn;
import inkling.learn.Recipe;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The left column: what to train, as a preset or a form of one's own. */
public final class PlanPane extends ScrollColumn {
    private final MyDigitsOptionViewModel myDigits;
    private final ObservableValue<@Nullable Plan> plan;

    public PlanPane(Background background) {
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
    public ObservableValue<@Nullable Plan> planProperty() {
        return plan;
    }

    /** Counts the user's own digits again. */
    public void refresh() {
        myDigits.refresh();
    }

    private @Nullable Plan plan(@Nullable Recipe recipe) {
        return recipe == null
                ? null
                : new Plan(recipe, myDigits.wantedProperty().get());
    }
}
