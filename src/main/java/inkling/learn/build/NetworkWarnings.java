package inkling.learn.build;

import inkling.learn.Recipe;
import inkling.nn.MaxPool;
import inkling.nn.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Finds what is known to hurt in a draft, where it is. */
public final class NetworkWarnings {
    /** Parameters of a dense layer for each picture to learn from, from which on it is called large. */
    static final int MOST_PER_EXAMPLE = 4;

    /** Rows and columns of a window that is called huge. */
    static final int HUGE_WINDOW = 7;

    private static final int FEW_SIGMOIDS = 3;

    private final NetworkDraft draft;
    private final int examples;
    private final List<DraftLayer> layers;
    private final int scores;
    private final List<Warning> found = new ArrayList<>();

    private NetworkWarnings(NetworkDraft draft, int examples) {
        this.draft = draft;
        this.examples = examples;
        layers = draft.inPlace();
        scores = Recipe.lastKernel(draft.layers());
    }

    /**
     * All warnings, from the first layer to the last.
     *
     * @param examples how many pictures there are to learn from
     */
    public static List<Warning> of(NetworkDraft draft, int examples) {
        NetworkWarnings warnings = new NetworkWarnings(draft, examples);
        warnings.find();
        return warnings.found.stream()
                .sorted(Comparator.comparingInt(Warning::place))
                .toList();
    }

    private void find() {
        boolean endsInScores = draft.ending().kind() == Ending.Kind.SCORES;
        int kernel = -1; // the last one, while all layers after it are linear
        for (int i = 0; i < layers.size(); i++) {
            DraftLayer layer = layers.get(i);
            if (layer.kind().hasKernel()) {
                if (kernel >= 0) {
                    add(Warning.Kind.NO_ACTIVATION, i, kernel + 1, i + 1);
                }
                kernel = i;
                checkKernel(i, layer);
            } else if (isNonlinear(layer)) {
                kernel = -1;
            }
            Shape output = layer.output();
            if (i > scores && endsInScores && output != null && output.pixels() == 1) {
                checkAfterScores(i, layer);
            }
            checkOthers(i, layer);
        }
        checkPooling();
        checkSigmoids();
    }

    /** The largest of several numbers is no weighted sum of them. */
    private static boolean isNonlinear(DraftLayer layer) {
        return layer.kind().isActivation()
                || (layer.kind() == LayerKind.MAX_POOLING && Setting.WINDOW.of(layer.layer()) > 1);
    }

    private void checkKernel(int place, DraftLayer layer) {
        if (layer.kind() == LayerKind.DENSE && layer.parameters() > (long) MOST_PER_EXAMPLE * examples) {
            add(
                    Warning.Kind.LARGE_DENSE,
                    place,
                    Setting.UNITS.of(layer.layer()),
                    (double) layer.parameters(),
                    examples);
        }
        if (layer.kind() == LayerKind.CONVOLUTION) {
            double size = Setting.WINDOW.of(layer.layer());
            if (size >= HUGE_WINDOW) {
                double small = Math.ceil((size - 1) / 2);
                add(Warning.Kind.HUGE_WINDOW, place, size, size * size, small, 9 * small);
            }
        }
    }

    private void checkAfterScores(int place, DraftLayer layer) {
        switch (layer.kind()) {
            case RELU -> add(Warning.Kind.RELU_OF_SCORES, place);
            case TANH -> add(Warning.Kind.BOUNDED_SCORES, place, mostPercent(2), draft.classes());
            case SIGMOID -> add(Warning.Kind.BOUNDED_SCORES, place, mostPercent(1), draft.classes());
            case DROPOUT -> add(Warning.Kind.DROPOUT_OF_SCORES, place, 100 * Setting.RATE.of(layer.layer()));
            case BATCH_NORMALIZATION -> add(Warning.Kind.NORMALIZED_SCORES, place);
            default -> {}
        }
    }

    /** The softmax of a score that is larger than each of the others by this much, in percent. */
    private double mostPercent(double difference) {
        return 100 * Math.exp(difference) / (Math.exp(difference) + draft.classes() - 1);
    }

    private void checkOthers(int place, DraftLayer layer) {
        Shape input = layer.input();
        Shape output = layer.output();
        if (layer.kind() == LayerKind.MAX_POOLING
                && input != null
                && output != null
                && input.pixels() > 1
                && output.pixels() == 1) {
            add(Warning.Kind.POOLED_AWAY, place, input.height(), input.width());
        }
        if (place < scores
                && input != null
                && output != null
                && output.size() < draft.classes()
                && input.size() >= draft.classes()) {
            add(Warning.Kind.NARROW, place, output.size(), draft.classes());
        }
        boolean normalized = place + 1 < layers.size() && layers.get(place + 1).kind() == LayerKind.BATCH_NORMALIZATION;
        if (layer.kind() == LayerKind.DROPOUT && normalized) {
            add(Warning.Kind.DROPOUT_BEFORE_NORMALIZATION, place);
        }
    }

    private void checkPooling() {
        List<Integer> convolutions = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            Shape input = layers.get(i).input();
            Shape output = layers.get(i).output();
            LayerKind kind = layers.get(i).kind();
            boolean pools = kind == LayerKind.MAX_POOLING || kind == LayerKind.AVERAGE_POOLING;
            if (pools && input != null && output != null && output.pixels() < input.pixels()) {
                return;
            }
            if (kind == LayerKind.CONVOLUTION) {
                convolutions.add(i);
            }
        }
        if (convolutions.size() < 2 || !draft.fits()) {
            return;
        }
        NetworkDraft pooled = pooledAfterEach(convolutions);
        double work = (double) draft.multiplications() / pooled.multiplications();
        if (work >= 2) {
            double parameters = (double) draft.parameters() / pooled.parameters();
            add(Warning.Kind.NO_POOLING, convolutions.get(0), tenths(work), tenths(parameters), convolutions.size());
        }
    }

    private NetworkDraft pooledAfterEach(List<Integer> convolutions) {
        NetworkDraft pooled = draft;
        int added = 0;
        for (int place : convolutions) {
            NetworkDraft more = pooled.with(place + added + 1, new MaxPool(2));
            if (more.fits()) {
                pooled = more;
                added++;
            }
        }
        return pooled;
    }

    private void checkSigmoids() {
        List<LayerKind> kinds = layers.stream().map(DraftLayer::kind).toList();
        int sigmoids = Collections.frequency(kinds, LayerKind.SIGMOID);
        if (sigmoids >= FEW_SIGMOIDS) {
            add(Warning.Kind.SIGMOIDS, kinds.indexOf(LayerKind.SIGMOID), sigmoids, Math.pow(4, sigmoids));
        }
    }

    private static double tenths(double value) {
        return Math.rint(10 * value) / 10;
    }

    private void add(Warning.Kind kind, int place, double... values) {
        found.add(Warning.of(kind, place, values));
    }
}
