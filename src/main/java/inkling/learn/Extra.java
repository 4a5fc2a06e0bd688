package inkling.learn;

import inkling.data.DataSet;
import java.util.List;

/**
 * What a network learns from beside the rows of its data set. None of it is held back.
 *
 * @param rareForms generated digits, exactly as many as the {@link Recipe} asks for
 * @param mine digits that the user drew
 */
public record Extra(DataSet rareForms, DataSet mine) {
    private static final DataSet EMPTY = DataSet.of(List.of(), new byte[0]);

    public static final Extra NONE = new Extra(EMPTY, EMPTY);

    /** How many there are. */
    public int size() {
        return rareForms.rows() + mine.rows();
    }

    public Extra withRareForms(DataSet others) {
        return new Extra(others, mine);
    }
}
