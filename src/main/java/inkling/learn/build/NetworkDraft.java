package inkling.learn.build;

import inkling.data.Picture;
import inkling.learn.Recipe;
import inkling.nn.Dense;
import inkling.nn.Layer;
import inkling.nn.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A network as it is being built: layers that need not fit each other, nor the picture, nor the classes. Edits give another draft;
 * layers are counted from 0, and other places throw an IndexOutOfBoundsException.
 *
 * @param classes how many scores the network has to end in
 * @param layers from the picture {@code [28, 28, 1]} on
 */
public record NetworkDraft(int classes, List<Layer> layers) {
    /** The picture, the input of the first layer. */
    public static final Shape PICTURE = new Shape(1, Picture.SIDE, Picture.SIDE);

    public NetworkDraft {
        layers = List.copyOf(layers);
    }

    /** With no layer. */
    public static NetworkDraft empty(int classes) {
        return new NetworkDraft(classes, List.of());
    }

    /** The layers of a recipe, for a number of classes. */
    public static NetworkDraft of(Recipe recipe, int classes) {
        return new NetworkDraft(recipe.architecture().classes(), recipe.layers()).forClasses(classes);
    }

    /** Each layer with the shapes of its input and output, as far as they are known. */
    public List<DraftLayer> inPlace() {
        List<DraftLayer> placed = new ArrayList<>();
        Shape shape = PICTURE;
        for (Layer layer : layers) {
            DraftLayer next = DraftLayer.of(layer, shape);
            placed.add(next);
            shape = next.output();
        }
        return placed;
    }

    /** How many parameters all layers have, as far as that is known. */
    public long parameters() {
        return inPlace().stream().mapToLong(DraftLayer::parameters).sum();
    }

    /** How many multiplications with weights one picture takes, as far as that is known. */
    public long multiplications() {
        return inPlace().stream().mapToLong(DraftLayer::multiplications).sum();
    }

    /** What it ends in. */
    public Ending ending() {
        List<DraftLayer> placed = inPlace();
        if (placed.isEmpty()) {
            return new Ending(Ending.Kind.NOTHING, PICTURE);
        }
        Shape output = placed.get(placed.size() - 1).output();
        if (output == null) {
            return new Ending(Ending.Kind.UNKNOWN, null);
        }
        boolean scores = output.pixels() == 1;
        return new Ending(
                !scores ? Ending.Kind.MAPS : output.size() == classes ? Ending.Kind.SCORES : Ending.Kind.OTHER_COUNT,
                output);
    }

    /** Whether every layer can take what comes to it. */
    public boolean fits() {
        return inPlace().stream().allMatch(layer -> layer.misfit() == null);
    }

    /** Whether it is a network that can be trained: every layer fits, it ends in the scores, and is not too large for a recipe. */
    public boolean isTrainable() {
        return fits() && ending().kind() == Ending.Kind.SCORES && parameters() <= Recipe.MOST_PARAMETERS;
    }

    /** Whether no further layer can be added. */
    public boolean isFull() {
        return layers.size() >= Recipe.MOST_LAYERS;
    }

    /** With a layer inserted at a place from 0 to the number of layers. */
    public NetworkDraft with(int place, Layer layer) {
        List<Layer> changed = new ArrayList<>(layers);
        changed.add(place, layer);
        return new NetworkDraft(classes, changed);
    }

    /** Without a layer. */
    public NetworkDraft without(int place) {
        List<Layer> changed = new ArrayList<>(layers);
        changed.remove(place);
        return new NetworkDraft(classes, changed);
    }

    /** With another layer in a place. */
    public NetworkDraft replaced(int place, Layer layer) {
        List<Layer> changed = new ArrayList<>(layers);
        changed.set(place, layer);
        return new NetworkDraft(classes, changed);
    }

    /** With a layer moved to a place among the others. */
    public NetworkDraft moved(int from, int to) {
        return without(from).with(to, layers.get(from));
    }

    /** For another number of classes: where the last layer gave the scores of those before, it gives those of the new ones. */
    public NetworkDraft forClasses(int count) {
        if (count == classes) {
            return this;
        }
        int last = Recipe.lastKernel(layers);
        boolean scores = ending().kind() == Ending.Kind.SCORES && last >= 0;
        NetworkDraft same = new NetworkDraft(count, layers);
        return scores ? same.replaced(last, Recipe.giving(count, layers.get(last))) : same;
    }

    /** With the last layer changed so that it gives as many scores as there are classes, or a dense layer after it that does. */
    public NetworkDraft endingInScores() {
        int last = layers.size() - 1;
        return ending().kind() == Ending.Kind.OTHER_COUNT && last == Recipe.lastKernel(layers)
                ? replaced(last, Recipe.giving(classes, layers.get(last)))
                : with(layers.size(), new Dense(classes));
    }
}
