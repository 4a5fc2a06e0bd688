package inkling.app.draw.why.neighbors;

import inkling.data.Picture;
import inkling.learn.neighbors.Neighbor;
import java.util.List;
import java.util.stream.Collectors;

/** A training digit that is near to the picture answered, with its label. */
public record NearbyDigit(Neighbor found, int label, Picture picture) {
    /** What several of them are: {@code all 7}, {@code 7, 7, 1, 7, 1}. */
    static String labels(List<NearbyDigit> all) {
        boolean agreed = all.stream().map(NearbyDigit::label).distinct().count() == 1;
        return agreed
                ? "all " + all.get(0).label()
                : all.stream().map(near -> "" + near.label()).collect(Collectors.joining(", "));
    }
}
