package inkling.app.draw.mine;

import inkling.app.draw.pad.Drawing;
import inkling.app.draw.pad.PadModel;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.Session;
import inkling.data.Picture;
import inkling.learn.runs.OtherModels;
import inkling.learn.runs.RunStore;
import inkling.sketch.mydigits.MyDigit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The digits a person keeps, a page of them, and how the models read them. The selected digit is always the one on the
 * pad: a digit that was just kept, or one that was taken from the page to be looked at.
 */
final class MyDigitsViewModel {
    private final Session session;
    private final PadModel pad;
    private final Keeping keeping;
    private final LatestTask<Judged.Question, Judged> judging;

    private final ObservableList<Shown> page = FXCollections.observableArrayList();
    private final ObservableList<Score> scores = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pageNumber = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable MyDigit> selected = new ReadOnlyObjectWrapper<>();

    private Map<Long, Integer> answers = Map.of();

    MyDigitsViewModel(Session session, Background background, PadModel pad, Keeping keeping, RunStore runs) {
        this.session = session;
        this.pad = pad;
        this.keeping = keeping;
        OtherModels others = new OtherModels(runs);
        judging = background.latest(question -> question.judge(others), this::judged, failure -> {
            judged(new Judged(Map.of(), List.of()));
            background.report(failure);
        });
        pad.drawingProperty().addListener((property, before, now) -> followPad());
        session.modelProperty().addListener((property, before, now) -> judge());
        keeping.shelf().subscribe(shelf -> follow());
    }

    // Properties

    /** The digits of the page that is looked at, the newest first. */
    ObservableList<Shown> page() {
        return page;
    }

    /** How each model does on all kept digits, the one on the pad first. */
    ObservableList<Score> scores() {
        return scores;
    }

    /** How many digits are kept. */
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** The page that is looked at, counted from 0. */
    ReadOnlyIntegerProperty pageNumber() {
        return pageNumber.getReadOnlyProperty();
    }

    /** The kept digit that is on the pad; null when what is there is not kept. */
    ReadOnlyObjectProperty<@Nullable MyDigit> selected() {
        return selected.getReadOnlyProperty();
    }

    // Commands

    /** Says what is on the pad: keeps it with this label, or puts the label right if it is kept already. */
    void is(int label) {
        MyDigit kept = selected.get();
        Drawing drawing = pad.getDrawing();
        Picture picture = drawing.picture();
        if (kept != null) {
            relabel(kept, label);
        } else if (picture != null) {
            keeping.keep(mine -> mine.keep(picture, label, Instant.now()), this::kept);
        } else if (!drawing.isBlank()) {
            keeping.keep(mine -> mine.keep(drawing.sketch(), label, Instant.now()), this::kept);
        } else {
            keeping.say("Draw a digit first; then its key keeps it.");
        }
    }

    /** Throws the selected digit away; undo brings it back. */
    void delete() {
        MyDigit kept = selected.get();
        if (kept != null) {
            keeping.act(mine -> {
                mine.delete(kept.id());
                return "Deleted a " + kept.label() + ".";
            });
        }
    }

    /** Puts a kept digit on the pad, and answers it. */
    void select(MyDigit digit) {
        keeping.say("");
        selected.set(digit);
        pad.show(digit.picture());
        turnTo(shelf().indexOf(digit.id()) / Shelf.PAGE);
    }

    /** Goes so many digits on, or back; from none to the first of the page. */
    void move(int by) {
        MyDigit kept = selected.get();
        int at = kept == null ? pageNumber.get() * Shelf.PAGE : shelf().indexOf(kept.id()) + by;
        if (at >= 0 && at < shelf().digits().size()) {
            select(shelf().digits().get(at));
        }
    }

    /** Turns so many pages on, or back. */
    void turn(int by) {
        turnTo(pageNumber.get() + by);
    }

    /** Asks every model there is by now about the digits. */
    void judge() {
        judging.submit(new Judged.Question(shelf().digits(), session.getModel()));
    }

    private void relabel(MyDigit kept, int label) {
        if (kept.label() != label) {
            keeping.act(mine -> {
                mine.relabel(kept.id(), label);
                return "It is a " + label + " now, not a " + kept.label() + ".";
            });
        }
    }

    private void kept(MyDigit digit) {
        pageNumber.set(0);
        if (isOnPad(digit)) {
            selected.set(digit);
            pad.finish();
        }
        show();
    }

    private void follow() {
        count.set(shelf().digits().size());
        MyDigit before = selected.get();
        int at = before == null ? -1 : shelf().indexOf(before.id());
        selected.set(at < 0 ? onPad() : shelf().digits().get(at));
        turnTo(pageNumber.get());
        judge();
    }

    private void judged(Judged newest) {
        answers = newest.answers();
        scores.setAll(newest.scores());
        show();
    }

    private Shelf shelf() {
        return keeping.shelf().get();
    }

    private void turnTo(int wanted) {
        pageNumber.set(Math.max(0, Math.min(shelf().lastPage(), wanted)));
        show();
    }

    private void show() {
        page.setAll(shelf().page(pageNumber.get()).stream()
                .map(digit -> new Shown(digit, answers.getOrDefault(digit.id(), -1)))
                .toList());
    }

    private void followPad() {
        MyDigit kept = selected.get();
        if (kept == null || !isOnPad(kept)) {
            selected.set(onPad());
        }
    }

    /** What is on the pad, if it is kept: also what came back there by undo, so that no key keeps it twice. */
    private @Nullable MyDigit onPad() {
        return shelf().digits().stream().filter(this::isOnPad).findFirst().orElse(null);
    }

    private boolean isOnPad(MyDigit digit) {
        Drawing drawing = pad.getDrawing();
        return drawing.picture() != null
                ? drawing.picture().equals(digit.picture())
                : !digit.sketch().isEmpty() && digit.sketch().equals(drawing.sketch());
    }
}
