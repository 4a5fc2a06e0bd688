package inkling.nn;

import java.util.ArrayList;
import java.util.List;

/** A finished network's layers at work, a chunk of images at a time. For one thread. */
final class Inference {
    private final float[] weights;
    private final List<Pass> passes = new ArrayList<>();
    private final List<Images> between = new ArrayList<>();
    private final int chunk;
    private final int inputs;
    private final int classes;

    Inference(Finished network) {
        Architecture architecture = network.architecture();
        this.weights = network.weights();
        this.chunk = Chunks.size(architecture);
        this.inputs = architecture.input().size();
        this.classes = architecture.classes();
        between.add(new Images(inputs, chunk, false));
        int from = 0;
        for (int i = 0; i < architecture.layers().size(); ) {
            Place place = new Place(architecture.inputOf(i), i, from, chunk, chunk, 0);
            from += architecture.parameterCounts().get(i);
            i += add(architecture, place, i);
        }
    }

    /** Adds layer i, and with it those after it that its pass can do besides; returns how many. */
    private int add(Architecture architecture, Place place, int i) {
        List<Layer> layers = architecture.layers();
        List<Shape> shapes = architecture.shapes();
        if (layers.get(i) instanceof Conv conv
                && pooledAndRectified(layers, i + 1)
                && PooledConvolution.suits(conv, place.input())) {
            add(new PooledConvolution(conv, place, 0), shapes.get(i + 2));
            return 3;
        }
        if (pooledAndRectified(layers, i)) {
            add(new Largest(place.input(), shapes.get(i + 1), 0), shapes.get(i + 1));
            return 2;
        }
        add(layers.get(i).inference(place), shapes.get(i));
        return 1;
    }

    /** Whether layer i pools and the next rectifies: the pooling can do both. */
    private static boolean pooledAndRectified(List<Layer> layers, int i) {
        return i + 1 < layers.size()
                && layers.get(i) instanceof MaxPool pool
                && pool.size() == Largest.SIZE
                && layers.get(i + 1) instanceof Relu;
    }

    private void add(Pass pass, Shape output) {
        pass.begin(weights, 0, 0);
        passes.add(pass);
        between.add(new Images(output.size(), chunk, false));
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
