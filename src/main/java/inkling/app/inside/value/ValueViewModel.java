package inkling.app.inside.value;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.Texts;
import inkling.learn.Classifier;
import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Place;
import inkling.learn.inside.arithmetic.LayerWeights;
import inkling.learn.inside.arithmetic.WeightedSum;
import inkling.nn.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The arithmetic behind the number that is pointed at, anew with every change of the picture or the model. FX thread only. */
final class ValueViewModel {
    private static final Texts TEXTS = Texts.of("inside");

    private final Subject subject;
    private final ReadOnlyObjectWrapper<@Nullable Explanation> explanation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final Map<Integer, Integer> followed = new HashMap<>();
    private int mostCells = WeightedSum.MOST_CELLS;
    private @Nullable Integer channel;
    private @Nullable Place place;
    private @Nullable Classifier model;
    private @Nullable LayerWeights weights;

    ValueViewModel(Subject subject) {
        this.subject = subject;
        subject.pointer().placeProperty().addListener((property, before, now) -> refresh());
        subject.pointer().heldProperty().addListener((property, before, now) -> refresh());
        subject.valuesProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    // Properties

    /** What is printed; null while nothing is pointed at, or there is no picture. */
    ReadOnlyObjectProperty<@Nullable Explanation> explanationProperty() {
        return explanation.getReadOnlyProperty();
    }

    /** What can be done. */
    ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    // Commands

    /** Follows one number of a pooled window back to what it comes from. */
    void follow(int layer, int index) {
        followed.put(layer, index);
        refresh();
    }

    /** Shows the window of a channel of the input. */
    void choose(int newChannel) {
        channel = newChannel;
        refresh();
    }

    /** Prints a window of more than {@code most} cells as what its products add up to, for a pane too narrow for all of them. */
    void setMostCells(int most) {
        mostCells = most;
        refresh();
    }

    private void refresh() {
        LayerValues values = subject.valuesProperty().get();
        Place at = subject.pointer().getPlace();
        forgetChoices(at);
        boolean held = subject.pointer().heldProperty().get();
        if (values == null) {
            hint.set(TEXTS.get("value.hint.empty"));
            explanation.set(null);
        } else if (at == null || !exists(values, at)) {
            hint.set(TEXTS.get("value.hint"));
            explanation.set(null);
        } else {
            hint.set(held ? TEXTS.get("value.hint.held") : TEXTS.get("value.hint"));
            explanation.set(Explanation.of(values, weights(values.model()), at, followed, channel, mostCells));
        }
    }

    /** Another number pools other ones; in another layer, it has other channels. */
    private void forgetChoices(@Nullable Place at) {
        if (!Objects.equals(at, place)) {
            followed.clear();
        }
        if (at == null || place == null || at.layer() != place.layer()) {
            channel = null;
        }
        place = at;
    }

    private LayerWeights weights(Classifier of) {
        LayerWeights known = weights;
        if (known == null || model != of) {
            known = new LayerWeights(of);
            weights = known;
            model = of;
        }
        return known;
    }

    /** The place may be one of a network that has no values yet. */
    private static boolean exists(LayerValues values, Place at) {
        if (at.layer() >= values.architecture().layers().size()) {
            return false;
        }
        Shape shape = values.shape(at.layer());
        return at.row() < shape.height() && at.column() < shape.width() && at.channel() < shape.channels();
    }
}
