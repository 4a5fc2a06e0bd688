package inkling.app.draw.mydigits;

import inkling.app.draw.mydigits.Scores.ClassifiedDigit;
import inkling.app.draw.mydigits.Scores.Score;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.pad.Drawing;
import inkling.app.shared.pad.PadModel;
import inkling.data.Article;
import inkling.data.Picture;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.runs.OtherModels;
import inkling.learn.runs.RunStore;
import inkling.sketch.ClassName;
import inkling.sketch.mydigits.MyDigit;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A page of my digits, and how the models classify them. The selected digit is always the one on the pad: a digit that was
 * just saved, or one of the page that was put there.
 */
final class MyDigitsViewModel {
    private static final Texts TEXTS = Texts.of("draw");

    private final Session session;
    private final PadModel pad;
    private final MyDigitsModel digits;
    private final OtherModels others;
    private final LatestTask<Supplier<Scores>, Scores> evaluating;

    private final ObservableList<ClassifiedDigit> page = FXCollections.observableArrayList();
    private final ObservableList<Score> scores = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pageNumber = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable MyDigit> selected = new ReadOnlyObjectWrapper<>();

    private Scores evaluated = Scores.NONE;

    MyDigitsViewModel(Session session, Background background, PadModel pad, MyDigitsModel digits, RunStore runs) {
        this.session = session;
        this.pad = pad;
        this.digits = digits;
        others = new OtherModels(runs);
        evaluating = background.latest(Supplier::get, this::show, failure -> {
            show(Scores.NONE);
            background.report(failure);
        });
        pad.drawingProperty().addListener((property, before, now) -> followPad());
        session.modelProperty().addListener((property, before, now) -> evaluate());
        digits.pagesProperty().subscribe(pages -> follow());
    }

    // Properties

    /** The digits of the page that is shown, newest first. */
    ObservableList<ClassifiedDigit> page() {
        return page;
    }

    /** How each model does on all digits, the one on the pad first. */
    ObservableList<Score> scores() {
        return scores;
    }

    /** How many digits there are. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The page that is shown, counted from 0. */
    ReadOnlyIntegerProperty pageNumberProperty() {
        return pageNumber.getReadOnlyProperty();
    }

    /** The digit that is on the pad; null where what is there is not saved. */
    ReadOnlyObjectProperty<@Nullable MyDigit> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    // Commands

    /** Labels what is on the pad: saves it under the name of a class, or corrects that if it is saved already. */
    void labelAs(String name) {
        MyDigit saved = selected.get();
        Drawing drawing = pad.getDrawing();
        Picture picture = drawing.picture();
        if (saved != null) {
            relabel(saved, name);
        } else if (picture != null) {
            digits.change(store -> store.keep(picture, name, Instant.now()), this::saved);
        } else if (!drawing.isBlank()) {
            digits.change(store -> store.keep(drawing.sketch(), name, Instant.now()), this::saved);
        } else {
            digits.showMessage(
                    TEXTS.get(digits.classesProperty().get().isDigits() ? "my-digits.nothing" : "my-drawings.nothing"));
        }
    }

    /** Deletes the selected digit; undo brings it back. */
    void delete() {
        MyDigit digit = selected.get();
        if (digit != null) {
            digits.change(store -> {
                store.delete(digit.id());
                return ClassName.digit(digit.name()) < 0
                        ? TEXTS.get("my-drawings.deleted", Article.with(digit.name()))
                        : TEXTS.get("my-digits.deleted", digit.name());
            });
        }
    }

    /** Puts a digit on the pad, where it is classified. */
    void select(MyDigit digit) {
        digits.showMessage("");
        selected.set(digit);
        pad.show(digit.picture());
        turnTo(pages().indexOf(digit.id()) / Pages.SIZE);
    }

    /** Moves on by so many digits, back if negative; from none to the first of the page. */
    void move(int by) {
        MyDigit digit = selected.get();
        int at = digit == null ? pageNumber.get() * Pages.SIZE : pages().indexOf(digit.id()) + by;
        if (at >= 0 && at < pages().digits().size()) {
            select(pages().digits().get(at));
        }
    }

    /** Turns so many pages on, or back if negative. */
    void turn(int by) {
        turnTo(pageNumber.get() + by);
    }

    /** Evaluates every model there is by now on the digits. */
    void evaluate() {
        List<MyDigit> all = pages().digits();
        CalibratedClassifier current = session.reader().get();
        evaluating.submit(() -> Scores.of(all, current, others));
    }

    private void relabel(MyDigit digit, String name) {
        if (!digit.name().equals(name)) {
            digits.change(store -> {
                store.relabel(digit.id(), name);
                return TEXTS.get("my-digits.relabeled", name, digit.name());
            });
        }
    }

    private String saved(MyDigit digit) {
        pageNumber.set(0);
        if (isOnPad(digit)) {
            selected.set(digit);
            pad.finish();
        }
        showPage();
        return TEXTS.get("my-digits.saved", digit.name());
    }

    private void follow() {
        count.set(pages().digits().size());
        if (count.get() == 0) {
            evaluated = Scores.NONE; // of another store: its drawings have the same ids
        }
        MyDigit before = selected.get();
        int at = before == null ? -1 : pages().indexOf(before.id());
        selected.set(at < 0 ? onPad() : pages().digits().get(at));
        turnTo(pageNumber.get());
        evaluate();
    }

    private void show(Scores newest) {
        if (newest.digits().isEmpty()
                || newest.digits().equals(pages().digits())) { // otherwise, others are being evaluated
            evaluated = newest;
            scores.setAll(newest.scores());
            showPage();
        }
    }

    private Pages pages() {
        return digits.pagesProperty().get();
    }

    private void turnTo(int wanted) {
        pageNumber.set(Math.max(0, Math.min(pages().last(), wanted)));
        showPage();
    }

    private void showPage() {
        page.setAll(pages().page(pageNumber.get()).stream()
                .map(digit -> new ClassifiedDigit(
                        digit, evaluated.predicted().getOrDefault(digit.id(), -1), evaluated.classes()))
                .toList());
    }

    private void followPad() {
        MyDigit digit = selected.get();
        if (digit == null || !isOnPad(digit)) {
            selected.set(onPad());
        }
    }

    /** What is on the pad, if it is saved: also what came back there by undo, so that no key saves it twice. */
    private @Nullable MyDigit onPad() {
        return pages().digits().stream().filter(this::isOnPad).findFirst().orElse(null);
    }

    private boolean isOnPad(MyDigit digit) {
        Drawing drawing = pad.getDrawing();
        return drawing.picture() != null
                ? drawing.picture().equals(digit.picture())
                : !digit.sketch().isEmpty() && digit.sketch().equals(drawing.sketch());
    }
}
