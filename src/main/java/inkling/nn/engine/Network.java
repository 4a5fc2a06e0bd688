package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.Parameter;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** An architecture with its numbers: from images to probabilities. Immutable, for any number of threads. */
public final class Network {
    /** Fewer images than this are one thread's work. */
    private static final int WORTH_SHARING = 256;

    /** About how many images a thread takes at a time, in whole chunks: few, so that all end together. */
    private static final int PIECE = 64;

    private final Architecture architecture;
    private final ParameterLayout layout;
    private final float[] weights;
    private final InferenceNetwork finished;
    private final Queue<Predictor> idle = new ConcurrentLinkedQueue<>();

    /** A network as it is before training, kernels drawn by the seed. */
    public Network(Architecture architecture, long seed) {
        this(architecture, architecture.initialParameters(new SplittableRandom(seed)));
    }

    /**
     * A network with the given numbers, copied.
     *
     * @param parameters all that the architecture has, in its order; IllegalArgumentException where one does not fit
     */
    public Network(Architecture architecture, List<Parameter> parameters) {
        this.architecture = architecture;
        this.layout = new ParameterLayout(architecture.parameters());
        this.weights = new float[layout.size()];
        layout.join(parameters, "", weights);
        this.finished = InferenceNetwork.of(LayerOrder.poolBeforeRelu(architecture), weights);
    }

    public Architecture architecture() {
        return architecture;
    }

    /** All its numbers by name, layer by layer, copied. */
    public List<Parameter> parameters() {
        return layout.cut(weights, "");
    }

    /**
     * What the network believes of each image.
     *
     * @param images {@code [n, height, width, channels]}
     * @param n how many
     * @return {@code [n, classes]}, each row summing to 1
     */
    public float[] probabilities(float[] images, int n) {
        int classes = architecture.classes();
        float[] probabilities = new float[n * classes];
        if (n < WORTH_SHARING) {
            run(images, 0, n, probabilities);
        } else {
            int chunk = ChunkSize.size(finished.architecture());
            int piece = Math.max(1, PIECE / chunk) * chunk;
            int pieces = (n + piece - 1) / piece;
            AtomicInteger next = new AtomicInteger();
            IntStream.range(0, Runtime.getRuntime().availableProcessors())
                    .parallel()
                    .forEach(thread -> {
                        for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
                            run(images, i * piece, Math.min(n, (i + 1) * piece), probabilities);
                        }
                    });
        }
        return probabilities;
    }

    private void run(float[] images, int from, int to, float[] probabilities) {
        Predictor inference = idle.poll();
        if (inference == null) {
            inference = new Predictor(finished);
        }
        inference.run(images, from, to, probabilities);
        idle.add(inference);
    }

    @Override
    public String toString() {
        return architecture.toString();
    }
}
