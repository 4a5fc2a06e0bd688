package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import inkling.learn.Interval;

/**
 * What the figures of one kind of images that are not digits were measured on.
 *
 * @param images how many the detector judged
 * @param rejected the interval of the share that it rejects
 * @param trainedOn whether the model was trained to reject this kind; the detector was fitted on none of these kinds
 */
public record MeasuredOthers(
        @SerializedName("images") int images,
        @SerializedName("caught") Interval rejected,
        @SerializedName("trainedOn") boolean trainedOn) {}
