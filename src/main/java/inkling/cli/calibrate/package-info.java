/**
 * What {@code inkling calibrate} measures of a model.
 *
 * <p>Start at {@link inkling.cli.calibrate.CalibrationStudy}.
 */
@NullMarked
package inkling.cli.calibrate;

import org.jspecify.annotations.NullMarked;
