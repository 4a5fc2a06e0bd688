package inkling.app.draw.why.whatif;

import inkling.app.draw.answer.Answer;
import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.explain.WhatIf;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The picture as a slider changes it: classified only while the pane is open, and once the drawing is done. */
final class WhatIfViewModel {
    private final ObservableValue<@Nullable Answer> finalAnswer;
    private final LatestResult<Supplier<WhatIfCurve>, WhatIfCurve> curve;
    private final LatestResult<Supplier<ChangedPicture>, ChangedPicture> changed;
    private final ObjectProperty<WhatIf> kind = new SimpleObjectProperty<>(WhatIf.TURN);
    private final DoubleProperty amount = new SimpleDoubleProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();

    WhatIfViewModel(Background background, ObservableValue<@Nullable Answer> finalAnswer) {
        this.finalAnswer = finalAnswer;
        curve = new LatestResult<>(background, Supplier::get);
        changed = new LatestResult<>(background, Supplier::get);
        finalAnswer.subscribe(answer -> follow());
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
        return curve.property();
    }

    /** The prediction at the position of the slider; null where there is no answer. */
    ReadOnlyObjectProperty<@Nullable ChangedPicture> changedProperty() {
        return changed.property();
    }

    private void follow() {
        Answer answer = wanted();
        WhatIf by = kind.get();
        curve.follow(answer == null ? null : () -> WhatIfCurve.of(answer, by));
        change();
    }

    private void change() {
        Answer answer = wanted();
        WhatIf by = kind.get();
        double now = amount.get();
        changed.follow(answer == null ? null : () -> ChangedPicture.of(answer, by, now));
    }

    private @Nullable Answer wanted() {
        return open.get() ? finalAnswer.getValue() : null;
    }

    /** The picture as the slider changes it, and the prediction for it. */
    record ChangedPicture(Answer answer, WhatIf kind, double amount, Picture picture, Prediction prediction) {
        /** Changes the picture and classifies it. Any thread. */
        static ChangedPicture of(Answer answer, WhatIf kind, double amount) {
            Picture changed = kind.apply(answer.picture(), amount);
            return new ChangedPicture(
                    answer, kind, amount, changed, answer.reader().classify(changed));
        }
    }
}
