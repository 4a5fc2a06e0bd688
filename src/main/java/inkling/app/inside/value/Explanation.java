package inkling.app.inside.value;

import inkling.learn.inside.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is printed about one number.
 *
 * @param place where it stands
 * @param title what it is
 * @param field what it sees of the maps before it and of the picture
 * @param value the number itself, as its last line gives it
 * @param contributions of the channels of the input, largest first; empty where there is only one
 * @param window of the chosen channel; null where nothing is weighted
 * @param lines the arithmetic, in the order of the layers
 */
record Explanation(
        Place place,
        String title,
        String field,
        String value,
        List<Contribution> contributions,
        @Nullable WindowText window,
        List<Line> lines) {}
