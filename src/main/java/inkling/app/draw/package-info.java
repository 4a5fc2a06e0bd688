/** The Draw screen: a pad, the picture the model sees, and its ten probabilities. */
@NullMarked
package inkling.app.draw;

import org.jspecify.annotations.NullMarked;
