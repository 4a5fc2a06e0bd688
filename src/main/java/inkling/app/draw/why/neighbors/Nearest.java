package inkling.app.draw.why.neighbors;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.why.neighbors.NeighborsModel.TrainingDigits;
import inkling.data.Picture;
import inkling.learn.neighbors.Neighbor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The training digits nearest to what was classified.
 *
 * @param digits nearest first; none while the training digits are being indexed
 */
public record Nearest(Answer answer, List<NearbyDigit> digits) {
    public Nearest {
        digits = List.copyOf(digits);
    }

    /**
     * An answer whose neighbors are wanted.
     *
     * @param among null while they are being indexed
     */
    record Request(Answer answer, @Nullable TrainingDigits among) {
        /** Finds them. Any thread. */
        Nearest find() {
            return new Nearest(answer, among == null ? List.of() : among.nearest(answer.picture()));
        }
    }

    /** A training digit that is near to the picture that was classified, with its label and the name of its class. */
    public record NearbyDigit(Neighbor found, int label, String name, Picture picture) {}
}
