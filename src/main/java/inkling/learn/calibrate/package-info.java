/**
 * How far a prediction can be trusted: temperature scaling, reliability, and whether the image shows a digit at all.
 *
 * <p>Start at {@link inkling.learn.calibrate.Calibration}.
 */
@NullMarked
package inkling.learn.calibrate;

import org.jspecify.annotations.NullMarked;
