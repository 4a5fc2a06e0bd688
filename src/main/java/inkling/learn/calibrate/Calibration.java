package inkling.learn.calibrate;

import static java.util.Objects.requireNonNull;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.files.WholeFile;
import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.file.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a model's predictions can be trusted, as measured by {@code inkling calibrate}: a small JSON file beside the
 * model's. Immutable.
 *
 * @param model the model that was measured, as {@link #nameOf} names it
 * @param temperature makes its confidence match its accuracy
 * @param detector tells digits from other images
 * @param results how well both work
 */
public record Calibration(
        @SerializedName("model") String model,
        @SerializedName("temperature") Temperature temperature,
        @SerializedName("likeness") DigitDetector detector,
        @SerializedName("figures") Results results) {
    private static final String SHIPPED = "/assets/models/digits.json";
    private static final int LARGEST = 1 << 20;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    /**
     * What was measured on images that nothing was fitted on. The keys are kinds of digits ("test", "drawn") or kinds of
     * other images.
     *
     * @param accuracy share of each kind of digit classified correctly
     * @param errorBefore expected calibration error of each kind, without temperature scaling
     * @param errorAfter the same with temperature scaling
     * @param reliability the diagrams behind {@code errorAfter}
     * @param coverage the effect of confidence thresholds, on the test rows
     * @param auroc how well the detector separates digits from each kind of other image
     * @param rejected share of each kind of other image that the detector rejects
     * @param accepted share of each kind of digit that it accepts
     * @param drawnCoverage the effect of confidence thresholds on drawings; null where none were measured
     * @param fittedOn how many images of which kind were fitted on; null in files of earlier versions, like the two below
     * @param digits what the figures of each kind of digit were measured on
     * @param others what the figures of each kind of other image were measured on
     */
    public record Results(
            @SerializedName("right") Map<String, Double> accuracy,
            @SerializedName("errorBefore") Map<String, Double> errorBefore,
            @SerializedName("errorAfter") Map<String, Double> errorAfter,
            @SerializedName("reliability") Map<String, ReliabilityDiagram> reliability,
            @SerializedName("answered") CoverageCurve coverage,
            @SerializedName("auroc") Map<String, Double> auroc,
            @SerializedName("caught") Map<String, Double> rejected,
            @SerializedName("accepted") Map<String, Double> accepted,
            @SerializedName("answeredDrawn") @Nullable CoverageCurve drawnCoverage,
            @SerializedName("fittedOn") @Nullable Map<String, Integer> fittedOn,
            @SerializedName("digits") @Nullable Map<String, MeasuredDigits> digits,
            @SerializedName("others") @Nullable Map<String, MeasuredOthers> others) {
        public Results {
            requireNonNull(accuracy, "expected accuracies, found none");
            requireNonNull(errorBefore, "expected errors before, found none");
            requireNonNull(errorAfter, "expected errors after, found none");
            requireNonNull(reliability, "expected reliability diagrams, found none");
            requireNonNull(coverage, "expected a coverage curve, found none");
            requireNonNull(auroc, "expected the detector's results, found none");
            requireNonNull(rejected, "expected rejected shares, found none");
            requireNonNull(accepted, "expected accepted shares, found none");
        }

        /** What a kind of digit was measured on; null where that is not known. */
        public @Nullable MeasuredDigits digits(String kind) {
            return digits == null ? null : digits.get(kind);
        }

        /** What a kind of other image was measured on; null where that is not known. */
        public @Nullable MeasuredOthers others(String kind) {
            return others == null ? null : others.get(kind);
        }
    }

    public Calibration {
        requireNonNull(model, "expected a model's name, found none");
        requireNonNull(temperature, "expected a temperature, found none");
        requireNonNull(detector, "expected a detector, found none");
        requireNonNull(results, "expected results, found none");
    }

    /** Tells a model from every other: its recipe, seed, epochs and accuracies. Stored in files, so never reworded. */
    public static String nameOf(Classifier classifier) {
        ModelCard card = classifier.card();
        return String.format(
                Locale.ROOT,
                "%s, seed %d, %d epochs, train accuracy %s, held-out accuracy %s",
                card.recipe().name(),
                card.recipe().seed(),
                card.epochs(),
                card.trainAccuracy(),
                card.validationAccuracy());
    }

    /** The temperature for a model: the fitted one if this is the model that was measured, else none. */
    public Temperature temperatureFor(Classifier classifier) {
        return isOf(classifier) ? temperature : Temperature.NONE;
    }

    /** Whether this is the model that was measured. */
    public boolean isOf(Classifier classifier) {
        return model.equals(nameOf(classifier));
    }

    /** The calibration of the model that ships inside the program. */
    public static Calibration shipped() {
        return Shipped.CALIBRATION;
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        static final Calibration CALIBRATION = readShipped();
    }

    private static Calibration readShipped() {
        try (InputStream in = Calibration.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IOException("expected a calibration inside the program, found none (" + SHIPPED + ")");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Json.read(GSON, text, Path.of(SHIPPED), Calibration.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a calibration from disk.
     *
     * @throws BadFileException if the file is too large or not a calibration
     */
    public static Calibration read(Path file) throws IOException {
        return Json.read(GSON, InputFile.text(file, "a calibration", LARGEST), file, Calibration.class);
    }

    /** Writes it, completely or not at all. */
    public void write(Path file) throws IOException {
        WholeFile.write(file, GSON.toJson(this) + "\n");
    }
}
