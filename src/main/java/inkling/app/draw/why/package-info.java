/** On the Draw screen, why the model says what it says, and how far it is to be believed. Start at {@link inkling.app.draw.why.WhyPane}. */
@NullMarked
package inkling.app.draw.why;

import org.jspecify.annotations.NullMarked;
