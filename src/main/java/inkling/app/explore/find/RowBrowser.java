package inkling.app.explore.find;

import inkling.analysis.RowFacts;
import inkling.analysis.query.Query;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.Classes;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What Explore's views show: the rows that the query finds, the view in front, the row selected, and the one under the mouse. */
public final class RowBrowser {
    private static final Texts TEXTS = Texts.of("explore");

    private final Session session;
    private final ObjectProperty<Query> query = new SimpleObjectProperty<>(Query.ALL);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.WALL);
    private final ReadOnlyObjectWrapper<@Nullable FoundRows> found = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty hoveredRow = new SimpleIntegerProperty(-1);
    private final ReadOnlyBooleanWrapper orderKept = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper hiddenRow = new ReadOnlyIntegerWrapper(-1);
    private final BackSteps steps = new BackSteps();
    private final LatestTask<RowSearch, RowSearch.Result> search;
    private final PickedRows picked;
    private @Nullable RowSearch shown;
    /** The query whose first row is to be selected when it is answered; null for none. */
    private @Nullable Query fromFirst;

    public RowBrowser(Session session, Background background) {
        this.session = session;
        search = background.latest(RowSearch::run, this::show, problem -> {
            found.set(null);
            background.report(problem);
        });
        picked = new PickedRows(this);
        session.factsProperty().subscribe(facts -> {
            setQuery(query.get()); // first: whoever hears of the facts asks for the names of its classes
            find();
        });
        query.addListener(observable -> find());
        session.shownRowsProperty().addListener(observable -> find());
        session.askedProperty().subscribe(this::answer);
        session.selectedRowProperty().addListener((property, before, row) -> lookFor(row.intValue()));
    }

    // Properties

    /** What is shown; null until there is data. */
    public ReadOnlyObjectProperty<@Nullable FoundRows> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What is known about each row; null until there is data. */
    public ReadOnlyObjectProperty<@Nullable RowFacts> factsProperty() {
        return session.factsProperty();
    }

    /** The classes of the data; digits until there is any. */
    public Classes classes() {
        RowFacts facts = session.getFacts();
        return facts == null ? Classes.DIGITS : facts.data().classes();
    }

    /** Which rows are shown, in which order; among those another screen asked for, if there are any. */
    public ReadOnlyObjectProperty<Query> queryProperty() {
        return query;
    }

    /** The rows that another screen asked for; null where all are searched. */
    public ReadOnlyObjectProperty<@Nullable RowSelection> givenProperty() {
        return session.shownRowsProperty();
    }

    /** The view in front. */
    public ObjectProperty<View> viewProperty() {
        return view;
    }

    /** The row of the selected digit, -1 for none. */
    public ReadOnlyIntegerProperty selectedRowProperty() {
        return session.selectedRowProperty();
    }

    /** The rows picked besides the selected one. */
    public PickedRows picked() {
        return picked;
    }

    /** The row under the mouse, -1 for none. */
    public IntegerProperty hoveredRowProperty() {
        return hoveredRow;
    }

    /** The selected row, if the filters hide it; -1 otherwise. */
    public ReadOnlyIntegerProperty hiddenRowProperty() {
        return hiddenRow.getReadOnlyProperty();
    }

    /** Whether rows and order are those that an earlier epoch of a run in progress gave, so that nothing jumps. */
    public ReadOnlyBooleanProperty orderKeptProperty() {
        return orderKept.getReadOnlyProperty();
    }

    /** Whether there is a step to go back to. */
    public BooleanBinding canGoBackProperty() {
        return steps.availableProperty();
    }

    // Commands

    /** Shows the rows that a query finds; what it asks of classes that the data set does not have is left out. */
    public void setQuery(Query newQuery) {
        RowFacts facts = session.getFacts();
        query.set(facts == null ? newQuery : newQuery.fittedTo(facts));
    }

    /** Shows the rows that a query finds, the first one selected: where the order is the answer. */
    public void showFromFirst(Query newQuery) {
        fromFirst = newQuery;
        query.set(newQuery);
        searchAgain();
    }

    /** Shows the rows that a query finds on the wall; {@link #goBack} returns to what is shown now. */
    public void open(Query newQuery) {
        addStep();
        setQuery(newQuery);
        view.set(View.WALL);
    }

    /** Remembers what is shown now, for {@link #goBack}. */
    void addStep() {
        steps.add(new BackSteps.Step(query.get(), session.getShownRows(), view.get(), session.getSelectedRow()));
    }

    /** Searches again, where the order was kept. */
    public void searchAgain() {
        RowFacts facts = session.getFacts();
        if (facts != null) {
            search.submit(searchOf(facts));
        }
    }

    /** Shows again what was shown before the last step. */
    public void goBack() {
        BackSteps.Step step = steps.take();
        if (step == null) {
            return;
        }
        if (step.given() == null) {
            session.clearShownRows();
        } else if (!step.given().equals(session.getShownRows())) {
            session.show(step.given(), step.row());
        }
        setQuery(step.query());
        view.set(step.view());
        if (step.row() >= 0) {
            select(step.row());
        }
    }

    /** Shows all rows, in the same order. */
    public void showAll() {
        session.clearShownRows();
        query.set(Query.ALL.sorted(query.get().order()));
    }

    /** Searches all rows again, not only those another screen asked for. */
    public void releaseGiven() {
        session.clearShownRows();
    }

    /** Shows some rows, in the same order; the selected one stays selected if it is among them. */
    public void showGiven(RowSelection given) {
        query.set(Query.ALL.sorted(query.get().order()));
        session.show(given, given.orFirst(session.getSelectedRow()));
    }

    /** Selects a row, whether the filters show it or not. */
    public void select(int row) {
        session.select(row);
    }

    /** Selects a row by its number as entered, {@code 12,345} or {@code 12345}. Returns what is wrong with it, or an empty text. */
    public String goTo(String entered) {
        FoundRows now = found.get();
        int row = now == null ? -1 : GoToRow.number(entered, now.data().rows());
        if (row >= 0) {
            select(row);
        }
        return now == null || row >= 0
                ? ""
                : TEXTS.get("row.problem", now.data().rows() - 1);
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

    /** Why the rows of some facts have no predictions, where they have none. */
    public Unclassified whyUnclassified(RowFacts facts) {
        return Unclassified.of(facts.data(), session.getLensInUse());
    }

    private void answer(@Nullable Query asked) {
        if (asked != null) {
            open(asked);
            session.clearAsked();
        }
    }

    private void find() {
        RowFacts facts = session.getFacts();
        FoundRows now = found.get();
        if (facts == null) {
            shown = null;
            found.set(null);
            hiddenRow.set(-1);
            orderKept.set(false);
        } else if (now != null && session.isModelLive() && searchOf(facts).isOfNextEpoch(now.facts(), shown)) {
            shown = searchOf(facts);
            found.set(now.with(facts));
            orderKept.set(true);
        } else {
            searchAgain();
        }
    }

    private RowSearch searchOf(RowFacts facts) {
        return new RowSearch(facts, query.get(), session.getShownRows());
    }

    private void show(RowSearch.Result result) {
        RowFacts facts = session.getFacts();
        FoundRows rows = result.found();
        if (facts == null || !facts.data().labels().equals(rows.data().labels())) {
            return;
        }
        boolean sameSearch = result.search().isSameSearch(shown);
        shown = result.search();
        found.set(rows);
        orderKept.set(false);
        if (result.search().query().equals(fromFirst)) {
            fromFirst = null;
            selectPlace(0);
        }
        int row = session.getSelectedRow();
        boolean notReadYet =
                row >= rows.data().rows() && row < rows.data().labels().rows();
        boolean keep = notReadYet || rows.place(row) >= 0 || (sameSearch && row >= 0);
        if (!keep && rows.size() > 0) {
            selectPlace(rows.nearestPlace(Math.max(row, 0)));
        }
        lookFor(session.getSelectedRow());
    }

    /** Notes whether the selected row is hidden. While a search is under way, its result tells. */
    private void lookFor(int row) {
        FoundRows now = found.get();
        boolean current = shown != null && shown.isSameSearch(searchOf(shown.facts()));
        boolean there = now != null && row >= 0 && row < now.data().rows();
        hiddenRow.set(current && there && now.place(row) < 0 ? row : -1);
    }
}
