package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.CrossEntropy;
import inkling.nn.Layer;
import inkling.nn.engine.pass.Activations;
import inkling.nn.engine.pass.LayerContext;
import inkling.nn.engine.pass.Pass;
import inkling.nn.engine.pass.Passes;
import java.util.ArrayList;
import java.util.List;

/** Runs an inference network forward, chunk by chunk, in buffers of its own. For one thread at a time. */
final class Predictor {
    private final float[] weights;
    private final List<Pass> passes = new ArrayList<>();
    private final List<Activations> activations = new ArrayList<>();
    private final int chunk;
    private final int inputSize;
    private final int classes;
    private final int hiddenWidth;
    private int hiddenPasses;

    Predictor(InferenceNetwork network) {
        Architecture architecture = network.architecture();
        this.weights = network.weights();
        this.chunk = ChunkSize.of(architecture);
        this.inputSize = architecture.input().size();
        this.classes = architecture.classes();
        this.hiddenWidth = network.hiddenWidth();
        activations.add(new Activations(inputSize, chunk, false));
        List<Layer> layers = architecture.layers();
        for (int i = 0; i < layers.size(); ) {
            Passes.Fused fused =
                    Passes.fused(layers.subList(i, layers.size()), LayerContext.inference(architecture, i, chunk));
            fused.pass().begin(weights, 0, 0);
            if (i == network.lastDense()) {
                hiddenPasses = passes.size();
            }
            passes.add(fused.pass());
            i += fused.layers();
            activations.add(new Activations(architecture.inputShape(i).size(), chunk, false));
        }
    }

    /** Writes the probabilities of images {@code from} to below {@code to} to their rows of {@code [n, classes]}. */
    void predict(float[] images, int from, int to, float[] probabilities) {
        logits(images, from, to, probabilities);
        for (int image = from; image < to; image++) {
            CrossEntropy.softmax(probabilities, image * classes, classes);
        }
    }

    /** Writes the logits of images {@code from} to below {@code to} to their rows of {@code [n, classes]}. */
    void logits(float[] images, int from, int to, float[] logits) {
        run(images, from, to, passes.size(), classes, logits);
    }

    /** Writes the last hidden layer of images {@code from} to below {@code to} to their rows of {@code [n, hidden width]}. */
    void hidden(float[] images, int from, int to, float[] hidden) {
        run(images, from, to, hiddenPasses, hiddenWidth, hidden);
    }

    /** Writes what the first passes make of images, so many numbers of each. */
    private void run(float[] images, int from, int to, int depth, int width, float[] result) {
        for (int first = from; first < to; first += chunk) {
            int count = Math.min(chunk, to - first);
            System.arraycopy(images, first * inputSize, activations.get(0).values(), 0, count * inputSize);
            for (int i = 0; i < depth; i++) {
                passes.get(i).forward(weights, activations.get(i), activations.get(i + 1), 0, count);
            }
            System.arraycopy(activations.get(depth).values(), 0, result, first * width, count * width);
        }
    }
}
