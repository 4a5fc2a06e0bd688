/** Choosing what to train: presets, a form, and whether the user’s own digits are added. Start with {@link inkling.app.train.plan.PlanPane}. */
@NullMarked
package inkling.app.train.plan;

import org.jspecify.annotations.NullMarked;
