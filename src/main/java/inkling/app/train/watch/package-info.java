/** What the shown runs look like: charts, mistakes, and the inside of the network. Start with {@link inkling.app.train.watch.Replay}. */
@NullMarked
package inkling.app.train.watch;

import org.jspecify.annotations.NullMarked;
