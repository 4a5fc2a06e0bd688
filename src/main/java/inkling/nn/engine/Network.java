package inkling.nn.engine;

import inkling.nn.Architecture;
import inkling.nn.Parameter;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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
    private final Queue<Predictor> idlePredictors = new ConcurrentLinkedQueue<>();
    private final Queue<LayerByLayer> idleByLayer = new ConcurrentLinkedQueue<>();
    private final Queue<ImageGradients> idleGradients = new ConcurrentLinkedQueue<>();

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
        share(n, (predictor, from, to) -> predictor.predict(images, from, to, probabilities));
        return probabilities;
    }

    /**
     * The logits of images, whose softmax are the class probabilities.
     *
     * @param images {@code [n, height, width, channels]}
     * @param n how many images
     * @return {@code [n, classes]}
     */
    public float[] logits(float[] images, int n) {
        float[] logits = new float[n * architecture.classes()];
        share(n, (predictor, from, to) -> predictor.logits(images, from, to, logits));
        return logits;
    }

    /**
     * The gradients of a score with respect to the pixels of images, on the caller's thread: dropout passes everything on, batch
     * normalization uses its running statistics.
     *
     * @param images {@code [n, height, width, channels]}
     * @param n how many images
     * @param score a function of the logits
     * @return {@code [n, height, width, channels]}
     */
    public float[] imageGradients(float[] images, int n, LogitGradient score) {
        ImageGradients passes = idle(idleGradients, () -> new ImageGradients(inference));
        float[] gradients = passes.run(images, n, score);
        idleGradients.add(passes);
        return gradients;
    }

    /** How many numbers the last hidden layer has; 0 if there is none, as in softmax regression, which sees the image itself. */
    public int hiddenWidth() {
        return inference.hiddenWidth();
    }

    /**
     * The last hidden layer of images: what goes into the last dense layer (or convolution, where none is dense).
     *
     * @param images {@code [n, height, width, channels]}
     * @param n how many images
     * @return {@code [n, hiddenWidth]}; empty if there is no hidden layer
     */
    public float[] hidden(float[] images, int n) {
        float[] hidden = new float[n * hiddenWidth()];
        if (hidden.length > 0) {
            share(n, (predictor, from, to) -> predictor.hidden(images, from, to, hidden));
        }
        return hidden;
    }

    /**
     * What each layer gives for images, on the caller's thread: dropout passes everything on, batch normalization uses its running
     * statistics.
     *
     * @param images {@code [n, height, width, channels]}
     * @param n how many images
     * @return one array per layer, {@code [n, height, width, channels]} of its output; the last one holds the logits
     */
    public List<float[]> layerOutputs(float[] images, int n) {
        List<float[]> outputs = architecture.outputShapes().stream()
                .map(shape -> new float[n * shape.size()])
                .toList();
        readLayers(images, n, (layer, first, count, values) -> {
            int size = outputs.get(layer).length / n;
            System.arraycopy(values, 0, outputs.get(layer), first * size, count * size);
        });
        return outputs;
    }

    /**
     * The same without keeping it: a reader is shown the numbers of one layer after the other, for a few images at a time.
     *
     * @param images {@code [n, height, width, channels]}
     * @param n how many images
     */
    public void readLayers(float[] images, int n, LayerReader reader) {
        LayerByLayer layers = idle(idleByLayer, () -> new LayerByLayer(architecture, weights));
        layers.run(images, 0, n, reader);
        idleByLayer.add(layers);
    }

    /** What is done with the images {@code from} to below {@code to}. */
    private interface Piece {
        void run(Predictor predictor, int from, int to);
    }

    /** Has all images done, by several threads if there are many. */
    private void share(int n, Piece work) {
        if (n < MIN_PARALLEL) {
            run(work, 0, n);
            return;
        }
        int chunk = ChunkSize.of(inference.architecture());
        int piece = Math.max(1, PIECE / chunk) * chunk;
        int pieces = (n + piece - 1) / piece;
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(thread -> {
                    for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
                        run(work, i * piece, Math.min(n, (i + 1) * piece));
                    }
                });
    }

    private void run(Piece work, int from, int to) {
        Predictor predictor = idle(idlePredictors, () -> new Predictor(inference));
        work.run(predictor, from, to);
        idlePredictors.add(predictor);
    }

    /** One that no other thread uses; whoever takes it adds it again. */
    private static <T> T idle(Queue<T> idle, Supplier<T> another) {
        T one = idle.poll();
        return one == null ? another.get() : one;
    }

    @Override
    public String toString() {
        return architecture.toString();
    }
}
