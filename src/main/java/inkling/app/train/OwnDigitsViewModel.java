package inkling.app.train;

import inkling.app.shared.Background;
import inkling.sketch.mydigits.MyDigits;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether the next run learns from the digits the user kept, and how many there are. */
final class OwnDigitsViewModel {
    private static final String NONE = "None are kept yet: on Draw, the key of a digit keeps the drawing.";

    private final Background background;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper kept = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(NONE);

    OwnDigitsViewModel(Background background) {
        this.background = background;
    }

    // Properties

    /** Whether they are learned from; false as long as there are none. */
    BooleanProperty wanted() {
        return wanted;
    }

    /** How many are kept. */
    ReadOnlyIntegerProperty kept() {
        return kept.getReadOnlyProperty();
    }

    /** How they are shared out, or why there are none: one sentence. */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    // Commands

    /** Looks how many there are now. */
    void count() {
        background.run(
                () -> MyDigits.open(MyDigits.userFolder()).digits().size(),
                this::counted,
                problem -> words.set(String.valueOf(problem.getMessage())));
    }

    private void counted(int count) {
        kept.set(count);
        wanted.set(wanted.get() && count > 0);
        words.set(
                count == 0
                        ? NONE
                        : String.format(Locale.ROOT, "%,d kept. Every fifth is held back, to judge by fairly.", count));
    }
}
