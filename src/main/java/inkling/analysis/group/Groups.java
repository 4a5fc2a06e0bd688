package inkling.analysis.group;

import inkling.analysis.RowFacts;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Rows arranged in a table: its rows are the bins of one measure, its columns those of another. In each cell the rows keep the
 * order they were given in. Immutable.
 */
public final class Groups {
    private final Bins down;
    private final Bins across;
    private final int[] rows;
    /** Where each cell begins in {@code rows}, and where the last one ends. */
    private final int[] starts;

    private Groups(Bins down, Bins across, int[] rows, int[] starts) {
        this.down = down;
        this.across = across;
        this.rows = rows;
        this.starts = starts;
    }

    /** Arranges rows; those without a value of both measures are left out. */
    public static Groups of(RowFacts facts, int[] rows, Bins down, Bins across) {
        IntToDoubleFunction ys = facts.values(down.measure());
        IntToDoubleFunction xs = facts.values(across.measure());
        int[] cells = new int[rows.length];
        int[] starts = new int[down.count() * across.count() + 1];
        for (int i = 0; i < rows.length; i++) {
            int y = down.bin(ys.applyAsDouble(rows[i]));
            int x = across.bin(xs.applyAsDouble(rows[i]));
            cells[i] = x < 0 || y < 0 ? -1 : y * across.count() + x;
            if (cells[i] >= 0) {
                starts[cells[i] + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] ends = starts.clone();
        int[] arranged = new int[starts[starts.length - 1]];
        for (int i = 0; i < rows.length; i++) {
            if (cells[i] >= 0) {
                arranged[ends[cells[i]]++] = rows[i];
            }
        }
        return new Groups(down, across, arranged, starts);
    }

    /** What the rows of the table are. */
    public Bins down() {
        return down;
    }

    /** What the columns of the table are. */
    public Bins across() {
        return across;
    }

    /** How many rows are in a cell. */
    public int size(int y, int x) {
        return starts[cell(y, x) + 1] - starts[cell(y, x)];
    }

    /** The row at a place of a cell, from 0. */
    public int row(int y, int x, int place) {
        return rows[starts[cell(y, x)] + place];
    }

    private int cell(int y, int x) {
        return y * across.count() + x;
    }
}
