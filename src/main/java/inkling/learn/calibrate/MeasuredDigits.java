package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import inkling.learn.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of one kind of digits were measured on, and how exact that makes them.
 *
 * @param images how many were classified
 * @param writers how many people drew them, none of whom drew what was fitted on; null where the writers are unknown or are
 *     the same, then every second drawing was fitted on
 * @param accuracy the interval of the accuracy
 * @param error the interval of the calibration error with temperature scaling
 * @param checked how many of the images the detector judged
 * @param accepted the interval of the share that it accepts
 * @param byConfidence how many are correct at which confidence
 */
public record MeasuredDigits(
        @SerializedName("images") int images,
        @SerializedName("writers") @Nullable Integer writers,
        @SerializedName("right") Interval accuracy,
        @SerializedName("errorAfter") Interval error,
        @SerializedName("checked") int checked,
        @SerializedName("accepted") Interval accepted,
        @SerializedName("byConfidence") AccuracyByConfidence byConfidence) {}
