package inkling.learn.inside.arithmetic;

import inkling.learn.inside.LayerValues;
import inkling.learn.inside.LayerWindow;
import inkling.learn.inside.Place;
import inkling.nn.MaxPool;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A number of a pooling layer: the largest or the mean of a window.
 *
 * @param place where it stands
 * @param value the number
 * @param isLargest whether it is the largest, not the mean
 * @param places of the numbers in the window, row by row
 * @param inputs those numbers
 */
public record Pooling(Place place, float value, boolean isLargest, List<Place> places, List<Float> inputs)
        implements Step {
    /** A mean of more numbers is printed as their sum divided by their count. */
    public static final int MOST_TERMS = 4;

    static Pooling of(LayerValues values, Place place) {
        LayerWindow window = LayerWindow.of(values.architecture().layers().get(place.layer()));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < window.size() * window.size(); i++) {
            places.add(new Place(
                    place.layer() - 1,
                    window.start(place.row()) + i / window.size(),
                    window.start(place.column()) + i % window.size(),
                    place.channel()));
        }
        return new Pooling(
                place,
                values.at(place),
                values.architecture().layers().get(place.layer()) instanceof MaxPool,
                List.copyOf(places),
                places.stream().map(values::at).toList());
    }

    /** Which of the numbers is the largest, the first of equal ones. */
    public int largest() {
        int largest = 0;
        for (int i = 1; i < inputs.size(); i++) {
            largest = inputs.get(i) > inputs.get(largest) ? i : largest;
        }
        return largest;
    }

    /** The sum of the numbers. */
    public double sum() {
        return inputs.stream().mapToDouble(Float::doubleValue).sum();
    }

    @Override
    public Decimals decimals() {
        return Decimals.fewest(value, this::formula);
    }

    private BigDecimal formula(int decimals) {
        if (isLargest) {
            return Decimals.round(inputs.get(largest()), decimals);
        }
        BigDecimal sum = Decimals.round(sum(), decimals);
        if (inputs.size() <= MOST_TERMS) {
            sum = inputs.stream()
                    .map(input -> Decimals.round(input, decimals))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return sum.divide(BigDecimal.valueOf(inputs.size()), MathContext.DECIMAL64);
    }
}
