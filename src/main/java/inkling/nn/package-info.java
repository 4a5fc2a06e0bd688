/**
 * Neural networks as plans: layers with their shapes, parameters and formulas, the loss, optimizers and learning-rate schedules.
 * Uses nothing else of Inkling; {@code nn.engine} trains and runs what is planned here.
 *
 * <p>Start with {@link inkling.nn.Architecture}, then {@link inkling.nn.Dense}, the simplest layer with weights, and
 * {@link inkling.nn.CrossEntropy}.
 */
@NullMarked
package inkling.nn;

import org.jspecify.annotations.NullMarked;
