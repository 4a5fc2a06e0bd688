package inkling.learn;

import inkling.data.DataSet;
import java.util.function.IntFunction;

/**
 * What a network learns from beside the rows of its data set.
 *
 * @param rareForms generated digits, exactly as many as the {@link Recipe} asks for
 * @param doodles generated pictures of no digit, exactly as many as the recipe asks for
 * @param myDigits digits that the user drew
 */
public record ExtraExamples(DataSet rareForms, DataSet doodles, MyDigitsExamples myDigits) {
    public static final ExtraExamples NONE =
            new ExtraExamples(MyDigitsExamples.EMPTY, MyDigitsExamples.EMPTY, MyDigitsExamples.NONE);

    /**
     * What a recipe asks for.
     *
     * @param rareForms makes so many generated digits
     * @param doodles makes so many generated pictures of no digit
     */
    public static ExtraExamples of(
            Recipe recipe, IntFunction<DataSet> rareForms, IntFunction<DataSet> doodles, MyDigitsExamples myDigits) {
        GeneratedCounts asked = recipe.generated();
        return new ExtraExamples(rareForms.apply(asked.rareForms()), doodles.apply(asked.doodles()), myDigits);
    }

    /** How many are learned from. */
    public int size() {
        return rareForms.rows() + doodles.rows() + myDigits.training().rows();
    }

    /** How many of them were generated. */
    public GeneratedCounts generated() {
        return new GeneratedCounts(rareForms.rows(), doodles.rows());
    }
}
