package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.CrossEntropy;
import inkling.nn.engine.pass.Activations;
import inkling.nn.engine.pass.BatchNormPass;
import inkling.nn.engine.pass.LayerContext;
import inkling.nn.engine.pass.Pass;
import inkling.nn.engine.pass.Passes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One worker's share of a training step: its images go through all layers and back, and leave gradients. Chunk by chunk, so that
 * what a layer gives is still in the cache when the next one takes it; only batch norm needs the whole batch at once, so the
 * chunks meet there.
 */
final class Worker {
    private final int number;
    private final int capacity;
    private final int chunk;
    private final int classes;
    private final int inputSize;
    private final float[] weights;
    private final List<Pass> passes = new ArrayList<>();
    private final List<Activations> values = new ArrayList<>();
    private final List<Activations> slopes = new ArrayList<>();
    private final List<Integer> norms = new ArrayList<>();
    private final AllReduce totals;
    final float[] gradients;

    private int count;
    private int batchSize;
    private double loss;
    private int correct;

    /**
     * @param capacity the most images it can get in a step
     * @param weights all weights, changed by the trainer between the steps
     * @param totals what the workers add up together
     */
    Worker(Architecture architecture, int number, int capacity, float[] weights, long seed, AllReduce totals) {
        this.number = number;
        this.capacity = capacity;
        this.weights = weights;
        this.totals = totals;
        this.gradients = new float[weights.length];
        this.chunk = Math.min(capacity, ChunkSize.size(architecture));
        this.classes = architecture.classes();
        this.inputSize = architecture.input().size();
        int from = 0;
        for (int i = 0; i < architecture.layers().size(); i++) {
            LayerContext context = LayerContext.training(architecture.inputOf(i), i, from, chunk, capacity, seed);
            passes.add(Passes.of(architecture.layers().get(i), context));
            from += architecture.parameterCounts().get(i);
            if (passes.get(i) instanceof BatchNormPass) {
                norms.add(i);
            }
        }
        for (int i = 0; i <= passes.size(); i++) {
            int size = i == 0
                    ? architecture.input().size()
                    : architecture.shapes().get(i - 1).size();
            boolean normFollows = !norms.isEmpty() && i <= norms.get(norms.size() - 1);
            values.add(new Activations(size, kept(i) && normFollows ? capacity : chunk, kept(i) && normFollows));
            boolean normGave = i > 0 && norms.contains(i - 1);
            slopes.add(new Activations(size, normGave ? capacity : chunk, normGave));
        }
    }

    /** Whether the way back reads the numbers before layer i. */
    private boolean kept(int i) {
        return (i < passes.size() && passes.get(i).readsInput())
                || (i > 0 && passes.get(i - 1).readsOutput());
    }

    /**
     * Sends images {@code from} to below {@code to} of the batch through the layers and back.
     *
     * @param step the number of the step, 1 and up
     */
    void run(Batch batch, int from, int to, long step) {
        count = to - from;
        batchSize = batch.size();
        loss = 0;
        correct = 0;
        Arrays.fill(gradients, 0);
        for (Pass pass : passes) {
            pass.begin(weights, step, from);
        }
        int begun = 0;
        for (int norm : norms) {
            for (int first = 0; first < count; first += chunk) {
                forward(batch, from, first, begun, norm);
                norm(norm).measure(values.get(norm), first, size(first));
            }
            totals.sum(number, norm(norm).sums());
            norm(norm).normalize(weights, batchSize, number == 0);
            begun = norm;
        }
        for (int first = 0; first < count; first += chunk) {
            forward(batch, from, first, begun, passes.size());
            judge(batch, from, first);
            backward(first, passes.size(), begun);
        }
        for (int i = norms.size() - 1; i >= 0; i--) {
            int norm = norms.get(i);
            totals.sum(number, norm(norm).sums());
            norm(norm).normalizeGradient(weights, batchSize, gradients, number == 0);
            for (int first = 0; first < count; first += chunk) {
                backward(norm, first);
                backward(first, norm, i == 0 ? 0 : norms.get(i - 1));
            }
        }
        for (Pass pass : passes) {
            pass.end(gradients);
        }
    }

    private int size(int first) {
        return Math.min(chunk, count - first);
    }

    private BatchNormPass norm(int layer) {
        return (BatchNormPass) passes.get(layer);
    }

    private void forward(Batch batch, int from, int first, int begin, int end) {
        if (begin == 0) {
            Activations input = values.get(0);
            for (int i = 0; i < size(first); i++) {
                batch.image(from + first + i, input.values, input.at(first) + i * inputSize);
            }
        }
        for (int i = begin; i < end; i++) {
            passes.get(i).forward(weights, values.get(i), values.get(i + 1), first, size(first));
        }
    }

    /** The loss of the chunk, and the gradient that the way back begins with. */
    private void judge(Batch batch, int from, int first) {
        Activations scores = values.get(passes.size());
        Activations slope = slopes.get(passes.size());
        for (int i = 0; i < size(first); i++) {
            int at = scores.at(first) + i * classes;
            int label = batch.label(from + first + i);
            loss += CrossEntropy.loss(
                    scores.values, at, classes, label, 1f / batchSize, slope.values, slope.at(first) + i * classes);
            correct += CrossEntropy.correct(scores.values, at, classes, label) ? 1 : 0;
        }
    }

    /** Back through the layers below {@code end}, down to {@code norm}, which is only measured, or to the first. */
    private void backward(int first, int end, int norm) {
        for (int i = end - 1; i >= 0; i--) {
            if (i == norm && passes.get(i) instanceof BatchNormPass pass) {
                pass.measureGradient(values.get(i), slopes.get(i + 1), first, size(first));
                return;
            }
            backward(i, first);
        }
    }

    private void backward(int layer, int first) {
        passes.get(layer)
                .backward(
                        gradients,
                        values.get(layer),
                        values.get(layer + 1),
                        slopes.get(layer + 1),
                        slopes.get(layer),
                        first,
                        size(first));
    }

    int capacity() {
        return capacity;
    }

    /** The sum of the losses of its images in the last step. */
    double loss() {
        return loss;
    }

    /** How many of its images were right in the last step. */
    int correct() {
        return correct;
    }
}
