package inkling.learn;

import inkling.data.DataSet;
import java.util.function.IntFunction;

/**
 * What a network is trained on in addition to the rows of its data set.
 *
 * @param rareForms generated digits, exactly as many as the {@link Recipe} asks for
 * @param doodles generated images of no digit, exactly as many as the recipe asks for
 * @param myDigits digits that the user drew
 */
public record ExtraExamples(DataSet rareForms, DataSet doodles, MyDigitsExamples myDigits) {
    public static final ExtraExamples NONE =
            new ExtraExamples(MyDigitsExamples.EMPTY, MyDigitsExamples.EMPTY, MyDigitsExamples.NONE);

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

    /** Number of images to train on. */
    public int size() {
        return rareForms.rows() + doodles.rows() + myDigits.training().rows();
    }

    /** How many of them are generated. */
    public GeneratedCounts generated() {
        return new GeneratedCounts(rareForms.rows(), doodles.rows());
    }
}
