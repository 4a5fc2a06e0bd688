package inkling.learn.filters;

import inkling.learn.Classifier;
import inkling.learn.inside.MapName;
import inkling.learn.inside.Place;
import inkling.learn.inside.Stage;
import inkling.nn.Conv;
import inkling.nn.Layer;
import inkling.nn.Parameter;
import inkling.nn.Shape;
import java.util.List;
import java.util.Optional;

/** The filters and units of a model, with their weights. Immutable; any thread. */
public final class Filters {
    private final Classifier model;
    private final List<Stage> stages;
    private final List<Parameter> parameters;

    public Filters(Classifier model) {
        this.model = model;
        stages = Stage.of(model.architecture());
        parameters = model.parameters();
    }

    public Classifier model() {
        return model;
    }

    /** The map that a number stands in; none for a pixel of the picture. */
    public Optional<MapName> mapAt(Place place) {
        return stages.stream()
                .filter(stage -> stage.first() <= place.layer() && place.layer() < stage.end())
                .map(stage -> new MapName(stage.number(), place.channel()))
                .findFirst();
    }

    /** Whether a map can be switched off: all can but the scores. */
    public boolean canSwitchOff(MapName map) {
        return map.stage() < stages.size() - 1;
    }

    /** What makes a map. */
    public Filter of(MapName map) {
        Stage stage = stages.get(map.stage());
        String layer = model.architecture().names().get(stage.first());
        Optional<Parameter> kernel = parameters.stream()
                .filter(parameter -> stage.hasKernel() && parameter.name().equals(layer + ".kernel"))
                .findFirst();
        if (kernel.isEmpty()) {
            return new Filter(map, Filter.Kind.INPUT, 0, 0, 0, new float[0]);
        }
        Layer first = stage.layers().get(0);
        Shape input = stage.input();
        int rows = first instanceof Conv conv ? conv.size() : input.height();
        int columns = first instanceof Conv conv ? conv.size() : input.width();
        return new Filter(map, kind(stage), rows, columns, input.channels(), column(kernel.get(), map.channel()));
    }

    private Filter.Kind kind(Stage stage) {
        if (stage.number() == stages.size() - 1) {
            return Filter.Kind.SCORE;
        }
        return stage.layers().get(0) instanceof Conv ? Filter.Kind.CONVOLUTION : Filter.Kind.UNIT;
    }

    /** Both kernels, {@code [size, size, channels, filters]} and {@code [inputs, units]}, have the filter innermost. */
    private static float[] column(Parameter kernel, int filter) {
        int filters = kernel.shape()[kernel.shape().length - 1];
        float[] weights = new float[kernel.values().length / filters];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = kernel.values()[i * filters + filter];
        }
        return weights;
    }
}
