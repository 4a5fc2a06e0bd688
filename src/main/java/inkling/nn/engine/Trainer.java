package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.Optimizer;
import inkling.nn.Parameter;
import inkling.nn.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains a network by mini-batch gradient descent, one step at a time: holds the weights, their moving average and the moments of the
 * optimizer, and the workers that share each step. For one thread, which is the first of the workers. The same seed and number of
 * workers give the same weights, bit for bit, on the same kind of processor: others add in another order.
 */
public final class Trainer implements AutoCloseable {
    private final Architecture architecture;
    private final ParameterLayout layout;
    private final Optimizer optimizer;
    private final double averaging;
    private final long seed;
    private final float[] weights;
    private final float[] average;
    private final float[][] moments;
    private final WorkerTeam team;
    private final AllReduce allReduce;
    private final Worker[] workers;
    private final Outcomes outcomes = new Outcomes();
    private long steps;

    /**
     * @param network where the training starts; is not changed
     * @param averaging what a step keeps of the moving average of the weights, 0 to below 1; 0 for no average
     * @param workers how many threads share a step, the caller's included
     * @param seed of dropout
     */
    public Trainer(Network network, Optimizer optimizer, double averaging, int workers, long seed) {
        if (workers < 1) {
            throw new IllegalArgumentException("expected at least one worker, found " + workers);
        }
        this.architecture = network.architecture();
        List<Parameter> parameters = network.parameters();
        this.layout = new ParameterLayout(parameters);
        this.optimizer = optimizer;
        this.averaging = averaging;
        this.seed = seed;
        this.weights = new float[layout.size()];
        layout.pack(parameters, "", weights);
        this.average = weights.clone();
        this.moments = new float[optimizer.moments()][layout.size()];
        this.team = new WorkerTeam(workers);
        int outputs = architecture.outputShapes().stream()
                .mapToInt(Shape::channels)
                .max()
                .orElseThrow();
        this.allReduce =
                new AllReduce(team, workers, 2 * Math.max(architecture.input().channels(), outputs));
        this.workers = new Worker[workers];
        makeWorkers(1);
    }

    private void makeWorkers(int capacity) {
        Architecture reordered = LayerOrder.poolBeforeRelu(architecture);
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Worker(reordered, i, capacity, weights, seed, allReduce);
        }
    }

    /**
     * Learns from one batch: computes the gradient of its mean loss and has the optimizer update the weights.
     *
     * @param batch at least one image
     */
    public Step step(Batch batch, double learningRate) {
        int n = batch.size();
        if (n < 1) {
            throw new IllegalArgumentException("expected at least one image in a batch, found " + n);
        }
        int share = (n + workers.length - 1) / workers.length;
        if (share > workers[0].capacity()) {
            makeWorkers(share);
        }
        outcomes.reserve(n);
        steps++;
        team.run(worker -> {
            workers[worker].run(batch, share(n, worker), share(n, worker + 1), steps, outcomes);
            team.awaitAll();
            update(share(layout.size(), worker), share(layout.size(), worker + 1), learningRate);
        });
        double loss = 0;
        int correct = 0;
        for (Worker worker : workers) {
            loss += worker.loss();
            correct += worker.correct();
        }
        return new Step(loss / n, correct, outcomes);
    }

    /** Where a worker's share of n items begins. */
    private int share(int n, int worker) {
        return (int) ((long) n * worker / workers.length);
    }

    /** Updates weights {@code from} to below {@code to}, once all workers have their gradients. */
    private void update(int from, int to, double learningRate) {
        float[] gradients = workers[0].weightGradients();
        for (int i = 1; i < workers.length; i++) {
            add(workers[i].weightGradients(), gradients, from, to);
        }
        for (ParameterLayout.Slot slot : layout.slots()) {
            int begin = Math.max(from, slot.from());
            int end = Math.min(to, slot.from() + slot.length());
            if (slot.trainable() && begin < end) {
                optimizer.update(new Optimizer.Slice(
                        weights, gradients, moments, begin, end - begin, slot.kernel(), learningRate, steps));
            }
        }
        if (averaging > 0) {
            // During the first steps the newest weights count more, as in TensorFlow's moving average.
            double keep = Math.min(averaging, (1.0 + steps) / (10.0 + steps));
            moveTowards(weights, average, 1 - (float) keep, from, to);
        }
    }

    private static void add(float[] part, float[] sum, int from, int to) {
        for (int i = from; i < to; i++) {
            sum[i] += part[i];
        }
    }

    private static void moveTowards(float[] target, float[] values, float share, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] += (target[i] - values[i]) * share;
        }
    }

    /** How many steps the training has made. */
    public long steps() {
        return steps;
    }

    /** A copy of the network with its current weights. */
    public Network network() {
        return new Network(architecture, layout.unpack(weights, ""));
    }

    /** A copy of the network with the averaged weights, or with the current ones if nothing is averaged. */
    public Network averaged() {
        return averaging > 0 ? new Network(architecture, layout.unpack(average, "")) : network();
    }

    /** Copies of all that later steps depend on: {@code steps}, {@code weights.conv1.kernel}, ... */
    public List<Parameter> state() {
        List<Parameter> state = new ArrayList<>();
        state.add(new Parameter("steps", new int[] {2}, new float[] {steps >> 20, steps & 0xFFFFF}, false));
        stateArrays().forEach((name, values) -> state.addAll(layout.unpack(values, name + ".")));
        return state;
    }

    /** Continues from a state; IllegalArgumentException if it is that of another kind of training. */
    public void restore(List<Parameter> state) {
        int length = layout.slots().size();
        int expected = 1 + stateArrays().size() * length;
        if (state.size() != expected || state.get(0).values().length != 2) {
            throw new IllegalArgumentException(
                    "expected the " + expected + " arrays of a training's state, found " + state.size());
        }
        int at = 1;
        for (Map.Entry<String, float[]> each : stateArrays().entrySet()) {
            layout.pack(state.subList(at, at + length), each.getKey() + ".", each.getValue());
            at += length;
        }
        float[] highAndLow = state.get(0).values(); // a float is exact up to 2^24
        steps = ((long) highAndLow[0] << 20) + (long) highAndLow[1];
    }

    private Map<String, float[]> stateArrays() {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        arrays.put("weights", weights);
        arrays.put("average", average);
        for (int i = 0; i < moments.length; i++) {
            arrays.put("moment" + (i + 1), moments[i]);
        }
        return arrays;
    }

    /** Ends the threads of the workers. */
    @Override
    public void close() {
        team.close();
    }
}
