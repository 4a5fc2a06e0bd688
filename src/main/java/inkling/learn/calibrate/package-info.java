/**
 * How far a prediction can be trusted: temperature scaling, reliability, and whether the image shows a digit at all.
 *
 * <p>Start at {@link inkling.learn.calibrate.Calibration}, a study of one model, and {@link inkling.learn.calibrate.Calibrator},
 * which calibrates any model in less than a second.
 */
@NullMarked
package inkling.learn.calibrate;

import org.jspecify.annotations.NullMarked;
