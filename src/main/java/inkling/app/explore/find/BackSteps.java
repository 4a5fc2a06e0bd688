package inkling.app.explore.find;

import inkling.analysis.query.Query;
import inkling.app.shared.RowSelection;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** What was shown before, step by step. FX thread only. */
final class BackSteps {
    /** How many steps back are remembered. */
    private static final int MOST = 50;

    /** What was shown at one time. */
    record Step(Query query, @Nullable RowSelection given, View view, int row) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper available = new ReadOnlyBooleanWrapper();

    /** Whether there is a step to go back to. */
    ReadOnlyBooleanProperty availableProperty() {
        return available.getReadOnlyProperty();
    }

    /** Remembers what is shown now, before something else is. */
    void add(Step step) {
        steps.addLast(step);
        if (steps.size() > MOST) {
            steps.removeFirst();
        }
        available.set(true);
    }

    /** Takes back the last step; null if there is none. */
    @Nullable
    Step take() {
        Step step = steps.pollLast();
        available.set(!steps.isEmpty());
        return step;
    }
}
