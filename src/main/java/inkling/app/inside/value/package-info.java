/** How the arithmetic of the number that is pointed at is written down: equations, window, kernel. Start at {@link inkling.app.inside.value.ValuePane}. */
@NullMarked
package inkling.app.inside.value;

import org.jspecify.annotations.NullMarked;
