package inkling.app.draw.picture;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.LatestTask;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.files.PictureOpener;
import inkling.app.shared.pad.Drawing;
import inkling.app.shared.pad.PadModel;
import inkling.learn.Classifier;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibrator;
import inkling.sketch.picture.FoundDigit;
import inkling.sketch.picture.ScannedPicture;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A picture on the pad: the digits found in it, and which of them is classified. A stroke of the pen removes it. */
final class PictureViewModel implements PictureOpener {
    private static final Texts TEXTS = Texts.of("draw");

    private record Read(ClassifiedPicture picture, PictureOnPad onPad) {}

    private final Session session;
    private final Background background;
    private final PadModel pad;
    private final LatestTask<Supplier<ClassifiedPicture>, ClassifiedPicture> classifying;

    private final ReadOnlyObjectWrapper<@Nullable ClassifiedPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private @Nullable PictureOnPad onPad;
    private int opened;

    PictureViewModel(Session session, Background background, PadModel pad) {
        this.session = session;
        this.background = background;
        this.pad = pad;
        classifying = background.latest(Supplier::get, this::classified, this::failed);
        pad.drawingProperty().addListener((property, before, now) -> follow(before, now));
        session.reader().property().addListener((property, before, now) -> classify());
        session.dataProperty().addListener((property, before, now) -> check());
    }

    // Properties

    /** The picture on the pad; null where there is none. */
    ReadOnlyObjectProperty<@Nullable ClassifiedPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The pixels of the picture opened last, null before the first. */
    @Nullable
    PictureOnPad onPad() {
        return onPad;
    }

    /** Which of its digits is on the pad, -1 for none. */
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** What was found, or why nothing could be: one sentence; empty while there is nothing to say. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    // Commands

    /** Puts one of the digits on the pad. */
    void select(int digit) {
        ClassifiedPicture shown = picture.get();
        List<FoundDigit> digits = shown == null ? List.of() : shown.split().digits();
        if (digit >= 0 && digit < digits.size()) {
            selected.set(digit);
            pad.show(digits.get(digit).picture());
        }
    }

    /** Moves on by so many digits; back if negative. */
    void move(int by) {
        select(selected.get() + by);
    }

    /** Says something in the picture's place. */
    void showMessage(String sentence) {
        message.set(sentence);
    }

    /** Finds the digits in a picture, and puts it on the pad. */
    @Override
    public void open(String name, Callable<ScannedPicture> source) {
        int turn = ++opened;
        Classifier model = session.getModel();
        boolean digits = model == null || model.classNames().isDigits();
        background.run(
                () -> {
                    ScannedPicture found = source.call();
                    return new Read(ClassifiedPicture.of(name, found, digits), PictureOnPad.of(found.image()));
                },
                read -> {
                    if (turn == opened) {
                        onPad = read.onPad;
                        show(read.picture);
                    }
                },
                failure -> showMessage(TEXTS.get("picture.failed", Failures.sentence(failure))));
    }

    private void show(ClassifiedPicture read) {
        showMessage(read.sentence());
        if (!read.found().digits().isEmpty()) {
            picture.set(read);
            select(0);
            classify();
        }
    }

    private void classify() {
        ClassifiedPicture shown = picture.get();
        CalibratedClassifier reader = session.reader().get();
        if (shown != null) {
            classifying.submit(() -> shown.by(reader));
        }
    }

    /** The first check waits for an index of the data set: until then, the predictions are shown. */
    private void check() {
        ClassifiedPicture shown = picture.get();
        CalibratedClassifier reader = session.reader().get();
        Calibrator calibrator = session.reader().getCalibrator();
        if (shown != null && !shown.isChecked() && !shown.marks().isEmpty() && reader != null && calibrator != null) {
            classifying.submit(() -> shown.checkedBy(calibrator, reader.calibration()));
        }
    }

    private void classified(ClassifiedPicture newest) {
        ClassifiedPicture shown = picture.get();
        if (shown != null && shown.found().equals(newest.found())) {
            boolean sameDigits = shown.split().equals(newest.split());
            picture.set(newest);
            if (!sameDigits) {
                select(0);
            }
            showMessage(newest.sentence());
            check();
        }
    }

    /** The digits stay, without predictions. */
    private void failed(Exception failure) {
        ClassifiedPicture shown = picture.get();
        if (shown != null) {
            picture.set(ClassifiedPicture.of(shown.name(), shown.found(), shown.digits()));
            select(0);
        }
        showMessage(Failures.sentence(failure));
    }

    private void follow(Drawing before, Drawing now) {
        if (!before.sketch().equals(now.sketch())) {
            showMessage("");
        }
        ClassifiedPicture shown = picture.get();
        if (shown != null
                && shown.split().digits().stream().noneMatch(digit -> Objects.equals(digit.picture(), now.picture()))) {
            picture.set(null);
            selected.set(-1);
            showMessage("");
        }
    }
}
