/**
 * Finds the prototypes of each class, the rows that represent all others best, and its criticisms, those that the prototypes represent
 * worst.
 *
 * <p>Start at {@link inkling.analysis.neighbors.prototypes.PrototypeSearch}.
 */
@NullMarked
package inkling.analysis.neighbors.prototypes;

import org.jspecify.annotations.NullMarked;
