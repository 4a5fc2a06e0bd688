package inkling.app.draw.why.whatif;

import inkling.app.draw.answer.Answer;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.learn.explain.WhatIf;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The picture on a slider: asked only while somebody looks, and not while the drawing is under way. */
final class WhatIfViewModel {
    private final ObservableValue<@Nullable Answer> finalAnswer;
    private final LatestTask<Slide.Question, Slide> slides;
    private final LatestTask<Changed.Question, Changed> changes;
    private final ObjectProperty<WhatIf> kind = new SimpleObjectProperty<>(WhatIf.TURN);
    private final DoubleProperty amount = new SimpleDoubleProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Slide> slide = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Changed> changed = new ReadOnlyObjectWrapper<>();

    WhatIfViewModel(Background background, ObservableValue<@Nullable Answer> finalAnswer) {
        this.finalAnswer = finalAnswer;
        slides = background.latest(Slide.Question::slide, one -> slide.set(wanted() == null ? null : one), failure -> {
            slide.set(null);
            background.report(failure);
        });
        changes = background.latest(
                Changed.Question::change, one -> changed.set(wanted() == null ? null : one), failure -> {
                    changed.set(null);
                    background.report(failure);
                });
        finalAnswer.subscribe(newest -> ask());
        open.subscribe(now -> ask());
        kind.addListener((property, before, now) -> {
            amount.set(0);
            ask();
        });
        amount.addListener((property, before, now) -> change());
    }

    // Properties

    /** Which slider is used; another one begins at 0. */
    ObjectProperty<WhatIf> kind() {
        return kind;
    }

    /** Where the slider stands, in the unit of its kind; 0 leaves the picture as it is. */
    DoubleProperty amount() {
        return amount;
    }

    /** Whether somebody looks. */
    BooleanProperty open() {
        return open;
    }

    /** What is believed all along the slider; null where there is nothing to put on it. */
    ReadOnlyObjectProperty<@Nullable Slide> slide() {
        return slide.getReadOnlyProperty();
    }

    /** What is believed where the slider stands; null where there is nothing to put on it. */
    ReadOnlyObjectProperty<@Nullable Changed> changed() {
        return changed.getReadOnlyProperty();
    }

    private void ask() {
        Answer now = wanted();
        if (now == null) {
            slide.set(null);
        } else {
            slides.submit(new Slide.Question(now, kind.get()));
        }
        change();
    }

    private void change() {
        Answer now = wanted();
        if (now == null) {
            changed.set(null);
        } else {
            changes.submit(new Changed.Question(now, kind.get(), amount.get()));
        }
    }

    private @Nullable Answer wanted() {
        return open.get() ? finalAnswer.getValue() : null;
    }
}
