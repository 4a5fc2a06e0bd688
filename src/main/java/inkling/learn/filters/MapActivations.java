package inkling.learn.filters;

import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.inside.MapName;
import java.util.List;

/**
 * How strongly the rows of a data set activate each map of a model. Immutable; any thread.
 *
 * @param rows how many rows it is known of: all, or a sample spread evenly over them
 * @param stages the maps of each stage
 */
public record MapActivations(Classifier model, DataSet data, int rows, List<List<MapActivity>> stages) {
    public MapActivations {
        stages = stages.stream().map(List::copyOf).toList();
    }

    /** What is known about one map. */
    public MapActivity of(MapName map) {
        return stages.get(map.stage()).get(map.channel());
    }
}
