/**
 * Trains and runs the networks that {@link inkling.nn} plans: {@link inkling.nn.engine.Network} holds the weights and computes
 * probabilities, {@link inkling.nn.engine.Trainer} changes the weights step by step, with several workers. Knows arrays, not
 * digits.
 *
 * <p>Uses {@code nn.engine.pass}, which computes one layer forward and backward, and {@code nn}.
 */
@NullMarked
package inkling.nn.engine;

import org.jspecify.annotations.NullMarked;
