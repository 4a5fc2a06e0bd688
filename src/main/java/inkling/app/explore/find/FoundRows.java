package inkling.app.explore.find;

import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.analysis.query.Query;
import inkling.analysis.query.Search;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Texts;
import inkling.data.DataSet;
import inkling.data.RowSet;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a data set that a query found, in its order: which row is at each place 0, 1, 2, ... on the screen, and at which
 * place a row is. Facts and rows are one object so that a place never means a row of another set. FX thread only, once made.
 */
public final class FoundRows {
    private static final Texts TEXTS = Texts.of("explore");

    private final RowFacts facts;
    /** Null for all rows, which cost no memory so. */
    private final int @Nullable [] rows;

    private final boolean ascending;
    /** The place of each row, -1 for none; made when it is first needed, and only if the rows are not ascending. */
    private int @Nullable [] places;

    private FoundRows(RowFacts facts, int @Nullable [] rows, boolean ascending) {
        this.facts = facts;
        this.rows = rows;
        this.ascending = ascending;
    }

    /** All rows. */
    public static FoundRows all(RowFacts facts) {
        return new FoundRows(facts, null, true);
    }

    /**
     * Some rows.
     *
     * @param rows in ascending order; not copied
     */
    public static FoundRows of(RowFacts facts, int... rows) {
        return new FoundRows(facts, rows, true);
    }

    /**
     * The rows that a query finds.
     *
     * @param given the rows to search among; null for all
     */
    public static FoundRows of(RowFacts facts, Query query, @Nullable RowSelection given) {
        boolean ascending = query.order() == null;
        if (given == null && ascending && !query.isFiltered()) {
            return all(facts);
        }
        int[] rows = Search.run(facts, query, candidates(facts, given));
        FoundRows found = new FoundRows(facts, rows, ascending);
        if (!ascending) {
            found.places(); // here, not later on the FX thread
        }
        return found;
    }

    /** The rows to search among, {@code given} or all: a new array. */
    public static int[] candidates(RowFacts facts, @Nullable RowSelection given) {
        return given == null
                ? IntStream.range(0, facts.rows()).toArray()
                : given.rows().stream()
                        .mapToInt(row -> row)
                        .filter(row -> row < facts.rows())
                        .toArray();
    }

    /** The same rows in the same order, of which something else is known now. */
    FoundRows with(RowFacts newFacts) {
        FoundRows same = new FoundRows(newFacts, rows, ascending);
        same.places = places;
        return same;
    }

    /** A row of the data set in a few words: {@code row 12 · label 7 · train}; empty for a row that is not there. */
    public String describe(int row) {
        DataSet data = facts.data();
        if (row < 0 || row >= data.rows()) {
            return "";
        }
        String label = data.classes().name(data.label(row));
        String split = data.split(row).displayName();
        double predicted = facts.value(Measures.of("predicted"), row);
        return Double.isNaN(predicted)
                ? TEXTS.get("title.row", row, label, split)
                : TEXTS.get(
                        "title.row-predicted", row, label, split, data.classes().name((int) predicted));
    }

    /** What is known about the rows. */
    public RowFacts facts() {
        return facts;
    }

    /** The data set the rows belong to. */
    public DataSet data() {
        return facts.data();
    }

    /** How many rows were found. */
    public int size() {
        return rows == null ? facts.rows() : rows.length;
    }

    /** Whether the rows are in the order of the sprite. */
    public boolean isInSpriteOrder() {
        return ascending;
    }

    /** The row at a place. */
    public int row(int place) {
        return rows == null ? place : rows[place];
    }

    /** All rows in their order; not to be changed. */
    public int[] rows() {
        return rows == null ? IntStream.range(0, facts.rows()).toArray() : rows;
    }

    /** How many of them are in a set. */
    public int count(RowSet set) {
        if (rows == null) {
            return set.count(0, facts.rows());
        }
        return (int) IntStream.of(rows).filter(set::has).count();
    }

    /** The same rows in the order of the sprite. */
    public FoundRows inSpriteOrder() {
        if (ascending || rows == null) {
            return this;
        }
        int[] sorted = rows.clone();
        Arrays.sort(sorted);
        return of(facts, sorted);
    }

    /** The place of a row; -1 if the row was not found. */
    public int place(int row) {
        if (!ascending) {
            return row < 0 || row >= facts.rows() ? -1 : places()[row];
        }
        int place = placesBefore(row);
        return place < size() && row(place) == row ? place : -1;
    }

    /**
     * The place of a row or, if it was not found, of the next one after it in the sprite; the last place if there is none, -1
     * if nothing was found. Where the rows are sorted otherwise, the first place stands for any row that was not found.
     */
    public int nearestPlace(int row) {
        return ascending ? Math.min(placesBefore(row), size() - 1) : size() == 0 ? -1 : Math.max(0, place(row));
    }

    /** How many of the rows found, which are in the order of the sprite, come before a row. */
    public int placesBefore(int row) {
        if (rows == null) {
            return Math.min(Math.max(row, 0), facts.rows());
        }
        int found = Arrays.binarySearch(rows, row);
        return found >= 0 ? found : -found - 1;
    }

    private int[] places() {
        if (places == null) {
            int[] inverse = new int[facts.rows()];
            Arrays.fill(inverse, -1);
            for (int place = 0; place < size(); place++) {
                inverse[row(place)] = place;
            }
            places = inverse;
        }
        return places;
    }
}
