package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.engine.pass.Activations;
import inkling.nn.engine.pass.LayerContext;
import inkling.nn.engine.pass.Pass;
import inkling.nn.engine.pass.Passes;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs an inference network forward and back to the images: the gradient of a score with respect to each pixel, by backpropagation.
 * For one thread at a time.
 */
final class ImageGradients {
    private static final float[] NO_WEIGHTS = {};

    private final float[] weights;
    private final int chunk;
    private final List<Pass> passes = new ArrayList<>();

    /** Element i is the input of pass i; the last one holds the logits. */
    private final List<Activations> activations = new ArrayList<>();

    /** The gradients of the score with respect to the activations. */
    private final List<Activations> gradients = new ArrayList<>();

    ImageGradients(InferenceNetwork network) {
        Architecture architecture = network.architecture();
        weights = network.weights();
        chunk = ChunkSize.of(architecture);
        for (int i = 0; i < architecture.layers().size(); i++) {
            Pass pass = Passes.of(architecture.layers().get(i), LayerContext.imageGradients(architecture, i, chunk));
            pass.begin(weights, 0, 0);
            passes.add(pass);
        }
        for (int i = 0; i <= passes.size(); i++) {
            activations.add(new Activations(architecture.inputShape(i).size(), chunk, false));
            gradients.add(new Activations(architecture.inputShape(i).size(), chunk, false));
        }
    }

    /**
     * The gradients for some images.
     *
     * @param images {@code [n, height, width, channels]}
     * @return in the same shape
     */
    float[] run(float[] images, int n, LogitGradient score) {
        int size = activations.get(0).size();
        int depth = passes.size();
        int classes = activations.get(depth).size();
        float[] result = new float[n * size];
        for (int from = 0; from < n; from += chunk) {
            int count = Math.min(chunk, n - from);
            System.arraycopy(images, from * size, activations.get(0).values(), 0, count * size);
            for (int i = 0; i < depth; i++) {
                passes.get(i).forward(weights, activations.get(i), activations.get(i + 1), 0, count);
            }
            for (int image = 0; image < count; image++) {
                score.of(
                        activations.get(depth).values(),
                        image * classes,
                        classes,
                        gradients.get(depth).values());
            }
            for (int i = depth - 1; i >= 0; i--) {
                Activations dy = gradients.get(i + 1);
                passes.get(i)
                        .backward(
                                NO_WEIGHTS, activations.get(i), activations.get(i + 1), dy, gradients.get(i), 0, count);
            }
            System.arraycopy(gradients.get(0).values(), 0, result, from * size, count * size);
        }
        return result;
    }
}
