package inkling.app.inside.filter;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.pad.PadModel;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.filters.ActivationPass;
import inkling.learn.filters.SmallModels;
import inkling.learn.filters.TopRow;
import inkling.learn.filters.ValidationSample;
import inkling.learn.inside.Ablation;
import inkling.learn.inside.MapName;
import inkling.learn.inside.Place;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterPaneIT extends WindowSteps {
    private static final DataSet DATA = Digits.data(3000, 2700);
    private static final Classifier MODEL = SmallModels.random();
    private static final Place IN_FIRST_STAGE = new Place(3, 2, 2, 1);

    private final Background background = new Background();
    private final Session session = onScreen(Session::new);
    private Subject subject;

    @BeforeEach
    void openPane() {
        subject = onScreen(() -> new Subject(session, new PadModel(), background));
        FilterPane pane = onScreen(() -> new FilterPane(subject, session, background));
        onScreen(() -> {
            pane.getStylesheets().add("/assets/style/inside.css");
            session.useData(DATA);
            session.useModel(MODEL);
            return pane;
        });
        open(pane, 430, 240);
    }

    @AfterEach
    void closeBackground() {
        background.close();
    }

    private void point(Place place) {
        onScreen(() -> {
            subject.pointer().hold(place);
            return place;
        });
        until("all rows are looked at", () -> text("#filter-counted").startsWith("of the 3,000"));
        until("the accuracy is known", () -> text("#filter-accuracy").contains("%"));
    }

    private static String percent(Classifier model) {
        ValidationSample sample = ValidationSample.of(DATA);
        return Figures.percent((double) sample.correct(model) / sample.size());
    }

    @Test
    void aMapIsSwitchedOffAndOnAndTheAccuracyFollows() {
        point(IN_FIRST_STAGE);
        String all = percent(MODEL);
        assertThat(text("#filter-accuracy")).isEqualTo(all + " with all maps on");
        clickOn("#filter-toggle");
        String without = percent(Ablation.of(MODEL, Set.of(new MapName(0, 1))));
        until("it is measured anew", () -> text("#filter-accuracy").equals(all + " → " + without + " with 1 map off"));
        assertThat(text("#filter-toggle")).isEqualTo("Switch it on");
        clickOn("#filter-toggle");
        until("it is on again", () -> text("#filter-accuracy").equals(all + " with all maps on"));
    }

    @Test
    void severalMapsAreOffAndAllSwitchedOnAtOnce() {
        point(IN_FIRST_STAGE);
        clickOn("#filter-toggle");
        point(new Place(6, 0, 0, 2));
        assertThat(text("#filter-toggle")).isEqualTo("Switch it off");
        clickOn("#filter-toggle");
        until("two are off", () -> text("#filter-accuracy").endsWith("with 2 maps off"));
        clickOn("#filter-all-on");
        until("none is off", () -> text("#filter-accuracy").endsWith("with all maps on"));
        assertThat(sees("#filter-all-on")).isFalse();
    }

    @Test
    void theRowsShownAreThoseThatActivateItMostAndAClickLooksInsideOne() {
        point(IN_FIRST_STAGE);
        ActivationPass pass = new ActivationPass(MODEL, DATA);
        while (pass.hasNext()) {
            pass.next();
        }
        List<TopRow> top = pass.soFar().of(new MapName(0, 1)).top();
        for (int i = 0; i < 9; i++) {
            String id = "#filter-top-" + i;
            String words = onScreen(() -> find(id, TopRowButton.class).getAccessibleText());
            assertThat(words).startsWith("row " + Figures.count(top.get(i).row()) + ", label ");
        }
        clickOn("#filter-top-4");
        assertThat(session.getSelectedRow()).isEqualTo(top.get(4).row());
        assertThat(subject.sourceProperty().get()).isEqualTo(Subject.Source.ROW);
    }

    @Test
    void aScoreCannotBeSwitchedOff() {
        point(new Place(10, 0, 0, 7));
        assertThat(text("#filter-title")).isEqualTo("Digits with the highest score for 7");
        assertThat(sees("#filter-toggle")).isFalse();
    }

    @Test
    void withNothingPointedAtItSaysWhatToDo() {
        assertThat(text("#filter-none")).startsWith("Point at a number");
        assertThat(sees("#filter-title")).isFalse();
    }
}
