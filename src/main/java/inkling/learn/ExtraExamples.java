package inkling.learn;

import inkling.data.DataSet;
import java.util.function.IntFunction;

/**
 * What a network is trained on besides the rows that its recipe chooses from the data set.
 *
 * @param rareForms generated digits, exactly as many as the {@link Recipe} asks for
 * @param doodles generated images of no digit, exactly as many as the recipe asks for
 * @param myDigits digits that the user drew
 * @param changes rows of the data set that are left out or added
 */
public record ExtraExamples(DataSet rareForms, DataSet doodles, MyDigitsExamples myDigits, RowChanges changes) {
    public static final ExtraExamples NONE =
            new ExtraExamples(MyDigitsExamples.EMPTY, MyDigitsExamples.EMPTY, MyDigitsExamples.NONE);

    /** With the rows of the data set as the recipe chooses them. */
    public ExtraExamples(DataSet rareForms, DataSet doodles, MyDigitsExamples myDigits) {
        this(rareForms, doodles, myDigits, RowChanges.NONE);
    }

    /**
     * Generates what a recipe asks for.
     *
     * @param rareForms generates a number of digits
     * @param doodles generates a number of images of no digit
     */
    public static ExtraExamples of(
            Recipe recipe, IntFunction<DataSet> rareForms, IntFunction<DataSet> doodles, MyDigitsExamples myDigits) {
        GeneratedCounts counts = recipe.generated();
        return new ExtraExamples(rareForms.apply(counts.rareForms()), doodles.apply(counts.doodles()), myDigits);
    }

    /** The same with other changes to the rows of the data set. */
    public ExtraExamples with(RowChanges newChanges) {
        return new ExtraExamples(rareForms, doodles, myDigits, newChanges);
    }

    /** Number of images to train on, without rows of the data set. */
    public int size() {
        return rareForms.rows() + doodles.rows() + myDigits.training().rows();
    }

    /** How many of them are generated. */
    public GeneratedCounts generated() {
        return new GeneratedCounts(rareForms.rows(), doodles.rows());
    }
}
