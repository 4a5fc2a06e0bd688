package inkling.app.train.plan;

import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.DataSet;
import inkling.data.RowSet;
import inkling.learn.Recipe;
import inkling.learn.RowChanges;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Which rows the next run leaves out or adds, as the user chose them on Explore, and what that comes to with the plan of now. */
final class RowChangesViewModel {
    private static final Texts TEXTS = Texts.of("train");

    private final Session session;
    private final StringBinding note;

    /**
     * @param recipe of the plan; null while it makes no sense
     */
    RowChangesViewModel(Session session, ObservableValue<@Nullable Recipe> recipe) {
        this.session = session;
        note = Bindings.createStringBinding(
                () -> note(session.getRowChanges(), recipe.getValue(), session.getData()),
                session.rowChangesProperty(),
                recipe,
                session.dataProperty());
    }

    // Properties

    /** A few sentences; empty if no row was chosen. */
    StringBinding noteProperty() {
        return note;
    }

    /** The rows that a run by a recipe leaves out or adds. */
    RowChanges effective(Recipe recipe) {
        DataSet data = session.getData();
        return data == null ? RowChanges.NONE : session.getRowChanges().effective(recipe.split(), data);
    }

    // Commands

    /** Trains again on the rows that the plan says. */
    void clear() {
        session.changeRows(RowChanges.NONE);
    }

    private static String note(RowChanges changes, @Nullable Recipe recipe, @Nullable DataSet data) {
        if (changes.isNone() || recipe == null || data == null) {
            return "";
        }
        RowChanges effective = changes.effective(recipe.split(), data);
        int leftOut = effective.leftOut().size();
        int added = effective.added().size();
        List<String> sentences = new ArrayList<>();
        if (leftOut > 0 && added > 0) {
            sentences.add(TEXTS.about(data.classes()).get("rows.both", leftOut, added));
        } else if (leftOut > 0) {
            sentences.add(TEXTS.about(data.classes()).get("rows.left-out", leftOut));
        } else if (added > 0) {
            sentences.add(TEXTS.about(data.classes()).get("rows.added", added));
        }
        RowSet chosen = changes.leftOut().with(changes.added());
        int never = chosen.count(
                Math.max(0, data.trainRows() - recipe.split().validationRows()),
                data.labels().rows());
        int same = chosen.size() - leftOut - added - never;
        if (same > 0) {
            sentences.add(TEXTS.about(data.classes()).get("rows.same", same));
        }
        if (never > 0) {
            sentences.add(TEXTS.about(data.classes()).get("rows.never", never));
        }
        return String.join(" ", sentences);
    }
}
