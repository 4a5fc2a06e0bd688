package inkling.app.draw.why.neighbors;

import inkling.app.draw.answer.Answer;
import inkling.data.Picture;
import inkling.learn.neighbors.Neighbor;
import java.util.List;

/**
 * The training digits nearest to what was classified.
 *
 * @param digits nearest first; none while the training digits are being indexed
 */
public record Nearest(Answer answer, List<NearbyDigit> digits) {
    public Nearest {
        digits = List.copyOf(digits);
    }

    /** A training digit that is near to the picture that was classified, with the name of its class. */
    public record NearbyDigit(Neighbor found, String name, Picture picture) {}
}
