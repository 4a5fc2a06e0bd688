package inkling.app.inside.filter;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.pad.PadModel;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.filters.SmallModels;
import inkling.learn.inside.MapName;
import inkling.learn.inside.Models;
import inkling.learn.inside.Place;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Relu;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterViewModelTest {
    private static final DataSet DATA = Digits.data(200, 150);
    private static final Place PLACE = new Place(3, 2, 2, 1);

    private final Session session = new Session();
    private final Subject subject = new Subject(session, new PadModel(), Background.inline());
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final FilterViewModel model = new FilterViewModel(subject, session, Background.inline(), shown);

    @BeforeEach
    void load() {
        session.useData(DATA);
        session.useModel(SmallModels.random());
    }

    @Test
    void onlyWhenItCanBeSeenAreTheRowsLookedAt() {
        subject.pointer().hold(PLACE);
        assertThat(model.filterProperty().get().map()).isEqualTo(new MapName(0, 1));
        assertThat(model.activityProperty().get()).isNull();
        shown.set(true);
        assertThat(model.activityProperty().get().rows()).isEqualTo(200);
        assertThat(model.patternProperty().get()).isNotNull();
        assertThat(model.accuracyProperty().get()).isNotNull();
    }

    @Test
    void anotherModelIsLookedThroughAnew() {
        shown.set(true);
        subject.pointer().hold(PLACE);
        var before = model.activityProperty().get();
        session.useModel(SmallModels.random());
        assertThat(model.activityProperty().get()).isNotSameAs(before).isNotNull();
    }

    @Test
    void nothingIsKnownOfAMapThatAnotherModelDoesNotHave() {
        Classifier large = Models.of(new Conv(3, 8), new Relu(), new Dense(10));
        Classifier small = Models.of(new Conv(3, 2), new Relu(), new Dense(10));
        session.useModel(large);
        subject.pointer().hold(new Place(1, 2, 2, 7));
        assertThat(model.filterProperty().get()).isNotNull();
        List<Place> whenItChanged = new ArrayList<>();
        subject.lensProperty()
                .addListener((property, before, now) ->
                        whenItChanged.add(subject.pointer().getPlace()));
        session.useModel(small);
        assertThat(whenItChanged).containsOnlyNulls();
        assertThat(model.filterProperty().get()).isNull();
        assertThat(subject.pointer().getPlace()).isNull();
    }

    @Test
    void ofAPixelNothingIsKnown() {
        shown.set(true);
        subject.pointer().hold(PLACE);
        subject.pointer().hold(new Place(Place.PICTURE, 3, 3, 0));
        assertThat(model.filterProperty().get()).isNull();
        assertThat(model.activityProperty().get()).isNull();
    }

    @Test
    void aMapIsSwitchedOffAndOnButNotAScore() {
        shown.set(true);
        subject.pointer().hold(PLACE);
        model.toggle();
        assertThat(subject.switchedOffProperty().get()).containsExactly(new MapName(0, 1));
        assertThat(model.accuracyProperty().get().off()).isEqualTo(Set.of(new MapName(0, 1)));
        model.toggle();
        assertThat(subject.switchedOffProperty().get()).isEmpty();
        subject.pointer().hold(new Place(10, 0, 0, 3));
        assertThat(model.canSwitch()).isFalse();
        model.toggle();
        assertThat(subject.switchedOffProperty().get()).isEmpty();
    }
}
