/** Controls that several screens use. */
@NullMarked
package inkling.app.shared.kit;

import org.jspecify.annotations.NullMarked;
