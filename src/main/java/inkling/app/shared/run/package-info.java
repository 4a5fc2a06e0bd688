/**
 * One run and the training of it, without anything to see. Start at {@link inkling.app.shared.run.ActiveRun};
 * {@link inkling.app.shared.run.TrackedRun} is the state of a run.
 */
@NullMarked
package inkling.app.shared.run;

import org.jspecify.annotations.NullMarked;
