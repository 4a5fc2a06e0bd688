package inkling.app.explore;

import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.DataSet;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The middle of Explore as a whole: in which view the rows found are shown, and what they are called. */
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
    StringBinding countProperty() {
        return Bindings.createStringBinding(this::count, rows.foundProperty(), mode, session.dataProblemProperty());
    }

    /** Which digits are shown, or which one is under the mouse; empty without data. */
    StringBinding descriptionProperty() {
        return Bindings.createStringBinding(this::description, rows.foundProperty(), rows.hoveredRowProperty(), mode);
    }

    /** Whether the filters hide some rows. */
    BooleanBinding filteredProperty() {
        return Bindings.createBooleanBinding(
                () -> isOnWall(rows.foundProperty().get()) && rows.isFiltered(), rows.foundProperty(), mode);
    }

    /** Whether the filters hide all rows. */
    BooleanBinding emptyProperty() {
        return Bindings.createBooleanBinding(this::isEmpty, rows.foundProperty(), mode);
    }

    /** Which part of the sprite has been read, 0..1. */
    ObservableValue<Double> readProperty() {
        return session.dataProperty().map(ExploreViewModel::read).orElse(0.0);
    }

    /** Whether the data could not be read, and there is nothing to show. */
    BooleanBinding unreadableProperty() {
        return session.dataProperty().isNull().and(session.dataProblemProperty().isNotEmpty());
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
        return TEXTS.get("count", isOnWall(found) ? found.size() : found.data().rows());
    }

    private String description() {
        FoundRows found = rows.foundProperty().get();
        int hovered = rows.hoveredRowProperty().get();
        if (hovered >= 0) {
            return rows.describe(hovered);
        }
        return found == null || isOnWall(found) ? rows.title() : TEXTS.get("title.sprite");
    }

    private boolean isEmpty() {
        FoundRows found = rows.foundProperty().get();
        return found != null && isOnWall(found) && found.size() == 0;
    }

    /** Whether the wall shows the rows found; the sprite shows all rows, whatever the filters hide. */
    private boolean isOnWall(@Nullable FoundRows found) {
        return found != null && mode.get() == Mode.WALL;
    }

    private static double read(DataSet data) {
        int count = data.labels().rows();
        return count == 0 ? 0 : (double) data.rows() / count;
    }

    /** The views in which the middle of Explore can show the rows found. */
    enum Mode {
        WALL,
        SPRITE
    }
}
