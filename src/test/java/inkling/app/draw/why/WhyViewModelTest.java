package inkling.app.draw.why;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Answers;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.runs.OtherModels;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyViewModelTest {
    /** A test digit that the shipped model reads rightly. */
    private static final int ROW = 55_000;

    private static DataSet data;
    private static Classifier classifier;

    @TempDir
    private Path folder;

    private final Session session = new Session();
    private final SimpleObjectProperty<@Nullable Answer> answered = new SimpleObjectProperty<>();
    private final SimpleBooleanProperty underWay = new SimpleBooleanProperty();

    @BeforeAll
    static void read() throws IOException {
        data = DataFolder.read(Path.of("data"), some -> {});
        classifier = Classifier.shipped();
    }

    @Test
    void tellsOfADigitWhyItIsOne() {
        WhyViewModel model = model();
        answered.set(answer(data.images().picture(ROW)));
        Judgement judgement = model.judgement().get();
        assertThat(judgement.nearest()).hasSize(5).allMatch(near -> near.label() == data.label(ROW));
        assertThat(judgement.nearest()).allMatch(near -> near.found().row() < data.trainRows());
        assertThat(judgement.looks().digit()).isTrue();
        assertThat(model.doubt().get()).isNull();
        assertThat(model.explanation().get().saliency().strongestFor()).isNotEmpty();
    }

    @Test
    void doubtsWhatIsNoDigit() {
        WhyViewModel model = model();
        answered.set(answer(ruled()));
        assertThat(model.judgement().get().looks().digit()).isFalse();
        assertThat(model.doubt().get().headline()).isEqualTo("This does not look like a digit");
        assertThat(model.doubt().get().reason()).startsWith("Because ").contains("If it is one: ");
    }

    @Test
    void doubtsAPictureWithoutInk() {
        WhyViewModel model = model();
        answered.set(answer(new Picture(new byte[Picture.SIZE])));
        assertThat(model.doubt().get().reason()).startsWith("Because there is no ink on it.");
    }

    @Test
    void callsADotADot() {
        WhyViewModel model = model();
        answered.set(answer(dot()));
        assertThat(model.doubt().get().reason()).startsWith("Because it is only a dot.");
    }

    @Test
    void doubtsWhatIsLessSureThanAskedFor() {
        WhyViewModel model = model();
        answered.set(answer(data.images().picture(ROW)));
        model.least().set(1);
        assertThat(model.doubt().get().headline()).isEqualTo("Not sure enough to say");
        model.least().set(0);
        assertThat(model.doubt().get()).isNull();
    }

    @Test
    void neitherDoubtsNorExplainsWhatIsUnderWay() {
        WhyViewModel model = model();
        underWay.set(true);
        answered.set(answer(ruled()));
        assertThat(model.judgement().get()).isNotNull();
        assertThat(model.doubt().get()).isNull();
        assertThat(model.explanation().get()).isNull();
        underWay.set(false);
        assertThat(model.doubt().get()).isNotNull();
        assertThat(model.explanation().get()).isNotNull();
    }

    @Test
    void doubtsAnAnswerForNothingThatWasSaidOfTheOneBefore() {
        WorkByHand work = new WorkByHand();
        WhyViewModel model = model(Background.on(work));
        underWay.set(true);
        answered.set(answer(dot()));
        work.doAll();
        answered.set(answer(data.images().picture(ROW)));
        underWay.set(false);
        assertThat(model.doubt().get()).isNull();
        work.doAll();
        assertThat(model.doubt().get()).isNull();
    }

    @Test
    void aDoubtStaysUntilTheNextAnswerIsJudged() {
        WorkByHand work = new WorkByHand();
        WhyViewModel model = model(Background.on(work));
        answered.set(answer(dot()));
        work.doAll();
        answered.set(answer(data.images().picture(ROW)));
        assertThat(model.doubt().get()).isNotNull();
        work.doAll();
        assertThat(model.doubt().get()).isNull();
    }

    @Test
    void anAnswerIsJudgedOnceThoughThePenIsUpOnlyThen() {
        WorkByHand work = new WorkByHand();
        WhyViewModel model = model(Background.on(work));
        underWay.set(true);
        answered.set(answer(dot()));
        work.doAll();
        Judgement judged = model.judgement().get();
        underWay.set(false);
        work.doAll();
        assertThat(model.judgement().get()).isSameAs(judged);
        assertThat(model.explanation().get()).isNotNull();
    }

    @Test
    void opensANeighbourOnExplore() {
        WhyViewModel model = model();
        answered.set(answer(data.images().picture(ROW)));
        Nearby second = model.judgement().get().nearest().get(1);
        model.open(second);
        assertThat(session.screen().get()).isEqualTo("Explore");
        assertThat(session.selectedRow().get()).isEqualTo(second.found().row());
        assertThat(session.shownRows().get().rows())
                .hasSize(5)
                .isSorted()
                .contains(second.found().row());
    }

    @Test
    void anAnswerBeforeTheDataIsJudgedWhenTheyAreThere() {
        WhyViewModel model = model(Background.inline());
        answered.set(answer(data.images().picture(ROW)));
        assertThat(model.judgement().get().looks()).isNull();
        session.data().set(data);
        session.model().set(classifier);
        assertThat(model.judgement().get().looks()).isNotNull();
    }

    @Test
    void aModelThatWasTrainedMeanwhileIsAskedToo() throws IOException {
        WhyViewModel model = model();
        answered.set(answer(data.images().picture(ROW)));
        assertThat(model.explanation().get().opinions()).isEmpty();
        TinyRun.kept(new RunStore(folder), "tiny", TinyRun.recipe());
        model.askOthers();
        assertThat(model.explanation().get().opinions())
                .extracting(Opinion::model)
                .containsExactly("tiny");
    }

    @Test
    void anEmptyPadHasNothingToExplain() {
        WhyViewModel model = model();
        answered.set(answer(ruled()));
        answered.set(null);
        assertThat(model.judgement().get()).isNull();
        assertThat(model.explanation().get()).isNull();
        assertThat(model.doubt().get()).isNull();
    }

    private WhyViewModel model() {
        session.data().set(data);
        session.model().set(classifier);
        return model(Background.inline());
    }

    private WhyViewModel model(Background background) {
        return new WhyViewModel(session, background, new OtherModels(new RunStore(folder)), answered, underWay);
    }

    private static Answer answer(Picture picture) {
        return Answers.to(picture, classifier);
    }

    private static Picture dot() {
        byte[] pixels = new byte[Picture.SIZE];
        for (int row = 12; row < 15; row++) {
            Arrays.fill(pixels, row * Picture.SIDE + 12, row * Picture.SIDE + 15, (byte) 255);
        }
        return new Picture(pixels);
    }

    /** Ruled paper. */
    private static Picture ruled() {
        byte[] pixels = new byte[Picture.SIZE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i / Picture.SIDE % 4 < 2 ? 255 : 0);
        }
        return new Picture(pixels);
    }
}
