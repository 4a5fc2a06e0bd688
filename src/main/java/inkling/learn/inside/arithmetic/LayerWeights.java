package inkling.learn.inside.arithmetic;

import inkling.learn.Classifier;
import inkling.nn.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters of a model, found by layer: a copy. */
public final class LayerWeights {
    private final List<String> names;
    private final Map<String, Parameter> parameters;

    public LayerWeights(Classifier model) {
        names = model.architecture().names();
        parameters = model.parameters().stream().collect(Collectors.toMap(Parameter::name, Function.identity()));
    }

    /** What a layer is called: {@code conv1}. */
    public String name(int layer) {
        return names.get(layer);
    }

    /** A parameter of a layer by its short name: {@code kernel}. Not to be written to. */
    float[] get(int layer, String parameter) {
        return Objects.requireNonNull(parameters.get(name(layer) + "." + parameter))
                .values();
    }
}
