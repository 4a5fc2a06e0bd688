package inkling.learn.calibrate;

import static java.util.Objects.requireNonNull;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.files.WholeFile;
import inkling.learn.Classifier;
import inkling.learn.calibrate.ReliabilityDiagram.Bin;
import inkling.learn.file.Json;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What was fitted to one model and says nothing about any other: its temperature, its detector of images that are no digits,
 * and how often it is correct at which confidence. Stored with a run as a small JSON file. Immutable.
 *
 * @param model the model, as {@link Calibration#nameOf} names it
 * @param dataSha256 checksum of the data set, whose training digits the detector compares with; see {@link
 *     inkling.data.Checksum}
 * @param temperature makes its confidence match its accuracy
 * @param detector tells digits from other images
 * @param reliability of its predictions with that temperature
 * @param byConfidence how often these are correct, in bins that are narrow near 1; null in a file of an earlier version
 */
public record ModelCalibration(
        @SerializedName("model") String model,
        @SerializedName("dataSha256") String dataSha256,
        @SerializedName("temperature") Temperature temperature,
        @SerializedName("likeness") DigitDetector detector,
        @SerializedName("reliability") ReliabilityDiagram reliability,
        @SerializedName("byConfidence") @Nullable AccuracyByConfidence byConfidence) {
    /** The accuracy below which a model does not know the digits yet: it is more often wrong than right. */
    public static final double KNOWS = 0.5;

    private static final int LARGEST = 1 << 16;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    public ModelCalibration {
        requireNonNull(model, "expected a model's name, found none");
        requireNonNull(dataSha256, "expected the checksum of the data, found none");
        requireNonNull(temperature, "expected a temperature, found none");
        requireNonNull(detector, "expected a detector, found none");
        requireNonNull(reliability, "expected a reliability diagram, found none");
    }

    /** What {@code inkling calibrate} has fitted to the model it measured. */
    static ModelCalibration of(Calibration study, String dataSha256) {
        return new ModelCalibration(
                study.model(),
                dataSha256,
                study.temperature(),
                study.detector(),
                requireNonNull(study.results().reliability().get("test"), "expected results on the test rows"),
                null);
    }

    /** The digits it was fitted on that were classified with about a confidence, and how many of them correctly. */
    public AccuracyByConfidence.Bin at(float confidence) {
        if (byConfidence != null) {
            return byConfidence.binOf(confidence);
        }
        Bin bin = reliability.binOf(confidence);
        return new AccuracyByConfidence.Bin(1, bin.count(), (int) Math.round(bin.accuracy() * bin.count()));
    }

    /** Accuracy 0..1 on the digits it was fitted on, which the model has not learned from. */
    public double accuracy() {
        double correct = 0;
        long count = 0;
        for (Bin bin : reliability.bins()) {
            correct += bin.accuracy() * bin.count();
            count += bin.count();
        }
        return count == 0 ? 0 : correct / count;
    }

    /**
     * Whether the model has learned enough for its predictions, and for what follows from them, to say something about a
     * drawing: it classifies at least half of the digits correctly. With a fitted temperature its mean confidence is about as
     * high, so that below this most clear digits would be called unsure, or no digits, through no fault of theirs.
     */
    public boolean knowsDigits() {
        return accuracy() >= KNOWS;
    }

    /** Whether the model is one of digits, and its detector was fitted: of other classes there are no images that show none of them. */
    public boolean hasDigitCheck() {
        return !detector.equals(DigitDetector.NONE);
    }

    /** Whether this was fitted to a model. */
    public boolean isOf(Classifier classifier) {
        return model.equals(Calibration.nameOf(classifier));
    }

    /** Where the calibration of a model file is stored: beside it, {@code epoch-00012.calibration.json}. */
    public static Path besides(Path model) {
        String name = String.valueOf(model.getFileName());
        return model.resolveSibling(name.replaceFirst("\\.inkling$", "") + ".calibration.json");
    }

    /**
     * Reads one from disk.
     *
     * @throws BadFileException if the file is too large or not a calibration
     */
    public static ModelCalibration read(Path file) throws IOException {
        return Json.read(GSON, InputFile.text(file, "a calibration", LARGEST), file, ModelCalibration.class);
    }

    /** Writes it, completely or not at all. */
    public void write(Path file) throws IOException {
        WholeFile.write(file, GSON.toJson(this) + "\n");
    }
}
