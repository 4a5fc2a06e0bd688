package inkling.app.inside.why;

import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.app.shared.LatestTask;
import inkling.data.Classes;
import inkling.learn.Classifier;
import inkling.learn.explain.Explanations;
import inkling.learn.explain.RandomizedModel;
import inkling.learn.explain.SanityCheck;
import inkling.learn.explain.Score;
import inkling.learn.inside.LayerValues;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Explains a score of the picture that is looked at, again at each change of it; then checks the explanations by networks with random
 * weights, one after the other.
 */
final class WhyViewModel {
    /** How many random networks are averaged: enough for a steady mean. */
    static final int NETWORKS = 10;

    /** In place of a class: the predicted one, or all others. */
    static final int NONE_CHOSEN = -1;

    private record Question(Classifier model, LayerValues values, Score score) {}

    private final ReadOnlyObjectWrapper<@Nullable Classes> classes = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty label = new SimpleIntegerProperty(NONE_CHOSEN);
    private final IntegerProperty rival = new SimpleIntegerProperty(NONE_CHOSEN);
    private final DoubleProperty randomLayers = new SimpleDoubleProperty(Double.MAX_VALUE);
    private final LatestResult<Question, Explanations> explained;
    private final LatestTask<RandomNetworks, RandomNetworks> checking;
    private final LatestTask<Explanations, RandomNetworks> beginning;
    private final ReadOnlyObjectWrapper<@Nullable RandomNetworks> checked = new ReadOnlyObjectWrapper<>();
    private final int networks;
    private @Nullable LayerValues values;

    /** The first cascade of the model that was asked for last; read and written by the task alone. */
    private List<RandomizedModel> cascade = List.of();

    private @Nullable Classifier cascadeOf;

    /**
     * @param looked what the picture becomes in the network; null for nothing to explain
     * @param networks how many networks with random weights there are in the end, at least 1
     */
    WhyViewModel(Background background, ObservableValue<@Nullable LayerValues> looked, int networks) {
        this.networks = networks;
        explained = new LatestResult<>(
                background,
                asked -> Explanations.of(asked.model(), asked.values().picture(), asked.score()));
        beginning = background.latest(this::begin, this::show, background::report);
        checking = background.latest(WhyViewModel::addNetwork, this::show, background::report);
        looked.subscribe(this::look);
        label.subscribe(chosen -> explain());
        rival.subscribe(chosen -> explain());
        explained.property().subscribe(newest -> {
            if (newest == null) {
                checked.set(null);
            } else {
                beginning.submit(newest);
            }
        });
    }

    // Properties

    /** The classes that can be explained; null while there is nothing to explain. */
    ReadOnlyObjectProperty<@Nullable Classes> classesProperty() {
        return classes.getReadOnlyProperty();
    }

    /** The class that is explained; {@link #NONE_CHOSEN} for the predicted one. */
    IntegerProperty labelProperty() {
        return label;
    }

    /** The class rather than which; {@link #NONE_CHOSEN} for all others together. */
    IntegerProperty rivalProperty() {
        return rival;
    }

    /** How many layers, from the top, have random weights: a whole number, at most as many as there are. */
    DoubleProperty randomLayersProperty() {
        return randomLayers;
    }

    /** The explanations; null while there are none. */
    ReadOnlyObjectProperty<@Nullable Explanations> explainedProperty() {
        return explained.property();
    }

    /** Whether there are none because computing them failed. */
    ReadOnlyBooleanProperty failedProperty() {
        return explained.failedProperty();
    }

    /** The same with random weights, a moment later; null while there are none. */
    ReadOnlyObjectProperty<@Nullable RandomNetworks> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    private void look(@Nullable LayerValues newest) {
        values = newest;
        Classes now = newest == null ? null : newest.model().classNames();
        if (now != null && !now.equals(classes.get())) {
            label.set(NONE_CHOSEN);
            rival.set(NONE_CHOSEN);
        }
        classes.set(now);
        explain();
    }

    private void explain() {
        LayerValues now = values;
        if (now == null) {
            explained.restart(null);
            return;
        }
        int chosen = label.get() == NONE_CHOSEN ? now.prediction().digit() : label.get();
        boolean alone = rival.get() == NONE_CHOSEN || rival.get() == chosen;
        Score score = alone ? Score.logOdds(chosen) : new Score(chosen, rival.get());
        explained.follow(new Question(now.model(), now, score));
    }

    private RandomNetworks begin(Explanations asked) {
        if (cascadeOf != asked.model()) {
            cascade = RandomizedModel.cascade(asked.model(), 0);
            cascadeOf = asked.model();
        }
        return new RandomNetworks(List.of(SanityCheck.of(asked, cascade)));
    }

    private static RandomNetworks addNetwork(RandomNetworks before) {
        Explanations asked = before.explained();
        int seed = before.checks().size();
        return before.plus(SanityCheck.of(asked, RandomizedModel.cascade(asked.model(), seed)));
    }

    private void show(RandomNetworks found) {
        Explanations newest = explained.property().get();
        if (newest == null) {
            return;
        }
        boolean isNewest = found.explained().equals(newest);
        if (isNewest || found.checks().size() == 1) {
            checked.set(found); // while drawing, that of a moment ago
        }
        if (isNewest && found.checks().size() < networks) {
            checking.submit(found);
        }
    }
}
