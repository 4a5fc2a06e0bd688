package inkling.app.inside.value;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of the arithmetic.
 *
 * @param layer that it is about
 * @param name what the layer does
 * @param equation its terms, {@code =} or {@code ≈}, and the result
 * @param choices the numbers of a pooled window, one of which can be followed back; else empty
 * @param chosen which of them is
 * @param isDetail whether it explains a term of the line before
 */
record Line(int layer, String name, String equation, List<String> choices, int chosen, boolean isDetail) {
    private static final Pattern RESULT_ALONE = Pattern.compile("[=≈]");

    Line(int layer, String name, String equation) {
        this(layer, name, equation, List.of(), -1, false);
    }

    /** Whether the choices are the terms, and the equation only the result. */
    boolean isOfChoices() {
        return !choices.isEmpty() && RESULT_ALONE.matcher(equation).lookingAt();
    }

    static Line detail(int layer, String name, String equation) {
        return new Line(layer, name, equation, List.of(), -1, true);
    }
}
