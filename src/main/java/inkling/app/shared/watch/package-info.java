/**
 * What several screens show of runs: their curves, and the question whether to close the window while one is in progress. Start at
 * {@link inkling.app.shared.watch.ChartPane}.
 */
@NullMarked
package inkling.app.shared.watch;

import org.jspecify.annotations.NullMarked;
