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

/** The picture as a slider changes it: classified only while the pane is open, and once the drawing is done. */
final class WhatIfViewModel {
    private final ObservableValue<@Nullable Answer> finalAnswer;
    private final LatestTask<WhatIfCurve.Request, WhatIfCurve> alongTheSlider;
    private final LatestTask<ChangedPicture.Request, ChangedPicture> atTheSlider;
    private final ObjectProperty<WhatIf> kind = new SimpleObjectProperty<>(WhatIf.TURN);
    private final DoubleProperty amount = new SimpleDoubleProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable WhatIfCurve> curve = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ChangedPicture> changed = new ReadOnlyObjectWrapper<>();

    WhatIfViewModel(Background background, ObservableValue<@Nullable Answer> finalAnswer) {
        this.finalAnswer = finalAnswer;
        alongTheSlider = background.latest(
                WhatIfCurve.Request::compute, newest -> curve.set(wanted() == null ? null : newest), failure -> {
                    curve.set(null);
                    background.report(failure);
                });
        atTheSlider = background.latest(
                ChangedPicture.Request::compute, newest -> changed.set(wanted() == null ? null : newest), failure -> {
                    changed.set(null);
                    background.report(failure);
                });
        finalAnswer.subscribe(newest -> follow());
        open.subscribe(now -> follow());
        kind.addListener((property, before, now) -> {
            amount.set(0);
            follow();
        });
        amount.addListener((property, before, now) -> change());
    }

    /** Which slider is used; another one begins at 0. */
    ObjectProperty<WhatIf> kindProperty() {
        return kind;
    }

    /** The position of the slider, in the unit of its kind; 0 leaves the picture as it is. */
    DoubleProperty amountProperty() {
        return amount;
    }

    /** Whether the pane is open. */
    BooleanProperty openProperty() {
        return open;
    }

    /** The predictions at every step of the slider; null where there is no answer. */
    ReadOnlyObjectProperty<@Nullable WhatIfCurve> curveProperty() {
        return curve.getReadOnlyProperty();
    }

    /** The prediction at the position of the slider; null where there is no answer. */
    ReadOnlyObjectProperty<@Nullable ChangedPicture> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    private void follow() {
        Answer answer = wanted();
        if (answer == null) {
            curve.set(null);
        } else {
            alongTheSlider.submit(new WhatIfCurve.Request(answer, kind.get()));
        }
        change();
    }

    private void change() {
        Answer answer = wanted();
        if (answer == null) {
            changed.set(null);
        } else {
            atTheSlider.submit(new ChangedPicture.Request(answer, kind.get(), amount.get()));
        }
    }

    private @Nullable Answer wanted() {
        return open.get() ? finalAnswer.getValue() : null;
    }
}
