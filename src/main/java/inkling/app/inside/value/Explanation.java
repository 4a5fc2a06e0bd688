package inkling.app.inside.value;

import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Place;
import inkling.learn.inside.arithmetic.Arithmetic;
import inkling.learn.inside.arithmetic.Decimals;
import inkling.learn.inside.arithmetic.LayerWeights;
import inkling.learn.inside.arithmetic.ScoreShare;
import inkling.learn.inside.arithmetic.Step;
import inkling.learn.inside.arithmetic.WeightedSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        @Nullable Contribution window,
        List<Line> lines) {
    /**
     * Puts together what is printed about a number.
     *
     * @param followed which number of a pooled window is followed back, by layer
     * @param channel the chosen channel of the weighted sum; null for the one that adds or takes away most
     * @param mostCells the most cells of a window that is printed cell by cell
     */
    static Explanation of(
            LayerValues values,
            LayerWeights weights,
            Place place,
            Map<Integer, Integer> followed,
            @Nullable Integer channel,
            int mostCells) {
        List<Line> lines = new ArrayList<>();
        List<Contribution> contributions = List.of();
        Contribution window = null;
        int decimals = Decimals.FEWEST;
        for (Step step : Arithmetic.of(values, weights, place, followed, mostCells)) {
            Decimals printed = step.decimals();
            decimals = printed.result();
            if (step instanceof WeightedSum sum) {
                List<Integer> bySize = sum.bySize();
                int chosen = channel == null || channel >= sum.channels() ? bySize.get(0) : channel;
                Decimals own = sum.channels() == 1 ? printed : sum.decimals(chosen);
                window = new Contribution(sum, chosen, own.terms());
                if (sum.channels() > 1) {
                    contributions = bySize.stream()
                            .map(one -> new Contribution(sum, one, printed.terms()))
                            .toList();
                }
                String name = PlaceWords.channel(values, sum.place().layer(), chosen);
                lines.addAll(SumWords.of(sum, chosen, name, printed, own));
            } else {
                lines.addAll(StepWords.of(step, followed));
            }
        }
        int last = values.architecture().layers().size() - 1;
        if (place.layer() == last) {
            lines.add(StepWords.softmax(last, ScoreShare.of(values, place.channel())));
        }
        return new Explanation(
                place,
                PlaceWords.title(values, weights, place),
                PlaceWords.field(values, place),
                Printed.number(values.at(place), decimals),
                contributions,
                window,
                lines);
    }
}
