/** The window: the frame around the screens, one folder a screen, and what they share. */
@NullMarked
package inkling.app;

import org.jspecify.annotations.NullMarked;
