package inkling.app.explore.find;

import inkling.app.shared.RowSelection;
import inkling.app.shared.Texts;
import inkling.data.RowSet;
import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The rows picked to do something with all of them, besides the one selected, whose details are shown. They stay picked when
 * the order, the view or the query changes: those no longer found are hidden. FX thread only.
 */
public final class PickedRows {
    private static final Texts TEXTS = Texts.of("explore");

    private final RowBrowser rows;
    private final ReadOnlyObjectWrapper<RowSet> picked = new ReadOnlyObjectWrapper<>(RowSet.NONE);
    private final IntegerBinding hidden;
    private RowSet before = RowSet.NONE;
    private int anchor = -1;

    PickedRows(RowBrowser rows) {
        this.rows = rows;
        hidden = Bindings.createIntegerBinding(this::countHidden, picked, rows.foundProperty());
        rows.factsProperty().addListener((property, earlier, now) -> {
            if (earlier == null
                    || now == null
                    || !earlier.data().labels().equals(now.data().labels())) {
                clear(); // rows of another data set
            }
        });
    }

    // Properties

    /** The rows picked; none while only the selected one counts. */
    public ReadOnlyObjectProperty<RowSet> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    public RowSet getPicked() {
        return picked.get();
    }

    /** How many of them are not among the rows found. */
    public IntegerBinding hiddenProperty() {
        return hidden;
    }

    // Commands

    /** Selects one row, and picks no others. */
    public void only(int row) {
        picked.set(RowSet.NONE);
        anchor = row;
        rows.select(row);
    }

    /** Picks a row, or no longer; the row selected before is picked with the first one. */
    public void toggle(int row) {
        RowSet one = RowSet.of(row);
        RowSet now = withSelected();
        boolean add = !now.has(row);
        picked.set(add ? now.with(one) : now.without(one));
        anchor = row;
        if (add) {
            rows.select(row);
        }
    }

    /**
     * Picks all rows found from the one last clicked to another one, in their order of now.
     *
     * @param more whether those picked before stay picked
     */
    public void extendTo(int row, boolean more) {
        FoundRows found = rows.foundProperty().get();
        if (found == null || found.place(row) < 0) {
            return;
        }
        if (found.place(anchor) < 0) {
            anchor = found.place(rows.selectedRowProperty().get()) < 0
                    ? row
                    : rows.selectedRowProperty().get();
        }
        int from = Math.min(found.place(anchor), found.place(row));
        int to = Math.max(found.place(anchor), found.place(row)) + 1;
        RowSet between = between(found, from, to);
        picked.set(more ? picked.get().with(between) : between);
        rows.select(row);
    }

    /** Extends to the row so many places after the selected one, or before it for less than 0. */
    public void extendBy(int places) {
        FoundRows found = rows.foundProperty().get();
        if (found != null && found.size() > 0) {
            long place =
                    (long) Math.max(0, found.place(rows.selectedRowProperty().get())) + places;
            extendTo(found.row((int) Math.max(0, Math.min(place, found.size() - 1))), false);
        }
    }

    /** Picks all rows found. */
    public void all() {
        FoundRows found = rows.foundProperty().get();
        if (found != null) {
            picked.set(between(found, 0, found.size()));
        }
    }

    /** Picks no row besides the selected one. */
    public void clear() {
        picked.set(RowSet.NONE);
    }

    /** Shows the rows picked, and no others, in a view; {@link RowBrowser#goBack} returns to what is shown now. */
    public void show(View in) {
        if (!picked.get().isEmpty()) {
            rows.addStep();
            rows.showGiven(new RowSelection(
                    TEXTS.get("picked.title"), picked.get().stream().boxed().toList()));
            rows.viewProperty().set(in);
        }
    }

    /**
     * Begins to pick what a rubber band touches.
     *
     * @param more whether the rows picked until now stay picked
     */
    public void beginBand(boolean more) {
        before = more ? withSelected() : RowSet.NONE;
    }

    /** Picks the rows that the rubber band touches now. */
    public void touch(RowSet touched) {
        picked.set(before.with(touched));
    }

    /** The rows picked, in the order in which they are found; then the hidden ones. The selected one if none is picked. */
    public int[] inOrder() {
        FoundRows found = rows.foundProperty().get();
        RowSet all = picked.get().isEmpty() ? withSelected() : picked.get();
        if (found == null) {
            return all.stream().toArray();
        }
        int[] shown = IntStream.of(found.rows()).filter(all::has).toArray();
        return shown.length == all.size()
                ? shown
                : IntStream.concat(IntStream.of(shown), all.without(RowSet.of(shown)).stream())
                        .toArray();
    }

    private RowSet withSelected() {
        int selected = rows.selectedRowProperty().get();
        return picked.get().isEmpty() && selected >= 0 ? RowSet.of(selected) : picked.get();
    }

    private static RowSet between(FoundRows found, int from, int to) {
        if (from >= to) {
            return RowSet.NONE;
        }
        return found.row(to - 1) - found.row(from) == to - 1 - from && found.isInSpriteOrder()
                ? RowSet.range(found.row(from), found.row(to - 1) + 1)
                : RowSet.of(Arrays.copyOfRange(found.rows(), from, to));
    }

    private int countHidden() {
        FoundRows found = rows.foundProperty().get();
        RowSet now = picked.get();
        return now.isEmpty() || found == null ? 0 : now.size() - found.count(now);
    }
}
