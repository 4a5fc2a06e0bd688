/**
 * Runs as stored in the user's folder: recorded, read and compared.
 *
 * <p>Start at {@link inkling.learn.runs.RunStore}; {@link inkling.learn.runs.RecordedTraining} fills it.
 */
@NullMarked
package inkling.learn.runs;

import org.jspecify.annotations.NullMarked;
