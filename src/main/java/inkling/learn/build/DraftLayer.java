package inkling.learn.build;

import inkling.learn.inside.Multiplications;
import inkling.nn.Dense;
import inkling.nn.Layer;
import inkling.nn.Shape;
import org.jspecify.annotations.Nullable;

/**
 * One layer of a draft, in its place.
 *
 * @param layer its plan
 * @param input the shape of its input; null after a layer that does not fit
 * @param output the shape of its output; null where that is not known
 * @param misfit why it cannot take its input; null if it can, or if the input is not known
 */
public record DraftLayer(
        Layer layer,
        @Nullable Shape input,
        @Nullable Shape output,
        @Nullable Misfit misfit) {
    /** A layer with an input of some shape; null for one that is not known. */
    static DraftLayer of(Layer layer, @Nullable Shape input) {
        if (input == null) {
            // whatever comes, a dense layer gives its units
            return new DraftLayer(layer, null, layer instanceof Dense dense ? Shape.vector(dense.units()) : null, null);
        }
        try {
            return new DraftLayer(layer, input, layer.output(input), null);
        } catch (IllegalArgumentException e) {
            return new DraftLayer(layer, input, null, misfit(layer, input));
        }
    }

    private static Misfit misfit(Layer layer, Shape input) {
        LayerKind kind = LayerKind.of(layer);
        if (!kind.settings().contains(Setting.WINDOW)) {
            int zeros = (int) (Setting.BEFORE.of(layer) + Setting.AFTER.of(layer));
            return new Misfit(Misfit.Kind.ZEROS, Math.max(input.height(), input.width()) + zeros, input);
        }
        int window = (int) Setting.WINDOW.of(layer);
        return new Misfit(input.pixels() == 1 ? Misfit.Kind.WINDOW_OVER_NUMBERS : Misfit.Kind.WINDOW, window, input);
    }

    /** The kind of the layer. */
    public LayerKind kind() {
        return LayerKind.of(layer);
    }

    /** How many numbers its parameters have, trainable or not; 0 where that is not known. */
    public long parameters() {
        if (input == null || output == null) {
            return 0;
        }
        return layer instanceof Dense dense
                ? (input.size() + 1L) * dense.units() // may be more than an int holds
                : layer.parameterCount(input);
    }

    /** How many multiplications with weights of its kernel one picture takes; 0 where that is not known. */
    public long multiplications() {
        return input == null || output == null ? 0 : Multiplications.of(layer, input, output);
    }
}
