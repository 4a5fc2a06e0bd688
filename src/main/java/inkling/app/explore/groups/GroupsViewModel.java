package inkling.app.explore.groups;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.group.Bins;
import inkling.analysis.group.Groups;
import inkling.analysis.measure.Measures;
import inkling.analysis.query.Order;
import inkling.analysis.query.Query;
import inkling.analysis.query.Search;
import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.Unclassified;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which measures the table is made of, its groups, and the cell pointed at. */
final class GroupsViewModel {
    private static final Texts TEXTS = Texts.of("explore");
    private static final int MOST_INTERVALS = 10;

    /** A cell of the table. */
    record Cell(int row, int column) {}

    private record Request(FoundRows found, Measure down, Measure across) {}

    private static final Measure LABEL = Measures.of("label");
    private static final Measure EXAMPLE = Measures.of("example");

    private final RowBrowser rows;
    private final ReadOnlyObjectWrapper<Measure> down = new ReadOnlyObjectWrapper<>(LABEL);
    private final ReadOnlyObjectWrapper<Measure> across = new ReadOnlyObjectWrapper<>(Measures.of("predicted"));
    /** What was chosen: shown again as soon as its values are known again. */
    private Measure chosenDown = down.get();

    private Measure chosenAcross = across.get();
    /** What was chosen before examples were asked for; null while they are not. */
    private @Nullable Runnable before;

    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Groups> groups = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Cell> cell = new SimpleObjectProperty<>();
    /** In a field: whoever listens to it does not keep it from being collected. */
    private final StringBinding title = Bindings.createStringBinding(this::describe, cell, groups);

    private final LatestTask<Request, Groups> grouping;

    GroupsViewModel(RowBrowser rows, Background background) {
        this.rows = rows;
        grouping = background.latest(GroupsViewModel::group, groups::set, problem -> {
            groups.set(null);
            background.report(problem);
        });
        rows.queryProperty()
                .subscribe(query -> arrangeExamples(query.condition(EXAMPLE).isPresent()));
        rows.foundProperty().subscribe(found -> regroup());
        shown.addListener(observable -> regroup());
    }

    // Properties

    /** Whether the table is on the screen: while it is not, it is not kept up to date. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** What the rows of the table are: what was chosen or, where that is not known with this model, the label. */
    ReadOnlyObjectProperty<Measure> downProperty() {
        return down.getReadOnlyProperty();
    }

    /** What the columns of the table are: what was chosen or, where that is not known with this model, the split. */
    ReadOnlyObjectProperty<Measure> acrossProperty() {
        return across.getReadOnlyProperty();
    }

    /** The table; null until there is one. */
    ReadOnlyObjectProperty<@Nullable Groups> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** The cell pointed at by mouse or keyboard; null for none. */
    ObjectProperty<@Nullable Cell> cellProperty() {
        return cell;
    }

    /** What the cell holds: {@code 4 predicted as 9 · 6 digits}; empty if none is pointed at. */
    StringBinding titleProperty() {
        return title;
    }

    /** Whether the table is the confusion matrix: labels down, predictions across. */
    boolean isConfusion() {
        return down.get().key().equals("label") && across.get().key().equals("predicted");
    }

    // Commands

    /** Chooses what the rows of the table are. */
    void chooseDown(Measure measure) {
        chosenDown = measure;
        regroup();
    }

    /** Chooses what the columns of the table are. */
    void chooseAcross(Measure measure) {
        chosenAcross = measure;
        regroup();
    }

    /** Selects a digit of a cell. */
    void select(Cell in, int place) {
        Groups now = groups.get();
        if (now != null && place < now.size(in.row(), in.column())) {
            rows.select(now.row(in.row(), in.column(), place));
        }
    }

    /** Shows the digits of a cell on the wall; Back returns. */
    void open(Cell opened) {
        Groups now = groups.get();
        if (now == null || now.size(opened.row(), opened.column()) == 0) {
            return;
        }
        Query query = rows.queryProperty().get();
        query = query.with(now.down().condition(opened.row(), opened.row()));
        if (!now.across().measure().equals(now.down().measure())) {
            query = query.with(now.across().condition(opened.column(), opened.column()));
        }
        rows.open(query);
    }

    /** Points at the cell so many rows below and columns to the right. */
    void move(int downwards, int rightwards) {
        Groups now = groups.get();
        if (now == null) {
            return;
        }
        Cell from = cell.get() == null ? new Cell(0, 0) : cell.get();
        int row = Math.max(0, Math.min(from.row() + downwards, now.down().count() - 1));
        int column =
                Math.max(0, Math.min(from.column() + rightwards, now.across().count() - 1));
        cell.set(new Cell(row, column));
        select(new Cell(row, column), 0);
    }

    /** Examples of each class are a table of classes and kinds of examples; without them it is again what it was before. */
    private void arrangeExamples(boolean asked) {
        if (asked && before == null) {
            Measure oldDown = chosenDown;
            Measure oldAcross = chosenAcross;
            before = () -> {
                chosenDown = oldDown;
                chosenAcross = oldAcross;
            };
            chosenDown = LABEL;
            chosenAcross = EXAMPLE;
        } else if (!asked && before != null) {
            before.run();
            before = null;
        }
    }

    private void rearrange(Measure newDown, Measure newAcross) {
        if (!newDown.equals(down.get()) || !newAcross.equals(across.get())) {
            cell.set(null);
            groups.set(null);
            down.set(newDown);
            across.set(newAcross);
        }
    }

    private static boolean isKnown(Measure measure, RowFacts facts, boolean soon) {
        return facts.has(measure) || (soon && measure.source() == Measure.Source.MODEL);
    }

    private void regroup() {
        FoundRows found = rows.foundProperty().get();
        if (found != null) {
            RowFacts facts = found.facts();
            boolean soon = rows.whyUnclassified(facts) == Unclassified.NOT_YET; // nothing else flashes up before
            rearrange(
                    isKnown(chosenDown, facts, soon) ? chosenDown : LABEL,
                    isKnown(chosenAcross, facts, soon) ? chosenAcross : Measures.of("split"));
        }
        if (!shown.get()
                || found == null
                || !found.facts().has(down.get())
                || !found.facts().has(across.get())) {
            groups.set(null);
        } else {
            grouping.submit(new Request(found, down.get(), across.get()));
        }
    }

    private static Groups group(Request request) {
        RowFacts facts = request.found.facts();
        Bins down = Bins.of(facts, request.down, MOST_INTERVALS);
        Bins across = Bins.of(facts, request.across, MOST_INTERVALS);
        return Groups.of(facts, worstFirst(request.found), down, across);
    }

    /** Unless the rows are sorted otherwise. */
    private static int[] worstFirst(FoundRows found) {
        Measure loss = Measures.of("loss");
        return found.isInSpriteOrder() && found.facts().has(loss)
                ? Search.run(
                        found.facts(),
                        Query.ALL.sorted(Order.by(loss)),
                        found.rows().clone())
                : found.rows();
    }

    private String describe() {
        Cell at = cell.get();
        Groups now = groups.get();
        boolean inside = at != null
                && now != null
                && at.row() < now.down().count()
                && at.column() < now.across().count();
        return inside
                ? TEXTS.about(rows.classes())
                        .get(
                                "groups.cell",
                                BinText.of(now.down(), at.row()),
                                BinText.of(now.across(), at.column()),
                                now.size(at.row(), at.column()))
                : "";
    }
}
