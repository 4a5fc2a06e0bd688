package inkling.app.explore.find;

import inkling.analysis.query.Query;
import inkling.app.shared.RowSelection;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What was shown before, step by step. FX thread only. */
final class BackSteps {
    /** How many steps back are remembered. */
    private static final int MOST = 50;

    /** What was shown at one time. */
    record Step(Query query, @Nullable RowSelection given, View view, int row) {}

    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final BooleanBinding available = Bindings.isNotEmpty(steps);

    /** Whether there is a step to go back to. */
    BooleanBinding availableProperty() {
        return available;
    }

    /** Remembers what is shown now, before something else is. */
    void add(Step step) {
        steps.add(step);
        if (steps.size() > MOST) {
            steps.remove(0);
        }
    }

    /** Takes back the last step; null if there is none. */
    @Nullable
    Step take() {
        return steps.isEmpty() ? null : steps.remove(steps.size() - 1);
    }
}
