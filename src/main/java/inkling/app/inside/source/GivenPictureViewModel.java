package inkling.app.inside.source;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.files.PictureOpener;
import inkling.app.shared.open.LongTask;
import inkling.sketch.picture.FoundDigit;
import inkling.sketch.picture.ScannedPicture;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The digits found in a picture that was opened, dropped or pasted, and which of them is looked at. */
final class GivenPictureViewModel implements PictureOpener {
    private static final Texts TEXTS = Texts.of("inside");

    private final Subject subject;
    private final LongTask reading;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private String name = "";
    private List<FoundDigit> digits = List.of();
    private int selected;

    GivenPictureViewModel(Subject subject, Background background) {
        this.subject = subject;
        reading = new LongTask(background);
    }

    // Properties

    /** Which of the digits is shown, or why none is: one sentence; empty before anything was opened. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    // Commands

    /** Moves on by a number of digits of the picture; back if negative. */
    void move(int by) {
        if (!digits.isEmpty()) {
            show(Math.floorMod(selected + by, digits.size()));
        }
    }

    /** Looks at the first digit in a picture. */
    @Override
    public void open(String newName, Callable<ScannedPicture> source) {
        reading.run(
                newName,
                progress -> source.call(),
                read -> show(newName, read.digits()),
                problem -> tell(Failures.sentence(problem)));
    }

    /** Says why there is no digit, where it can be read: beside the choice of a picture. */
    private void tell(String problem) {
        message.set(problem);
        subject.sourceProperty().set(Subject.Source.PICTURE);
    }

    private void show(String newName, List<FoundDigit> found) {
        if (found.isEmpty()) {
            tell(TEXTS.get("given.none", newName));
            return;
        }
        name = newName;
        digits = found;
        show(0);
    }

    private void show(int digit) {
        selected = digit;
        message.set(
                digits.size() == 1
                        ? TEXTS.get("given.one", name)
                        : TEXTS.get("given.several", digit + 1, digits.size(), name));
        subject.show(digits.get(digit).picture());
    }
}
