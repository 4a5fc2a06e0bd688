/** The arithmetic behind the number that is pointed at. Start at {@link inkling.app.inside.value.ValuePane}. */
@NullMarked
package inkling.app.inside.value;

import org.jspecify.annotations.NullMarked;
