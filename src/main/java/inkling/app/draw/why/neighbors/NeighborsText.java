package inkling.app.draw.why.neighbors;

import inkling.app.draw.why.neighbors.Nearest.NearbyDigit;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import java.util.List;

/** The texts about the neighbors. */
final class NeighborsText {
    private static final Texts TEXTS = Texts.of("draw");

    private NeighborsText() {}

    /** Their labels: {@code all 7}, {@code 7, 7, 1, 7, 1}. */
    static String labels(List<NearbyDigit> digits) {
        List<String> labels = digits.stream().map(near -> "" + near.label()).toList();
        return labels.stream().distinct().count() == 1
                ? TEXTS.get("neighbors.same", labels.get(0))
                : TEXTS.get("neighbors.mixed", String.join(", ", labels));
    }

    /** Label and distance. */
    static String caption(NearbyDigit near) {
        return TEXTS.get("neighbors.digit", near.label(), distance(near));
    }

    /** The same with its row, and what a distance is. */
    static String tip(NearbyDigit near) {
        return TEXTS.get("neighbors.digit.tip", near.found().row(), near.label(), distance(near));
    }

    private static String distance(NearbyDigit near) {
        return Figures.decimal(near.found().distance(), 1);
    }
}
