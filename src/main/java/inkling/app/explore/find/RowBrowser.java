package inkling.app.explore.find;

import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.DataSet;
import java.util.Collections;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The rows that Explore shows, the one selected among them, and the one under the mouse: what all its views share. */
public final class RowBrowser {
    private static final Texts TEXTS = Texts.of("explore");

    private final Session session;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ReadOnlyObjectWrapper<@Nullable FoundRows> found = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty hoveredRow = new SimpleIntegerProperty(-1);
    private final LatestTask<Query, FoundRows> search;

    public RowBrowser(Session session, Background background) {
        this.session = session;
        search = background.latest(Query::run, this::show, problem -> {
            found.set(null);
            background.report(problem);
        });
        session.dataProperty().subscribe(data -> find());
        filter.addListener(observable -> find());
        session.shownRowsProperty().addListener(observable -> find());
        session.selectedRowProperty().addListener((property, before, row) -> uncover(row.intValue()));
    }

    // Properties

    /** What is shown; null until there is data. */
    public ReadOnlyObjectProperty<@Nullable FoundRows> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Which rows may be shown, unless another screen asked for some. */
    public ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** The row of the selected digit, -1 for none. */
    public ReadOnlyIntegerProperty selectedRowProperty() {
        return session.selectedRowProperty();
    }

    /** The row under the mouse, -1 for none. */
    public IntegerProperty hoveredRowProperty() {
        return hoveredRow;
    }

    // Commands

    /** Shows the rows that match a filter, in place of those another screen asked for. */
    public void setFilter(Filter newFilter) {
        session.clearShownRows();
        filter.set(newFilter);
    }

    /** Shows all rows. */
    public void showAll() {
        setFilter(Filter.NONE);
    }

    /** Selects a row; one that is filtered out removes the filter. */
    public void select(int row) {
        session.select(row);
    }

    /** Selects the row at a place; a place beyond an end means that end. */
    public void selectPlace(int place) {
        FoundRows now = found.get();
        if (now != null && now.size() > 0) {
            select(now.row(Math.max(0, Math.min(place, now.size() - 1))));
        }
    }

    /** Selects the row so many places after the selected one, or before it for less than 0. */
    public void move(int places) {
        FoundRows now = found.get();
        if (now != null) {
            selectPlace(Math.max(0, now.place(session.getSelectedRow())) + places);
        }
    }

    // Texts

    /** A row in a few words: {@code row 12 · label 7 · train}; empty for a row that is not there. */
    public String describe(int row) {
        FoundRows now = found.get();
        if (now == null || row < 0 || row >= now.data().rows()) {
            return "";
        }
        DataSet data = now.data();
        return TEXTS.get(
                "title.row",
                row,
                data.classes().name(data.label(row)),
                data.split(row).displayName());
    }

    /** Whether some rows are not shown. */
    public boolean isFiltered() {
        return session.getShownRows() != null || !filter.get().equals(Filter.NONE);
    }

    /** What the rows shown have in common; empty without data. */
    public String title() {
        RowSelection given = session.getShownRows();
        FoundRows now = found.get();
        return now == null ? "" : given == null ? filter.get().title(now.data().classes()) : given.title();
    }

    private void find() {
        Query query = query();
        if (query == null) {
            found.set(null);
        } else {
            search.submit(query);
        }
    }

    private @Nullable Query query() {
        DataSet data = session.getData();
        return data == null ? null : new Query(data, filter.get(), session.getShownRows());
    }

    private void show(FoundRows rows) {
        DataSet data = session.getData();
        if (data == null || !data.labels().equals(rows.data().labels())) {
            return;
        }
        found.set(rows);
        int row = session.getSelectedRow();
        boolean notReadYet = row >= rows.data().rows() && row < data.labels().rows();
        if (!notReadYet && rows.size() > 0 && rows.place(row) < 0) {
            selectPlace(rows.nearestPlace(Math.max(row, 0)));
        }
    }

    /** Whoever selects a row wants to see it, whatever the filter says. Rows may have been found that are not shown yet. */
    private void uncover(int row) {
        Query query = query();
        FoundRows now = found.get();
        boolean shown = now != null && now.place(row) >= 0;
        if (query != null && row >= 0 && row < query.data().rows() && !shown && !query.matches(row)) {
            showAll();
        }
    }

    /**
     * Which rows of which data set are to be shown.
     *
     * @param given rows that another screen asked for, in place of the filter's; null for none
     */
    private record Query(
            DataSet data, Filter filter, @Nullable RowSelection given) {
        /** Whether a row is to be shown. */
        boolean matches(int row) {
            return given == null ? filter.allows(data, row) : Collections.binarySearch(given.rows(), row) >= 0;
        }

        /** Finds the rows. */
        FoundRows run() {
            return given == null
                    ? FoundRows.of(data, filter)
                    : FoundRows.of(
                            data,
                            given.rows().stream()
                                    .mapToInt(row -> row)
                                    .filter(row -> row < data.rows())
                                    .toArray());
        }
    }
}
