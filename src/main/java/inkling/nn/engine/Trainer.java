package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.Optimizer;
import inkling.nn.Parameter;
import inkling.nn.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A training under way: the weights, what the optimiser remembers of them, their running average, and the workers that change
 * them a step at a time. For one thread, which is the first of the workers. The same seed and number of workers give the same
 * weights, bit for bit.
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
    private final WorkerTeam crew;
    private final AllReduce totals;
    private final Worker[] workers;
    private long steps;

    /**
     * @param network where the training begins; stays as it is
     * @param averaging how much of the average of the weights stays, a step; 0 for no average, below 1
     * @param workers how many threads share a step, this one counted
     * @param seed of the dropout
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
        layout.join(parameters, "", weights);
        this.average = weights.clone();
        this.moments = new float[optimizer.moments()][layout.size()];
        this.crew = new WorkerTeam(workers);
        int widest =
                architecture.shapes().stream().mapToInt(Shape::channels).max().orElse(1);
        this.totals = new AllReduce(
                crew, workers, 2 * Math.max(widest, architecture.input().channels()));
        this.workers = new Worker[workers];
        grow(1);
    }

    private void grow(int images) {
        Architecture order = LayerOrder.poolBeforeRelu(architecture);
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Worker(order, i, images, weights, seed, totals);
        }
    }

    /**
     * Learns from one batch: the gradient of its mean loss, and the optimiser's step.
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
            grow(share);
        }
        steps++;
        crew.run(number -> {
            workers[number].run(batch, share(n, number), share(n, number + 1), steps);
            crew.meet();
            update(share(layout.size(), number), share(layout.size(), number + 1), learningRate);
        });
        double loss = 0;
        int correct = 0;
        for (Worker worker : workers) {
            loss += worker.loss();
            correct += worker.correct();
        }
        return new Step(loss / n, correct);
    }

    /** Where a worker's share of n things begins. */
    private int share(int n, int worker) {
        return (int) ((long) n * worker / workers.length);
    }

    /** The optimiser's step on weights {@code from} to below {@code to}, all gradients being there. */
    private void update(int from, int to, double rate) {
        float[] gradients = workers[0].gradients;
        for (int i = 1; i < workers.length; i++) {
            add(workers[i].gradients, gradients, from, to);
        }
        for (ParameterLayout.Slot slot : layout.slots()) {
            int begin = Math.max(from, slot.from());
            int end = Math.min(to, slot.from() + slot.length());
            if (slot.trainable() && begin < end) {
                optimizer.update(new Optimizer.Stretch(
                        weights, gradients, moments, begin, end - begin, slot.matrix(), rate, steps));
            }
        }
        if (averaging > 0) {
            // While there is little to average the newest counts more, as in TensorFlow's moving average.
            double keep = Math.min(averaging, (1.0 + steps) / (10.0 + steps));
            moveTowards(weights, average, 1 - (float) keep, from, to);
        }
    }

    private static void add(float[] part, float[] sum, int from, int to) {
        for (int i = from; i < to; i++) {
            sum[i] += part[i];
        }
    }

    private static void moveTowards(float[] aim, float[] values, float share, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] += (aim[i] - values[i]) * share;
        }
    }

    /** How many steps have been made. */
    public long steps() {
        return steps;
    }

    /** The network as it is now, a copy. */
    public Network network() {
        return new Network(architecture, layout.cut(weights, ""));
    }

    /** The network of the averaged weights, a copy; the network itself where nothing is averaged. */
    public Network averaged() {
        return averaging > 0 ? new Network(architecture, layout.cut(average, "")) : network();
    }

    /** All that the next steps depend on, by name, copied: {@code steps}, {@code weights.conv1.kernel}, ... */
    public List<Parameter> state() {
        List<Parameter> state = new ArrayList<>();
        state.add(new Parameter("steps", new int[] {2}, new float[] {steps >> 20, steps & 0xFFFFF}, false));
        parts().forEach(part -> state.addAll(layout.cut(part.numbers(), part.name() + ".")));
        return state;
    }

    /** Goes on from a state; IllegalArgumentException where it is not of such a training. */
    public void restore(List<Parameter> state) {
        int each = layout.slots().size();
        List<Part> parts = parts().toList();
        if (state.size() != 1 + parts.size() * each || state.get(0).values().length != 2) {
            throw new IllegalArgumentException("expected the " + (1 + parts.size() * each)
                    + " arrays of a training's state, found " + state.size());
        }
        for (int i = 0; i < parts.size(); i++) {
            List<Parameter> its = state.subList(1 + i * each, 1 + (i + 1) * each);
            layout.join(its, parts.get(i).name() + ".", parts.get(i).numbers());
        }
        float[] parted = state.get(0).values();
        steps = ((long) parted[0] << 20) + (long) parted[1];
    }

    private Stream<Part> parts() {
        Stream<Part> means = Arrays.stream(new int[] {0, 1})
                .filter(i -> i < moments.length)
                .mapToObj(i -> new Part("moment" + (i + 1), moments[i]));
        return Stream.concat(Stream.of(new Part("weights", weights), new Part("average", average)), means);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Part(String name, float[] numbers) {}

    /** Ends the workers. */
    @Override
    public void close() {
        crew.close();
    }
}
