package inkling.app.explore;

import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.DataSet;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The middle of Explore as a whole: in which view the rows found are shown, what they are called, and what is missing. */
final class ExploreViewModel {
    private static final Texts TEXTS = Texts.of("explore");

    private final Session session;
    private final RowBrowser rows;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.WALL);

    ExploreViewModel(RowBrowser rows, Session session) {
        this.rows = rows;
        this.session = session;
    }

    // Properties

    /** Which view is in front. */
    ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** How many digits are shown: {@code 65,000 digits}. */
    ObservableValue<String> countProperty() {
        return Bindings.createStringBinding(this::count, rows.foundProperty(), mode, session.dataProblemProperty());
    }

    /** Which digits are shown, or which one is under the mouse; empty without data. */
    ObservableValue<String> descriptionProperty() {
        return Bindings.createStringBinding(this::description, rows.foundProperty(), rows.hoveredRowProperty(), mode);
    }

    /** Whether no row matches the filters. */
    BooleanBinding emptyProperty() {
        return Bindings.createBooleanBinding(
                () -> mode.get() == Mode.WALL && isEmpty(rows.foundProperty().get()), rows.foundProperty(), mode);
    }

    /** Whether the filters hide some rows; the sprite shows all. */
    BooleanBinding filteredProperty() {
        return Bindings.createBooleanBinding(
                () -> rows.foundProperty().get() != null && mode.get() == Mode.WALL && rows.isFiltered(),
                rows.foundProperty(),
                mode);
    }

    /** Which part of the sprite has been read, 0..1. */
    ObservableValue<Double> readProperty() {
        return session.dataProperty().map(ExploreViewModel::read).orElse(0.0);
    }

    /** Whether the data could not be read, and there is nothing to show. */
    BooleanBinding unreadableProperty() {
        return session.dataProperty().isNull().and(session.dataProblemProperty().isNotEmpty());
    }

    /** Whether the data could be read in part only. */
    BooleanBinding partlyReadProperty() {
        return session.dataProperty()
                .isNotNull()
                .and(session.dataProblemProperty().isNotEmpty());
    }

    /** Why the data could not be read, or not to the end. */
    ObservableValue<String> problemProperty() {
        return session.dataProblemProperty();
    }

    // Commands

    /** Shows all rows. */
    void showAll() {
        rows.showAll();
    }

    private String count() {
        FoundRows found = rows.foundProperty().get();
        if (found == null) {
            return session.getDataProblem().isEmpty() ? TEXTS.get("count.none") : TEXTS.get("count", 0);
        }
        return TEXTS.get(
                "count", mode.get() == Mode.WALL ? found.size() : found.data().rows());
    }

    private String description() {
        if (rows.foundProperty().get() == null) {
            return "";
        }
        int hovered = rows.hoveredRowProperty().get();
        if (hovered >= 0) {
            return rows.describe(hovered);
        }
        return mode.get() == Mode.SPRITE ? TEXTS.get("title.sprite") : rows.title();
    }

    private static boolean isEmpty(@Nullable FoundRows found) {
        return found != null && found.size() == 0;
    }

    private static double read(DataSet data) {
        int count = data.labels().rows();
        return count == 0 ? 0 : (double) data.rows() / count;
    }
}
