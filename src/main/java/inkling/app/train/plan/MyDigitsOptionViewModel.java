package inkling.app.train.plan;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.sketch.mydigits.MyDigits;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether the next run learns from the digits the user kept, and how many there are. */
final class MyDigitsOptionViewModel {
    private static final Texts TEXTS = Texts.of("train");

    private final Background background;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private Classes classes = Classes.DIGITS;
    private int kept;

    MyDigitsOptionViewModel(Background background) {
        this.background = background;
    }

    // Properties

    /** Whether they are learned from; false as long as there are none. */
    BooleanProperty wantedProperty() {
        return wanted;
    }

    /** Whether there are any, and the data are digits as well. */
    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** How they are shared out, or why there are none: one sentence. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    // Commands

    /** Follows the classes of the data. */
    void use(Classes newClasses) {
        classes = newClasses;
        show(kept);
    }

    /** Counts how many there are now. */
    void refresh() {
        background.run(
                () -> MyDigits.open(MyDigits.userFolder()).digits().size(),
                this::show,
                problem -> note.set(Failures.sentence(problem)));
    }

    private void show(int now) {
        kept = now;
        possible.set(kept > 0 && classes.isDigits());
        wanted.set(wanted.get() && possible.get());
        if (!classes.isDigits()) {
            note.set(TEXTS.get("my-digits.other"));
        } else {
            note.set(kept == 0 ? TEXTS.get("my-digits.none") : TEXTS.get("my-digits.count", kept));
        }
    }
}
