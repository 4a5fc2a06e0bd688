/** What can be done with several digits at once. Start at {@link inkling.app.explore.picked.PickedBar}. */
@NullMarked
package inkling.app.explore.picked;

import org.jspecify.annotations.NullMarked;
