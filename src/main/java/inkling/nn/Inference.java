package inkling.nn;

import java.util.ArrayList;
import java.util.List;

/** A finished network's layers at work: no dropout, running statistics, a chunk of images at a time. For one thread. */
final class Inference {
    private final float[] weights;
    private final List<Pass> passes = new ArrayList<>();
    private final List<Images> between = new ArrayList<>();
    private final int chunk;
    private final int inputs;
    private final int classes;

    Inference(Architecture architecture, float[] weights) {
        this.weights = weights;
        this.chunk = Chunks.size(architecture);
        this.inputs = architecture.input().size();
        this.classes = architecture.classes();
        between.add(new Images(inputs, chunk, false));
        int from = 0;
        List<Layer> layers = architecture.layers();
        for (int i = 0; i < layers.size(); i++) {
            if (!(layers.get(i) instanceof Dropout || rectifiedByNext(layers, i))) {
                Place place = new Place(architecture.inputOf(i), i, from, chunk, chunk, 0);
                Pass pass = rectifiedByNext(layers, i - 1)
                        ? new Largest(place.input(), architecture.shapes().get(i), 0)
                        : layers.get(i).inference(place);
                pass.begin(weights, 0, 0);
                passes.add(pass);
                between.add(new Images(architecture.shapes().get(i).size(), chunk, false));
            }
            from += architecture.parameterCounts().get(i);
        }
    }

    /** Whether layer i rectifies what is pooled next: the pooling can do it, of the numbers that are left. */
    private static boolean rectifiedByNext(List<Layer> layers, int i) {
        return i >= 0
                && i + 1 < layers.size()
                && layers.get(i) instanceof Relu
                && layers.get(i + 1) instanceof MaxPool pool
                && pool.size() == Largest.SIZE;
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
