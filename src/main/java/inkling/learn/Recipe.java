package inkling.learn;

import static java.util.Objects.requireNonNull;

import com.google.gson.annotations.SerializedName;
import inkling.data.Classes;
import inkling.data.Picture;
import inkling.files.BadFileException;
import inkling.learn.augment.Augmentation;
import inkling.nn.Architecture;
import inkling.nn.Layer;
import inkling.nn.Optimizer;
import inkling.nn.Schedule;
import inkling.nn.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What to train and how, as data: all that the weights depend on but the digits themselves and the number of workers. Also
 * JSON, as the named ones in {@code assets/recipes}.
 *
 * @param name one word
 * @param about a sentence for people
 * @param layers from the picture {@code [28, 28, 1]} to ten scores, which a softmax turns into probabilities
 * @param optimizer how gradients move the weights
 * @param schedule the learning rate over the run
 * @param batch pictures a step
 * @param epochs times through the training rows
 * @param seed of the first weights, the order of the pictures, and all other chance
 * @param averaging decay a step of the average of the weights that is kept as the model; 0 keeps the last weights
 * @param rows what is learned from, and what is held back
 * @param augmentation how the pictures are varied
 * @param generated what is learned from beside the rows
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
        @SerializedName("rows") Rows rows,
        @SerializedName("augmentation") Augmentation augmentation,
        @SerializedName("generated") Generated generated) {
    /** The recipes by name, the smallest first. */
    public static final List<String> NAMES =
            List.of("softmax", "dense", "mlp", "codelab", "convnet", "batchnorm", "digits");

    private static final int MOST_LAYERS = 64;

    /** More than any network here by far, few enough for any laptop: no file makes the program take more memory. */
    private static final int MOST_PARAMETERS = 4_000_000;

    private static final long LARGEST_FILE = 1 << 20;

    public Recipe {
        requireNonNull(layers, "expected layers, found none");
        requireNonNull(optimizer, "expected an optimizer, found none");
        requireNonNull(schedule, "expected a schedule, found none");
        requireNonNull(rows, "expected rows, found none");
        requireNonNull(augmentation, "expected an augmentation, found none");
        generated = Objects.requireNonNullElse(generated, Generated.NONE);
        layers = List.copyOf(layers);
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
        int scores = architecture.classes();
        if (scores != Classes.DIGITS.count()) {
            throw new IllegalArgumentException("expected layers that end in ten scores, got " + scores);
        }
    }

    /** One of {@link #NAMES}. */
    public static Recipe named(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("expected a recipe of " + String.join(", ", NAMES) + ", found " + name);
        }
        String resource = "/assets/recipes/" + name + ".json";
        try (InputStream in = Recipe.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("expected a recipe inside the program, found none (" + resource + ")");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Json.read(text, Path.of(resource), Recipe.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a recipe somebody wrote. */
    public static Recipe read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST_FILE) {
            throw new BadFileException(file, "a recipe of at most " + LARGEST_FILE + " bytes", size + " bytes");
        }
        try {
            return Json.read(Files.readString(file), file, Recipe.class);
        } catch (CharacterCodingException e) {
            throw new BadFileException(file, "a recipe as text", "bytes that are no text");
        }
    }

    /** The recipe as JSON. */
    public String toJson() {
        return Json.write(this);
    }

    /** The network that is trained. */
    public Architecture architecture() {
        return architecture(layers);
    }

    private static Architecture architecture(List<Layer> layers) {
        return new Architecture(new Shape(1, Picture.SIDE, Picture.SIDE), layers);
    }

    public Recipe withEpochs(int others) {
        return with(draft -> draft.epochs = others);
    }

    public Recipe withSeed(long other) {
        return with(draft -> draft.seed = other);
    }

    public Recipe withBatch(int other) {
        return with(draft -> draft.batch = other);
    }

    public Recipe withRows(Rows others) {
        return with(draft -> draft.rows = others);
    }

    public Recipe withAugmentation(Augmentation other) {
        return with(draft -> draft.augmentation = other);
    }

    public Recipe withOptimizer(Optimizer other) {
        return with(draft -> draft.optimizer = other);
    }

    public Recipe withSchedule(Schedule other) {
        return with(draft -> draft.schedule = other);
    }

    public Recipe withLayers(List<Layer> others) {
        return with(draft -> draft.layers = others);
    }

    public Recipe withGenerated(Generated other) {
        return with(draft -> draft.generated = other);
    }

    private Recipe with(Consumer<RecipeDraft> change) {
        RecipeDraft draft = new RecipeDraft(this);
        change.accept(draft);
        return draft.recipe();
    }
}
