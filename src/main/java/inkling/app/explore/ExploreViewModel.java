package inkling.app.explore;

import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.LatestTask;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Session;
import inkling.data.DataSet;
import inkling.data.Split;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What Explore shows: which rows, how large, which one is selected. */
final class ExploreViewModel {
    private final Session session;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Showing> showing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ClassBalance> balance = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty thumbnail = new SimpleIntegerProperty(56);
    private final IntegerProperty hovered = new SimpleIntegerProperty(-1);
    private final BooleanProperty asSprite = new SimpleBooleanProperty();
    private final DoubleProperty spriteZoom = new SimpleDoubleProperty();
    private final StringProperty goToProblem = new SimpleStringProperty("");
    private final LatestTask<Wish, Showing> sieve;
    private final LatestTask<DataSet, ClassBalance> count;

    ExploreViewModel(Session session, Background background) {
        this.session = session;
        sieve = background.latest(Wish::granted, this::show, background::report);
        count = background.latest(ClassBalance::new, balance::set, background::report);
        session.dataProperty().subscribe(this::takeData);
        filter.addListener(observable -> sift());
        session.shownRowsProperty().addListener(observable -> sift());
        session.selectedRowProperty().addListener((property, before, row) -> uncover(row.intValue()));
    }

    // Properties

    /** What the grid shows; null until there is data. */
    ReadOnlyObjectProperty<@Nullable Showing> showing() {
        return showing.getReadOnlyProperty();
    }

    /** How many rows there are of each label; null until counted. */
    ReadOnlyObjectProperty<@Nullable ClassBalance> balance() {
        return balance.getReadOnlyProperty();
    }

    /** What may be seen. */
    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** The side of a thumbnail in logical pixels: one of {@link GridLayout#SIDES}. */
    IntegerProperty thumbnail() {
        return thumbnail;
    }

    /** The sprite row of the selected digit, -1 for none. */
    ReadOnlyIntegerProperty selected() {
        return session.selectedRowProperty();
    }

    /** The sprite row under the mouse, -1 for none. */
    IntegerProperty hovered() {
        return hovered;
    }

    /** Whether the sprite is shown as the picture it is, in place of the grid. */
    BooleanProperty asSprite() {
        return asSprite;
    }

    /** 0 for the whole sprite to 1 for single rows. */
    DoubleProperty spriteZoom() {
        return spriteZoom;
    }

    /** What is wrong with the row asked for; empty if nothing. */
    StringProperty goToProblem() {
        return goToProblem;
    }

    // Commands

    /** Selects a sprite row. */
    void select(int row) {
        session.select(row);
    }

    /** Shows one split, or both for null. */
    void choose(@Nullable Split split) {
        session.clearShownRows();
        filter.set(filter.get().withSplit(split));
    }

    /** Takes a label into the filter, or out of it. */
    void toggle(int digit) {
        session.clearShownRows();
        filter.set(filter.get().toggled(digit));
    }

    /** Shows everything. */
    void release() {
        session.clearShownRows();
        filter.set(Filter.NONE);
    }

    /** Selects the digit at a place of the grid; places beyond the ends mean the ends. */
    void selectPlace(int place) {
        Showing now = showing.get();
        if (now != null && now.size() > 0) {
            select(now.row(Math.max(0, Math.min(place, now.size() - 1))));
        }
    }

    /** Selects the digit {@code places} further on. */
    void move(int places) {
        Showing now = showing.get();
        if (now != null) {
            selectPlace(Math.max(0, now.rows().place(selected().get())) + places);
        }
    }

    /** Selects a row by its number as typed, {@code 12,345} or {@code 12345}. */
    void goTo(String typed) {
        Showing now = showing.get();
        if (now == null) {
            return;
        }
        int last = now.data().rows() - 1;
        String digits = typed.replaceAll("[,\\s]", "");
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) > last) {
            goToProblem.set("There are rows 0 to " + Figures.count(last) + ".");
            return;
        }
        goToProblem.set("");
        select(Integer.parseInt(digits));
    }

    /** The next larger thumbnail, or the next smaller for -1. */
    void zoom(int steps) {
        int[] sides = GridLayout.SIDES;
        int at = Arrays.binarySearch(sides, thumbnail.get());
        thumbnail.set(sides[Math.max(0, Math.min(at + steps, sides.length - 1))]);
    }

    /** Zooms the sprite by a part of the way from the whole to single rows. */
    void zoomSprite(double by) {
        spriteZoom.set(Math.max(0, Math.min(1, spriteZoom.get() + by)));
    }

    // Words

    /** A row in a few words: {@code row 12 · 7 · train}; empty for -1. */
    String words(int row) {
        Showing now = showing.get();
        if (now == null || row < 0 || row >= now.data().rows()) {
            return "";
        }
        return "row " + Figures.count(row) + " · digit " + now.data().label(row) + " · "
                + now.data().split(row).displayName();
    }

    /** Whether not everything is on show. */
    boolean choosy() {
        return session.getShownRows() != null || !filter.get().equals(Filter.NONE);
    }

    /** What is on show, beside its number. */
    String selectionWords() {
        if (asSprite.get()) {
            return "each a row of 784 pixels";
        }
        RowSelection asked = session.getShownRows();
        return asked == null ? filter.get().words() : asked.title();
    }

    private void takeData(@Nullable DataSet data) {
        if (data == null) {
            showing.set(null);
            balance.set(null);
            return;
        }
        ClassBalance known = balance.get();
        if (known == null || !known.labels().equals(data.labels())) {
            count.submit(data);
        }
        sift();
    }

    private void sift() {
        DataSet data = session.getData();
        if (data != null) {
            sieve.submit(new Wish(data, filter.get(), session.getShownRows()));
        }
    }

    private void show(Showing wanted) {
        DataSet data = session.getData();
        if (data == null || !data.labels().equals(wanted.data().labels())) {
            return;
        }
        showing.set(wanted);
        int row = selected().get();
        boolean toCome = row >= wanted.data().rows() && row < data.labels().rows();
        if (!toCome && wanted.size() > 0 && wanted.rows().place(row) < 0) {
            select(wanted.row(wanted.rows().nearestPlace(Math.max(row, 0))));
        }
    }

    /** A row that another screen or the user asks for is shown, whatever the filter says. */
    private void uncover(int row) {
        Showing now = showing.get();
        if (now != null && row >= 0 && row < now.data().rows() && now.rows().place(row) < 0) {
            release();
        }
    }

    /** What is to be shown of which set. */
    private record Wish(
            DataSet data, Filter filter, @Nullable RowSelection asked) {
        Showing granted() {
            return new Showing(data, asked == null ? ShownRows.of(data, filter) : asked(asked));
        }

        private ShownRows asked(RowSelection selection) {
            return ShownRows.of(Arrays.stream(selection.rows())
                    .filter(row -> row < data.rows())
                    .toArray());
        }
    }
}
