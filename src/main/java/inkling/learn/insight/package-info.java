/** Why a model says what it says, and how far it is to be believed: neighbours, pixels for and against, calibration, "is it a digit at all". Start at {@link inkling.learn.insight.Neighbours}. */
@NullMarked
package inkling.learn.insight;

import org.jspecify.annotations.NullMarked;
