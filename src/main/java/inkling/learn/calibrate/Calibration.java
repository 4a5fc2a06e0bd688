package inkling.learn.calibrate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;
import inkling.files.BadFileException;
import inkling.files.WholeFile;
import inkling.learn.Card;
import inkling.learn.Classifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was measured once about a model, so that its answers can be trusted as far as they go: a small JSON file beside the
 * model's. Immutable.
 *
 * @param model which model was measured, in the words of {@link #nameOf}
 * @param temperature makes probabilities mean what they say
 * @param likeness tells digits from what is none
 * @param figures how well both do
 */
public record Calibration(
        @SerializedName("model") String model,
        @SerializedName("temperature") Temperature temperature,
        @SerializedName("likeness") Likeness likeness,
        @SerializedName("figures") Figures figures) {
    private static final String SHIPPED = "/assets/models/digits.json";
    private static final long LARGEST = 1 << 20;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    /**
     * What the fits are worth.
     *
     * @param right the share of each kind of digit ("test", "drawn") that is read rightly
     * @param errorBefore expected calibration error of each, without the temperature
     * @param errorAfter the same with it
     * @param reliability the diagrams behind {@code errorAfter}
     * @param answered what asking for more confidence costs and gives, on the test rows
     * @param auroc how well the likeness tells digits from each kind of other thing
     * @param caught the share of each kind of other thing that is said to be no digit
     * @param accepted the share of each kind of digit that passes
     */
    public record Figures(
            @SerializedName("right") Map<String, Double> right,
            @SerializedName("errorBefore") Map<String, Double> errorBefore,
            @SerializedName("errorAfter") Map<String, Double> errorAfter,
            @SerializedName("reliability") Map<String, Reliability> reliability,
            @SerializedName("answered") AnsweredCurve answered,
            @SerializedName("auroc") Map<String, Double> auroc,
            @SerializedName("caught") Map<String, Double> caught,
            @SerializedName("accepted") Map<String, Double> accepted) {}

    public Calibration {
        requirePresent(model, "a model's name");
        requirePresent(temperature, "a temperature");
        requirePresent(likeness, "a likeness");
        requirePresent(figures, "figures");
    }

    /** What tells a model from every other: its recipe and seed, and how far it came. */
    public static String nameOf(Classifier classifier) {
        Card card = classifier.card();
        return String.format(
                Locale.ROOT,
                "%s, seed %d, %d epochs, train accuracy %s, held-out accuracy %s",
                card.recipe().name(),
                card.recipe().seed(),
                card.epochs(),
                card.trainAccuracy(),
                card.heldOutAccuracy());
    }

    /** The temperature for a model: the one that was measured, or none for a model nobody measured. */
    public Temperature temperatureFor(Classifier classifier) {
        return isOf(classifier) ? temperature : Temperature.NONE;
    }

    /** Whether it was this model that was measured. */
    public boolean isOf(Classifier classifier) {
        return model.equals(nameOf(classifier));
    }

    /** The calibration of the model that ships inside the program. */
    public static Calibration shipped() {
        return Shipped.CALIBRATION;
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        static final Calibration CALIBRATION = inside();
    }

    private static Calibration inside() {
        try (InputStream in = Calibration.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IOException("expected a calibration inside the program, found none (" + SHIPPED + ")");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), Path.of(SHIPPED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a calibration.
     *
     * @throws BadFileException when the file is none
     */
    public static Calibration read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new BadFileException(file, "a calibration", "a file of " + Files.size(file) + " bytes");
        }
        return parse(Files.readString(file), file);
    }

    /** Writes it, whole or not at all. */
    public void write(Path file) throws IOException {
        WholeFile.write(file, GSON.toJson(this) + "\n");
    }

    private static Calibration parse(String text, Path file) throws BadFileException {
        try {
            Calibration calibration = GSON.fromJson(text, Calibration.class);
            requirePresent(calibration, "a calibration");
            return calibration;
        } catch (RuntimeException e) {
            // Gson wraps what the records' constructors refuse in exceptions of several kinds
            BadFileException bad = new BadFileException(file, "a calibration", "something else");
            bad.initCause(e);
            throw bad;
        }
    }

    private static void requirePresent(@Nullable Object part, String what) {
        if (part == null) {
            throw new IllegalArgumentException("expected " + what + ", found none");
        }
    }
}
