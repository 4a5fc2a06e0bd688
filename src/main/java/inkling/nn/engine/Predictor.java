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

/** A finished network's layers at work, a chunk of images at a time. For one thread. */
final class Predictor {
    private final float[] weights;
    private final List<Pass> passes = new ArrayList<>();
    private final List<Activations> between = new ArrayList<>();
    private final int chunk;
    private final int inputs;
    private final int classes;

    Predictor(InferenceNetwork network) {
        Architecture architecture = network.architecture();
        this.weights = network.weights();
        this.chunk = ChunkSize.size(architecture);
        this.inputs = architecture.input().size();
        this.classes = architecture.classes();
        between.add(new Activations(inputs, chunk, false));
        List<Layer> layers = architecture.layers();
        int from = 0;
        for (int i = 0; i < layers.size(); ) {
            LayerContext context = LayerContext.inference(architecture.inputOf(i), i, from, chunk);
            Passes.Fused fused = Passes.fused(layers.subList(i, layers.size()), context);
            fused.pass().begin(weights, 0, 0);
            passes.add(fused.pass());
            from += architecture.parameterCounts().get(i);
            i += fused.layers();
            between.add(new Activations(architecture.shapes().get(i - 1).size(), chunk, false));
        }
    }

    /** The probabilities of images {@code from} to below {@code to}, written to their rows of {@code [n, classes]}. */
    void run(float[] images, int from, int to, float[] probabilities) {
        for (int first = from; first < to; first += chunk) {
            int count = Math.min(chunk, to - first);
            System.arraycopy(images, first * inputs, between.get(0).values, 0, count * inputs);
            for (int i = 0; i < passes.size(); i++) {
                passes.get(i).forward(weights, between.get(i), between.get(i + 1), 0, count);
            }
            float[] last = between.get(passes.size()).values;
            for (int image = 0; image < count; image++) {
                CrossEntropy.softmax(last, image * classes, classes);
            }
            System.arraycopy(last, 0, probabilities, first * classes, count * classes);
        }
    }
}
