package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.Dropout;
import inkling.nn.engine.pass.Activations;
import inkling.nn.engine.pass.LayerContext;
import inkling.nn.engine.pass.Pass;
import inkling.nn.engine.pass.Passes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs a network forward for inference as it is written, each layer by itself, so that the output of every layer can be examined:
 * slower than a {@link Predictor}, the same up to rounding. For one thread at a time.
 */
final class LayerByLayer {
    private final float[] weights;
    private final int chunk;

    /** One per layer; null for dropout, which does nothing here. */
    private final List<@Nullable Pass> passes = new ArrayList<>();

    /** Element i is the input of layer i; the last one holds the logits. */
    private final List<Activations> activations = new ArrayList<>();

    /**
     * @param weights all parameters of the architecture, in its order
     */
    LayerByLayer(Architecture architecture, float[] weights) {
        this.weights = weights;
        chunk = ChunkSize.of(architecture);
        activations.add(new Activations(architecture.input().size(), chunk, false));
        for (int i = 0; i < architecture.layers().size(); i++) {
            Pass pass = null;
            if (!(architecture.layers().get(i) instanceof Dropout)) {
                pass = Passes.of(architecture.layers().get(i), LayerContext.inference(architecture, i, chunk));
                pass.begin(weights, 0, 0);
            }
            passes.add(pass);
            activations.add(new Activations(architecture.inputShape(i + 1).size(), chunk, false));
        }
    }

    /**
     * Shows what each layer gives for images {@code from} to below {@code to}, some of them at a time.
     *
     * @param images {@code [n, height, width, channels]}
     */
    void run(float[] images, int from, int to, LayerReader reader) {
        int inputSize = activations.get(0).size();
        for (int first = from; first < to; first += chunk) {
            int count = Math.min(chunk, to - first);
            System.arraycopy(images, first * inputSize, activations.get(0).values(), 0, count * inputSize);
            for (int i = 0; i < passes.size(); i++) {
                Activations x = activations.get(i);
                Activations y = activations.get(i + 1);
                Pass pass = passes.get(i);
                if (pass == null) {
                    System.arraycopy(x.values(), 0, y.values(), 0, count * y.size());
                } else {
                    pass.forward(weights, x, y, 0, count);
                }
                reader.read(i, first, count, y.values());
            }
        }
    }
}
