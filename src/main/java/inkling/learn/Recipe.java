package inkling.learn;

import static java.util.Objects.requireNonNull;

import com.google.gson.annotations.SerializedName;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.augment.Augmentation;
import inkling.nn.Architecture;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Layer;
import inkling.nn.Optimizer;
import inkling.nn.Schedule;
import inkling.nn.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What to train and how, as data: everything the weights depend on except the digits themselves and the number of
 * workers.
 *
 * @param name one word
 * @param about one sentence for the user
 * @param layers from the image {@code [28, 28, 1]} to one score per class, which a softmax turns into probabilities
 * @param optimizer how gradients change the weights
 * @param schedule the learning rate during the run
 * @param batch number of images per step
 * @param epochs number of passes over the training examples
 * @param seed of the initial weights, the order of the examples, and everything else that is random
 * @param averaging decay per step of the moving average of the weights that becomes the model; 0 keeps the last weights
 * @param split the rows to train on, and those for validation
 * @param augmentation how the images are varied
 * @param generated number of generated images to train on in addition
 */
public record Recipe(
        @SerializedName("name") String name,
        @SerializedName("about") String about,
        @SerializedName("layers") List<Layer> layers,
        @SerializedName("optimizer") Optimizer optimizer,
        @SerializedName("schedule") Schedule schedule,
        @SerializedName("batch") int batch,
        @SerializedName("epochs") int epochs,
        @SerializedName("seed") long seed,
        @SerializedName("averaging") double averaging,
        @SerializedName("rows") TrainingSplit split,
        @SerializedName("augmentation") Augmentation augmentation,
        @SerializedName("generated") GeneratedCounts generated) {
    public static final int MOST_LAYERS = 64;
    private static final int LONGEST_NAME = 100;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** Steps of an epoch, of however many batches, at which its learning rate is looked up. */
    private static final int STEPS = 100;

    /** Far more than any network here, few enough for any laptop: limits the memory that a file can make the program allocate. */
    public static final int MOST_PARAMETERS = 4_000_000;

    public Recipe {
        requireNonNull(name, "expected a name, found none");
        requireNonNull(about, "expected what it is about, found nothing");
        requireNonNull(layers, "expected layers, found none");
        requireNonNull(optimizer, "expected an optimizer, found none");
        requireNonNull(schedule, "expected a schedule, found none");
        requireNonNull(split, "expected rows, found none");
        requireNonNull(augmentation, "expected an augmentation, found none");
        generated = Objects.requireNonNullElse(generated, GeneratedCounts.NONE);
        layers = List.copyOf(layers);
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || CONTROL.matcher(name + about).find()) {
            throw new IllegalArgumentException("expected a name of 1 to " + LONGEST_NAME
                    + " characters and a sentence, none of them control characters");
        }
        if (layers.size() > MOST_LAYERS) {
            throw new IllegalArgumentException("expected at most " + MOST_LAYERS + " layers, got " + layers.size());
        }
        if (batch < 1 || batch > 10_000 || epochs < 1 || epochs > 100_000) {
            throw new IllegalArgumentException(
                    "expected a batch of 1 to 10000 and 1 to 100000 epochs, got " + batch + " and " + epochs);
        }
        if (!(averaging >= 0 && averaging < 1)) {
            throw new IllegalArgumentException("expected averaging from 0 to below 1, got " + averaging);
        }
        Architecture architecture = architecture(layers);
        long parameters = architecture.parameterCounts().stream()
                .mapToLong(Integer::longValue)
                .sum();
        if (parameters > MOST_PARAMETERS) {
            throw new IllegalArgumentException(
                    "expected at most " + MOST_PARAMETERS + " parameters, got " + parameters);
        }
    }

    /** The network that is trained. */
    public Architecture architecture() {
        return architecture(layers);
    }

    /**
     * The recipe for a data set: as many scores as it has classes, and its rows shared out as {@link TrainingSplit#fittedTo} does.
     * IllegalArgumentException if the layers do not allow it.
     */
    public Recipe fittedTo(DataSet data) {
        return forClasses(data.classes()).withSplit(split.fittedTo(data));
    }

    /**
     * The same with a score for each class. For classes other than the digits without generated images: those of digits are none of
     * them, and a letter among the doodles may be one. IllegalArgumentException if the layers do not allow it.
     */
    public Recipe forClasses(Classes classes) {
        Recipe recipe = classes.isDigits() ? this : withGenerated(GeneratedCounts.NONE);
        return architecture().classes() == classes.count() ? recipe : recipe.withLayers(endingIn(classes.count()));
    }

    /** The layers with another number of units or filters in the last layer that has any. */
    private List<Layer> endingIn(int scores) {
        int last = lastKernel(layers);
        if (last < 0) {
            throw new IllegalArgumentException("expected a dense layer or a convolution, to end in " + scores
                    + " scores, found neither in recipe " + name);
        }
        List<Layer> changed = new ArrayList<>(layers);
        changed.set(last, giving(scores, layers.get(last)));
        return changed;
    }

    /** The place of the last layer with a kernel, which gives the scores; -1 for none. */
    public static int lastKernel(List<Layer> layers) {
        int last = layers.size() - 1;
        while (last >= 0 && !(layers.get(last) instanceof Dense || layers.get(last) instanceof Conv)) {
            last--;
        }
        return last;
    }

    /** A layer with a kernel that gives as many scores. */
    public static Layer giving(int scores, Layer layer) {
        return layer instanceof Conv conv ? new Conv(conv.size(), scores, conv.padding()) : new Dense(scores);
    }

    /** The highest learning rate of an epoch, from 1, relative to the peak of the schedule: 0..1. */
    public double highestRate(int epoch) {
        return IntStream.range(0, STEPS)
                .mapToDouble(step -> rate(epoch, step))
                .max()
                .orElse(1);
    }

    /** The last learning rate of an epoch, from 1, relative to the peak of the schedule: 0..1. */
    public double lastRate(int epoch) {
        return rate(epoch, STEPS - 1);
    }

    private double rate(int epoch, int step) {
        double rate = schedule.rate((epoch - 1L) * STEPS + step, (long) epochs * STEPS);
        return schedule.peak() == 0 ? 1 : rate / schedule.peak();
    }

    /** A table of the network: one line per layer, with its output shape and number of parameters. */
    public List<String> summary() {
        return architecture().summary();
    }

    private static Architecture architecture(List<Layer> layers) {
        return new Architecture(new Shape(1, Picture.SIDE, Picture.SIDE), layers);
    }

    /** The same under another name. */
    public Recipe withName(String to) {
        return named(to, about);
    }

    /** The same under another name, about something else. */
    public Recipe named(String to, String nowAbout) {
        return new Recipe(
                to,
                nowAbout,
                layers,
                optimizer,
                schedule,
                batch,
                epochs,
                seed,
                averaging,
                split,
                augmentation,
                generated);
    }

    public Recipe withEpochs(int to) {
        return new Recipe(
                name, about, layers, optimizer, schedule, batch, to, seed, averaging, split, augmentation, generated);
    }

    public Recipe withSeed(long to) {
        return new Recipe(
                name, about, layers, optimizer, schedule, batch, epochs, to, averaging, split, augmentation, generated);
    }

    public Recipe withBatch(int to) {
        return new Recipe(
                name, about, layers, optimizer, schedule, to, epochs, seed, averaging, split, augmentation, generated);
    }

    public Recipe withSplit(TrainingSplit to) {
        return new Recipe(
                name, about, layers, optimizer, schedule, batch, epochs, seed, averaging, to, augmentation, generated);
    }

    public Recipe withAugmentation(Augmentation to) {
        return new Recipe(
                name, about, layers, optimizer, schedule, batch, epochs, seed, averaging, split, to, generated);
    }

    public Recipe withOptimizer(Optimizer to) {
        return new Recipe(
                name, about, layers, to, schedule, batch, epochs, seed, averaging, split, augmentation, generated);
    }

    public Recipe withSchedule(Schedule to) {
        return new Recipe(
                name, about, layers, optimizer, to, batch, epochs, seed, averaging, split, augmentation, generated);
    }

    /** The same schedule with another peak of the learning rate. */
    public Recipe withPeakRate(double rate) {
        return withSchedule(schedule.withPeak(rate));
    }

    public Recipe withLayers(List<Layer> to) {
        return new Recipe(
                name, about, to, optimizer, schedule, batch, epochs, seed, averaging, split, augmentation, generated);
    }

    public Recipe withGenerated(GeneratedCounts to) {
        return new Recipe(
                name, about, layers, optimizer, schedule, batch, epochs, seed, averaging, split, augmentation, to);
    }
}
