package inkling.learn.file;

import static java.util.stream.Collectors.joining;

import inkling.data.Checksum;
import inkling.learn.Classifier;
import inkling.nn.Parameter;
import java.util.List;

/** The checksum of what a model computes, by which what was made with it is found again. */
public final class ModelChecksum {
    private ModelChecksum() {}

    /**
     * The checksum of a model's layers and parameters, as 64 hexadecimal digits: models with the same one compute the same. Layers
     * count as model files write them, so that it stays the same when a layer gets a setting that older ones did not have.
     */
    public static String of(Classifier model) {
        List<float[]> values =
                model.parameters().stream().map(Parameter::values).toList();
        String layers =
                model.architecture().layers().stream().map(LayerText::format).collect(joining(", "));
        return Checksum.sha256(model.architecture().input() + "; " + layers + "; " + Checksum.sha256(values));
    }
}
