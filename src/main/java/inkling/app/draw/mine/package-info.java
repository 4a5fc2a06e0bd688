/** My digits on the Draw screen: kept with their true label, looked at, put right, and every model judged on them. Start at {@link inkling.app.draw.mine.MyDigitsPane}. */
@NullMarked
package inkling.app.draw.mine;

import org.jspecify.annotations.NullMarked;
