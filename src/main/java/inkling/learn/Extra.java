package inkling.learn;

import inkling.data.DataSet;
import java.util.function.IntFunction;

/**
 * What a network learns from beside the rows of its data set.
 *
 * @param rareForms generated digits, exactly as many as the {@link Recipe} asks for
 * @param doodles generated pictures of no digit, exactly as many as the recipe asks for
 * @param own digits that the user drew
 */
public record Extra(DataSet rareForms, DataSet doodles, OwnDigits own) {
    public static final Extra NONE = new Extra(OwnDigits.EMPTY, OwnDigits.EMPTY, OwnDigits.NONE);

    /**
     * What a recipe asks for.
     *
     * @param rareForms makes so many generated digits
     * @param doodles makes so many generated pictures of no digit
     */
    public static Extra of(Recipe recipe, IntFunction<DataSet> rareForms, IntFunction<DataSet> doodles, OwnDigits own) {
        Generated asked = recipe.generated();
        return new Extra(rareForms.apply(asked.rareForms()), doodles.apply(asked.doodles()), own);
    }

    /** How many are learned from. */
    public int size() {
        return rareForms.rows() + doodles.rows() + own.learned().rows();
    }

    /** How many of them were generated. */
    public Generated generated() {
        return new Generated(rareForms.rows(), doodles.rows());
    }
}
