package inkling.app.draw.answer;

import inkling.data.Classes;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.Recipe;
import inkling.learn.file.RecipeFile;
import inkling.nn.Architecture;
import inkling.nn.Dense;
import inkling.nn.Parameter;
import inkling.nn.Shape;
import inkling.nn.engine.Network;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Models of any classes, made in memory: softmax over random weights, with one class that is almost always the answer. */
public final class NamedModels {
    private NamedModels() {}

    /** The letters A to Z. */
    public static Classes letters() {
        return named(IntStream.rangeClosed('A', 'Z'));
    }

    /** Digits, capitals and small letters, in EMNIST's order. */
    public static Classes lettersAndDigits() {
        return named(IntStream.concat(
                IntStream.rangeClosed('0', '9'),
                IntStream.concat(IntStream.rangeClosed('A', 'Z'), IntStream.rangeClosed('a', 'z'))));
    }

    /** The ten classes of Fashion-MNIST. */
    public static Classes clothes() {
        return new Classes(List.of(
                "T-shirt/top",
                "Trouser",
                "Pullover",
                "Dress",
                "Coat",
                "Sandal",
                "Shirt",
                "Sneaker",
                "Bag",
                "Ankle boot"));
    }

    private static Classes named(IntStream letters) {
        return new Classes(letters.mapToObj(Character::toString).toList());
    }

    /**
     * A model.
     *
     * @param answer what it takes almost everything for
     */
    public static Classifier of(Classes classes, String answer) {
        Recipe recipe = RecipeFile.named("softmax").withLayers(List.of(new Dense(classes.count())));
        Architecture architecture =
                new Architecture(new Shape(1, Picture.SIDE, Picture.SIDE), List.of(new Dense(classes.count())));
        List<Parameter> parameters = architecture.initialParameters(new Random(1));
        for (Parameter parameter : parameters) {
            if (!parameter.isKernel()) {
                parameter.values()[classes.names().indexOf(answer)] = 5;
            }
        }
        return new Classifier(
                new Network(architecture, parameters),
                new ModelCard(recipe, "", 0, null, 1, 0.9, 0.9, classes.names(), null));
    }
}
