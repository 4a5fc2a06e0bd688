package inkling.learn.inside.arithmetic;

import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Place;
import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All steps behind one number of a network, back to the layer with a kernel that it comes from, or else to the picture. */
public final class Arithmetic {
    private Arithmetic() {}

    /**
     * The steps in the order of their layers, without dropout, which changes nothing.
     *
     * @param place of the number
     * @param followed which number of a window is followed back, by the layer that pools; the largest one if it does not say
     * @param mostCells the most cells of a window of which all products are printed
     * @return empty for a pixel of the picture
     */
    public static List<Step> of(
            LayerValues values, LayerWeights weights, Place place, Map<Integer, Integer> followed, int mostCells) {
        List<Step> steps = new ArrayList<>();
        Place at = place;
        while (at != null && at.layer() != Place.PICTURE) {
            Layer layer = values.architecture().layers().get(at.layer());
            if (layer instanceof Dropout) {
                at = at.before();
            } else {
                Step step = step(values, weights, layer, at, mostCells);
                steps.add(step);
                at = from(step, followed);
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    private static Step step(LayerValues values, LayerWeights weights, Layer layer, Place at, int mostCells) {
        if (layer instanceof Conv || layer instanceof Dense) {
            return new WeightedSum(values, weights, at, mostCells);
        } else if (layer instanceof MaxPool || layer instanceof AveragePool) {
            return Pooling.of(values, at);
        } else if (layer instanceof BatchNorm) {
            return Scaling.of(values, weights, at);
        } else if (layer instanceof Normalize normalize) {
            return Standardizing.of(values, normalize, at);
        }
        return layer instanceof Pad ? Padded.of(values, at) : Activation.of(values, layer, at);
    }

    /** The number that is followed back; null where this is the end. */
    private static @Nullable Place from(Step step, Map<Integer, Integer> followed) {
        if (step instanceof WeightedSum) {
            return null;
        } else if (step instanceof Padded padded) {
            return padded.from();
        } else if (step instanceof Pooling pooling) {
            int index = followed.getOrDefault(pooling.place().layer(), pooling.largest());
            return pooling.places().get(index);
        }
        return step.place().before();
    }
}
