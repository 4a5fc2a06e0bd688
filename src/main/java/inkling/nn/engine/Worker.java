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
 * One worker's share of a training step: its images pass through all layers and back, which gives the gradients of the weights. They go
 * chunk by chunk, so that the output of a layer is still in the cache when the next layer reads it. Only batch normalization needs
 * the statistics of the whole batch first: there all chunks, and all workers, wait for each other.
 */
final class Worker {
    private final int number;
    private final int capacity;
    private final int chunk;
    private final int classes;
    private final int inputSize;
    private final float[] weights;
    private final List<Pass> passes = new ArrayList<>();
    private final List<Integer> norms = new ArrayList<>();
    private final AllReduce allReduce;

    /** Element i is the input of layer i; the last one holds the logits. */
    private final List<Activations> activations = new ArrayList<>();

    /** The gradients of the loss with respect to the activations. */
    private final List<Activations> activationGradients = new ArrayList<>();

    private final float[] weightGradients;
    private int count;
    private int batchSize;
    private double loss;
    private int correct;

    /**
     * @param number of the worker, from 0
     * @param capacity the most images it can get in a step
     * @param weights of the network, which the trainer changes between steps
     */
    Worker(Architecture architecture, int number, int capacity, float[] weights, long seed, AllReduce allReduce) {
        this.number = number;
        this.capacity = capacity;
        this.weights = weights;
        this.allReduce = allReduce;
        this.weightGradients = new float[weights.length];
        this.chunk = Math.min(capacity, ChunkSize.of(architecture));
        this.classes = architecture.classes();
        this.inputSize = architecture.input().size();
        for (int i = 0; i < architecture.layers().size(); i++) {
            LayerContext context = LayerContext.training(architecture, i, chunk, capacity, seed);
            passes.add(Passes.of(architecture.layers().get(i), context));
            if (passes.get(i) instanceof BatchNormPass) {
                norms.add(i);
            }
        }
        for (int i = 0; i <= passes.size(); i++) {
            int size = architecture.inputShape(i).size();
            boolean normFollows = !norms.isEmpty() && i <= norms.get(norms.size() - 1);
            activations.add(activations(size, normFollows && isReadByBackward(i)));
            activationGradients.add(activations(size, i > 0 && norms.contains(i - 1)));
        }
    }

    /** With room for all images of the worker, if a batch normalization makes its chunks wait there, or for one chunk. */
    private Activations activations(int size, boolean all) {
        return new Activations(size, all ? capacity : chunk, all);
    }

    private boolean isReadByBackward(int i) {
        return (i < passes.size() && passes.get(i).readsInput())
                || (i > 0 && passes.get(i - 1).readsOutput());
    }

    /**
     * Passes images {@code from} to below {@code to} of the batch forward and backward.
     *
     * @param step the number of the step, from 1
     * @param outcomes receives those of these images
     */
    void run(Batch batch, int from, int to, long step, Outcomes outcomes) {
        count = to - from;
        batchSize = batch.size();
        loss = 0;
        correct = 0;
        Arrays.fill(weightGradients, 0);
        for (Pass pass : passes) {
            pass.begin(weights, step, from);
        }
        int begin = 0;
        for (int norm : norms) {
            for (int first = 0; first < count; first += chunk) {
                forward(batch, from, first, begin, norm);
                norm(norm).addSums(activations.get(norm), first, size(first));
            }
            allReduce.sum(number, norm(norm).sums());
            norm(norm).setStatistics(weights, batchSize, number == 0);
            begin = norm;
        }
        for (int first = 0; first < count; first += chunk) {
            forward(batch, from, first, begin, passes.size());
            addLoss(batch, from, first, outcomes);
            backward(first, passes.size(), begin);
        }
        for (int i = norms.size() - 1; i >= 0; i--) {
            int norm = norms.get(i);
            allReduce.sum(number, norm(norm).sums());
            norm(norm).setGradient(weights, batchSize, weightGradients, number == 0);
            for (int first = 0; first < count; first += chunk) {
                backward(norm, first);
                backward(first, norm, i == 0 ? 0 : norms.get(i - 1));
            }
        }
        for (Pass pass : passes) {
            pass.end(weightGradients);
        }
    }

    private int size(int first) {
        return Math.min(chunk, count - first);
    }

    private BatchNormPass norm(int layer) {
        return (BatchNormPass) passes.get(layer);
    }

    /** Passes a chunk through layers {@code begin} to below {@code end}. */
    private void forward(Batch batch, int from, int first, int begin, int end) {
        if (begin == 0) {
            Activations input = activations.get(0);
            for (int i = 0; i < size(first); i++) {
                batch.image(from + first + i, input.values(), input.offset(first) + i * inputSize);
            }
        }
        for (int i = begin; i < end; i++) {
            passes.get(i).forward(weights, activations.get(i), activations.get(i + 1), first, size(first));
        }
    }

    /** Adds the loss of a chunk, and computes its gradient with respect to the logits. */
    private void addLoss(Batch batch, int from, int first, Outcomes outcomes) {
        Activations logits = activations.get(passes.size());
        Activations gradients = activationGradients.get(passes.size());
        for (int i = 0; i < size(first); i++) {
            int at = logits.offset(first) + i * classes;
            int to = gradients.offset(first) + i * classes;
            int label = batch.label(from + first + i);
            double one = CrossEntropy.loss(logits.values(), at, classes, label, 1f / batchSize, gradients.values(), to);
            boolean isCorrect = CrossEntropy.isCorrect(logits.values(), at, classes, label);
            loss += one;
            correct += isCorrect ? 1 : 0;
            outcomes.set(from + first + i, label == CrossEntropy.NO_CLASS ? Double.NaN : Math.exp(-one), isCorrect);
        }
    }

    /** Passes a chunk back through the layers before {@code end}, to the first or to {@code norm}, for which it only adds up the sums. */
    private void backward(int first, int end, int norm) {
        for (int i = end - 1; i >= 0; i--) {
            if (i == norm && passes.get(i) instanceof BatchNormPass pass) {
                pass.addGradientSums(activations.get(i), activationGradients.get(i + 1), first, size(first));
                return;
            }
            backward(i, first);
        }
    }

    private void backward(int layer, int first) {
        Activations x = activations.get(layer);
        Activations y = activations.get(layer + 1);
        Activations dy = activationGradients.get(layer + 1);
        Activations dx = activationGradients.get(layer);
        passes.get(layer).backward(weightGradients, x, y, dy, dx, first, size(first));
    }

    int capacity() {
        return capacity;
    }

    /** The gradient of the mean loss of the batch, as far as this worker's images contribute to it. */
    float[] weightGradients() {
        return weightGradients;
    }

    /** The sum of the losses of its images in the last step. */
    double loss() {
        return loss;
    }

    /** How many of its images were classified correctly in the last step. */
    int correct() {
        return correct;
    }
}
