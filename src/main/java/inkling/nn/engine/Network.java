package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.Parameter;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** An architecture with its weights: computes class probabilities from images. Immutable; for any number of threads. */
public final class Network {
    /** Fewer images than this are computed on the caller's thread alone. */
    private static final int MIN_PARALLEL = 256;

    /** About how many images a thread takes at a time, a multiple of the chunk size: few, so that all threads end together. */
    private static final int PIECE = 64;

    private final Architecture architecture;
    private final ParameterLayout layout;
    private final float[] weights;
    private final InferenceNetwork inference;
    private final Queue<Predictor> idle = new ConcurrentLinkedQueue<>();

    /** A network before training, its kernels drawn with the seed. */
    public Network(Architecture architecture, long seed) {
        this(architecture, architecture.initialParameters(new SplittableRandom(seed)));
    }

    /**
     * A network with the given parameters, which are copied.
     *
     * @param parameters all that the architecture has, in its order; IllegalArgumentException if one has another name or shape
     */
    public Network(Architecture architecture, List<Parameter> parameters) {
        this.architecture = architecture;
        this.layout = new ParameterLayout(architecture.parameters());
        this.weights = new float[layout.size()];
        layout.pack(parameters, "", weights);
        this.inference = InferenceNetwork.of(LayerOrder.poolBeforeRelu(architecture), weights);
    }

    public Architecture architecture() {
        return architecture;
    }

    /** Copies of all parameters, layer by layer. */
    public List<Parameter> parameters() {
        return layout.unpack(weights, "");
    }

    /**
     * The class probabilities of images.
     *
     * @param images {@code [n, height, width, channels]}
     * @param n how many images
     * @return {@code [n, classes]}; each row sums to 1
     */
    public float[] probabilities(float[] images, int n) {
        float[] probabilities = new float[n * architecture.classes()];
        if (n < MIN_PARALLEL) {
            predict(images, 0, n, probabilities);
            return probabilities;
        }
        int chunk = ChunkSize.of(inference.architecture());
        int piece = Math.max(1, PIECE / chunk) * chunk;
        int pieces = (n + piece - 1) / piece;
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(thread -> {
                    for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
                        predict(images, i * piece, Math.min(n, (i + 1) * piece), probabilities);
                    }
                });
        return probabilities;
    }

    private void predict(float[] images, int from, int to, float[] probabilities) {
        Predictor predictor = idle.poll();
        if (predictor == null) {
            predictor = new Predictor(inference);
        }
        predictor.predict(images, from, to, probabilities);
        idle.add(predictor);
    }

    @Override
    public String toString() {
        return architecture.toString();
    }
}
