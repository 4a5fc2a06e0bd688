/** My digits on the Draw screen: drawings saved with their true label, and how the models do on them. Start at {@link inkling.app.draw.mydigits.MyDigitsPane}. */
@NullMarked
package inkling.app.draw.mydigits;

import org.jspecify.annotations.NullMarked;
