package inkling.app.inside.filter;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.app.shared.Session;
import inkling.app.shared.model.Lens;
import inkling.data.DataSet;
import inkling.learn.ClassMatch;
import inkling.learn.Classifier;
import inkling.learn.filters.Filter;
import inkling.learn.filters.Filters;
import inkling.learn.filters.MapActivations;
import inkling.learn.filters.MapActivity;
import inkling.learn.filters.Pattern;
import inkling.learn.filters.PatternMeasure;
import inkling.learn.inside.MapName;
import inkling.learn.inside.Place;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What is known about the map that is pointed at. */
final class FilterViewModel {
    private record Top(DataSet data, MapActivity activity) {}

    private final Session session;
    private final Subject subject;
    private final ActivationSurvey survey;
    private final LatestResult<Top, Pattern> pattern;
    private final LatestResult<AblationAccuracy.Question, AblationAccuracy.Result> accuracy;
    private final ObservableValue<Boolean> shown;
    private final ReadOnlyObjectWrapper<@Nullable Filter> filter = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable MapActivity> activity = new ReadOnlyObjectWrapper<>();
    private @Nullable Filters filters;
    private @Nullable DataSet measuredData;
    private @Nullable Classifier measuredModel;
    private Set<MapName> measuredOff = Set.of();

    /**
     * @param shown whether it can be seen: only then are the rows looked at
     */
    FilterViewModel(Subject subject, Session session, Background background, ObservableValue<Boolean> shown) {
        this.shown = shown;
        this.session = session;
        this.subject = subject;
        survey = new ActivationSurvey(background);
        pattern = new LatestResult<>(
                background, top -> PatternMeasure.of(top.data(), top.activity().top()));
        accuracy = new LatestResult<>(background, new AblationAccuracy()::of);
        subject.lensProperty().addListener((property, before, now) -> follow());
        subject.pointer().placeProperty().addListener((property, before, now) -> follow());
        subject.switchedOffProperty().addListener((property, before, now) -> measure());
        session.dataProperty().addListener((property, before, now) -> follow());
        survey.knownProperty().addListener((property, before, now) -> describe());
        shown.addListener((property, before, now) -> follow());
    }

    // Properties

    /** What makes the map that is pointed at; null for none. */
    ReadOnlyObjectProperty<@Nullable Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** How strongly the rows activate the map, in the model with nothing switched off; null while that is not known. */
    ReadOnlyObjectProperty<@Nullable MapActivity> activityProperty() {
        return activity.getReadOnlyProperty();
    }

    /** The pattern that the map responds to; null while that is not known. */
    ReadOnlyObjectProperty<@Nullable Pattern> patternProperty() {
        return pattern.property();
    }

    /** How many rows have been looked at. */
    ReadOnlyIntegerProperty rowsProperty() {
        return survey.rowsProperty();
    }

    /** What the model gets right with all maps on, and with those switched off; null while that is not known. */
    ReadOnlyObjectProperty<AblationAccuracy.@Nullable Result> accuracyProperty() {
        return accuracy.property();
    }

    /** Whether the map that is pointed at can be switched off. */
    boolean canSwitch() {
        Filter now = filter.get();
        return now != null && filters != null && filters.canSwitchOff(now.map());
    }

    // Commands

    /** Switches the map that is pointed at off, or on again; does nothing if it cannot be. */
    void toggle() {
        Filter now = filter.get();
        if (now != null && canSwitch()) {
            subject.toggle(now.map());
        }
    }

    private void follow() {
        Lens lens = subject.lensProperty().get();
        Place place = subject.pointer().getPlace();
        Filters known = filters;
        if (lens == null) {
            known = null;
        } else if (known == null || known.model() != lens.model()) {
            known = new Filters(lens.model());
        }
        boolean sameModel = known == filters;
        filters = known;
        MapName map = known == null || place == null ? null : known.mapAt(place).orElse(null);
        Filter before = filter.get();
        if (known == null || map == null) {
            filter.set(null);
        } else if (!sameModel || before == null || !before.map().equals(map)) {
            filter.set(known.of(map));
        }
        boolean looks = shown.getValue() && filter.get() != null;
        survey.want(session.getData(), looks && lens != null ? lens.model() : null);
        describe();
        measure();
    }

    private void describe() {
        Filter now = filter.get();
        MapActivations known = survey.knownProperty().get();
        MapActivity next =
                now != null && known != null && known.model() == subject.getModel() ? known.of(now.map()) : null;
        if (!Objects.equals(next, activity.get())) {
            activity.set(next);
            pattern.restart(next == null || known == null ? null : new Top(known.data(), next));
        }
    }

    private void measure() {
        DataSet data = session.getData();
        Classifier model = subject.getModel();
        boolean possible = shown.getValue()
                && filter.get() != null
                && data != null
                && model != null
                && ActivationSurvey.isWhole(data)
                && ClassMatch.canEvaluate(model, data.classes());
        if (!possible || data == null || model == null) {
            if (measuredModel != null) {
                measuredModel = null;
                accuracy.restart(null);
            }
            return;
        }
        Set<MapName> off = subject.switchedOffProperty().get();
        AblationAccuracy.Question question = new AblationAccuracy.Question(model, data, off);
        if (model != measuredModel || !data.equals(measuredData)) {
            accuracy.restart(question);
        } else if (!off.equals(measuredOff)) {
            accuracy.follow(question);
        }
        measuredModel = model;
        measuredData = data;
        measuredOff = off;
    }
}
