/** How far a prediction can be trusted: temperature scaling, reliability, and whether the picture shows a digit at all. Start at {@link inkling.learn.calibrate.Calibration}. */
@NullMarked
package inkling.learn.calibrate;

import org.jspecify.annotations.NullMarked;
