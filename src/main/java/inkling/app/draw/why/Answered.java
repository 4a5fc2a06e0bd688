package inkling.app.draw.why;

import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;

/**
 * A picture, and what a model takes it for: what "why" is asked about.
 *
 * @param prediction by {@link inkling.learn.calibrate.DigitReader}, as the bars show it
 */
public record Answered(Picture picture, Prediction prediction, Classifier model) {}
