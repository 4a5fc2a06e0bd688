/** One run and the training of it, without anything to see. Start with {@link inkling.app.train.run.ActiveRun}; {@link inkling.app.train.run.TrackedRun} is the state of a run. */
@NullMarked
package inkling.app.train.run;

import org.jspecify.annotations.NullMarked;
