package inkling.learn.exchange.read;

import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.Recipe;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.Parameter;
import inkling.nn.engine.Network;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The card of a model that another program made, and the model with it: how it was trained is not known. */
final class OtherCard {
    private static final String UNKNOWN = "unknown";
    private static final int LONGEST_NAME = 60;

    private OtherCard() {}

    /**
     * A network as a model.
     *
     * @param file whose name becomes that of the model
     * @param metadata what the file says about it: its {@code recipe} if Inkling wrote it
     */
    static Classifier classifier(Path file, NetworkBuilder network, Map<String, String> metadata) {
        return classifier(recipe(file, network.layers(), metadata), network.values(), metadata);
    }

    /**
     * A model with these values of its parameters.
     *
     * @param metadata what the file says about it: the names of its classes if it has any
     */
    static Classifier classifier(Recipe recipe, List<float[]> values, Map<String, String> metadata) {
        List<Parameter> plan = recipe.architecture().parameters();
        Unreadable.unless(!plan.isEmpty(), "layers with weights", "none");
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            Parameter each = plan.get(i);
            requireFinite(values.get(i), each.name());
            parameters.add(new Parameter(each.name(), each.shape(), values.get(i), each.trainable()));
        }
        List<String> names = OtherNames.in(metadata, recipe.architecture().classes());
        ModelCard card = new ModelCard(recipe, UNKNOWN, 0, null, 0, null, null, names, null);
        return new Classifier(new Network(recipe.architecture(), parameters), card);
    }

    private static void requireFinite(float[] values, String name) {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new Unreadable("finite values in " + name, Float.toString(value));
            }
        }
    }

    /** The recipe that the file has, if it fits; else one of these layers, to be trained like the codelab's. */
    private static Recipe recipe(Path file, List<Layer> layers, Map<String, String> metadata) {
        String text = metadata.get("recipe");
        if (text != null) {
            try {
                Recipe own = RecipeFile.parse(text, file);
                if (Dropout.without(own.layers()).equals(Dropout.without(layers))) { // ONNX files have none
                    return own;
                }
            } catch (BadFileException e) {
                // another program may mean something else by a recipe
            }
        }
        return RecipeFile.named("codelab")
                .named(name(file), "Made by another program; how it was trained is not known.")
                .withLayers(layers);
    }

    private static String name(Path file) {
        String plain = ModelFile.nameOf(file).replaceAll("\\p{Cntrl}", " ").strip();
        return plain.isEmpty() ? "model" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }
}
