package inkling.app.draw.picture;

import inkling.app.draw.pad.Drawing;
import inkling.app.draw.pad.PadModel;
import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.LatestTask;
import inkling.app.shared.Session;
import inkling.learn.Classifier;
import inkling.sketch.picture.FoundDigit;
import inkling.sketch.picture.ScannedPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A picture on the pad: the digits found on it, and which of them is answered. It goes when the pen comes. */
final class PictureViewModel {
    /** Finds the digits on a picture. */
    private interface Source {
        ScannedPicture read() throws IOException;
    }

    private record Question(ReadPicture picture, @Nullable Classifier model) {}

    private final Session session;
    private final Background background;
    private final PadModel pad;
    private final LatestTask<Question, ReadPicture> asking;

    private final ReadOnlyObjectWrapper<@Nullable ReadPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private int turn;

    PictureViewModel(Session session, Background background, PadModel pad) {
        this.session = session;
        this.background = background;
        this.pad = pad;
        asking = background.latest(question -> question.picture.readBy(question.model), this::answered, this::fail);
        pad.drawingProperty().addListener((property, before, now) -> follow(before, now));
        session.modelProperty().addListener((property, before, now) -> ask());
    }

    // Properties

    /** The picture on the pad, null where there is none. */
    ReadOnlyObjectProperty<@Nullable ReadPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** Which of its digits is answered, -1 for none. */
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What was found, or why nothing could be: one sentence; empty while there is nothing to say. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    // Commands

    /** Reads a PNG or JPEG file and puts it on the pad. */
    void open(Path file) {
        read(String.valueOf(file.getFileName()), () -> ScannedPicture.of(file));
    }

    /** Puts a picture on the pad that is no file. */
    void open(BufferedImage image, String name) {
        read(name, () -> ScannedPicture.of(image));
    }

    /** Answers one of the digits found. */
    void choose(int digit) {
        ReadPicture shown = picture.get();
        List<FoundDigit> digits = shown == null ? List.of() : shown.reading().digits();
        if (digit >= 0 && digit < digits.size()) {
            chosen.set(digit);
            pad.show(digits.get(digit).picture());
        }
    }

    /** Answers the next of the digits found, or the one before. */
    void move(int by) {
        choose(chosen.get() + by);
    }

    /** Says something at the picture's place. */
    void say(String sentence) {
        said.set(sentence);
    }

    private void read(String name, Source source) {
        int mine = ++turn;
        background.run(
                () -> ReadPicture.of(name, source.read()),
                read -> {
                    if (mine == turn) {
                        show(read);
                    }
                },
                problem -> say("Not opened: " + Failures.sentence(problem)));
    }

    private void show(ReadPicture read) {
        say(read.sentence());
        if (!read.reading().digits().isEmpty()) {
            picture.set(read);
            choose(0);
            ask();
        }
    }

    private void ask() {
        ReadPicture shown = picture.get();
        if (shown != null) {
            asking.submit(new Question(shown, session.getModel()));
        }
    }

    private void answered(ReadPicture newest) {
        ReadPicture shown = picture.get();
        if (shown != null && shown.found().equals(newest.found())) {
            boolean sameDigits = shown.reading().equals(newest.reading());
            picture.set(newest);
            if (!sameDigits) {
                choose(0);
            }
            say(newest.sentence());
        }
    }

    /** The digits stay, without an answer. */
    private void fail(Exception failure) {
        ReadPicture shown = picture.get();
        if (shown != null) {
            picture.set(ReadPicture.of(shown.name(), shown.found()));
            choose(0);
        }
        say(Failures.sentence(failure));
    }

    private void follow(Drawing before, Drawing now) {
        if (!before.sketch().equals(now.sketch())) {
            say("");
        }
        ReadPicture shown = picture.get();
        if (shown != null
                && shown.reading().digits().stream()
                        .noneMatch(digit -> digit.picture().equals(now.picture()))) {
            picture.set(null);
            chosen.set(-1);
            say("");
        }
    }
}
