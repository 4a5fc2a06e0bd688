package inkling.learn.exchange;

import java.util.Map;

/** The names of parameters in Keras: {@code norm1/gamma} for {@code norm1.scale}. */
final class KerasNames {
    private static final Map<String, String> OTHER = Map.of(
            "scale", "gamma",
            "shift", "beta",
            "mean", "moving_mean",
            "variance", "moving_variance");

    private KerasNames() {}

    static String of(String parameter) {
        int dot = parameter.lastIndexOf('.');
        String name = parameter.substring(dot + 1);
        return parameter.substring(0, dot) + "/" + OTHER.getOrDefault(name, name);
    }
}
