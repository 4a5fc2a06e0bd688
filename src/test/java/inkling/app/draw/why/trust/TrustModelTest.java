package inkling.app.draw.why.trust;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Answers;
import inkling.app.draw.why.neighbors.NeighborsModel;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibrator;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.train.Training;
import inkling.sketch.generated.NonDigits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class TrustModelTest {
    /** A test digit that the shipped model classifies correctly. */
    private static final int ROW = 55_000;

    private static DataSet data;
    private static Classifier classifier;
    private static CalibratedClassifier calibrated;

    private final Session session = new Session();
    private final SimpleObjectProperty<@Nullable Answer> answer = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<@Nullable Answer> finalAnswer = new SimpleObjectProperty<>();

    @BeforeAll
    static void read() throws IOException {
        data = DataFolder.read(Path.of("data"), some -> {});
        classifier = ModelFile.shipped();
        calibrated = new CalibratedClassifier(
                classifier,
                new Calibrator(data, List::of).calibration(classifier, null).orElseThrow());
    }

    @Test
    void aDigitOfTheTestSetIsTrusted() {
        TrustModel model = model(Background.inline());
        answer(data.images().picture(ROW));
        assertThat(model.assessmentProperty().get().check().passed()).isTrue();
        assertThat(model.doubtProperty().get()).isNull();
    }

    @Test
    void doubtsWhatIsNoDigit() {
        TrustModel model = model(Background.inline());
        answer(ruled());
        assertThat(model.assessmentProperty().get().check().passed()).isFalse();
        assertThat(model.doubtProperty().get().headline()).isEqualTo("This does not look like a digit");
        assertThat(model.doubtProperty().get().reason()).startsWith("Because ").contains("If it is a digit: ");
    }

    @Test
    void aModelThatHasNotLearnedDoesNotBlameTheDrawing() throws IOException {
        TrustModel model = model(Background.inline());
        try (Training training = Training.start(RecipeFile.named("mlp"), data, ExtraExamples.NONE, 1)) {
            Classifier untrained = training.classifier();
            CalibratedClassifier reader = new CalibratedClassifier(
                    untrained,
                    new Calibrator(data, NonDigits::someToFit)
                            .calibration(untrained, null)
                            .orElseThrow());
            for (Picture picture : List.of(data.images().picture(ROW), ruled())) {
                Answer given = Answers.to(picture, reader);
                answer.set(given);
                finalAnswer.set(given);
                assertThat(model.assessmentProperty().get().check()).isNull();
                assertThat(model.doubtProperty().get().headline())
                        .isEqualTo("This model does not know yet: " + given.digit() + " at "
                                + Figures.percent(given.prediction().confidence()));
            }
            answer.set(Answers.to(dot(), reader));
            finalAnswer.set(answer.get());
            assertThat(model.doubtProperty().get().headline()).isEqualTo("This does not look like a digit");
        }
    }

    @Test
    void givesNoVerdictWhereNothingWasMeasured() {
        TrustModel model = model(Background.inline());
        answer.set(Answers.to(ruled(), classifier));
        finalAnswer.set(answer.get());
        assertThat(model.assessmentProperty().get().check()).isNull();
        model.requiredConfidenceProperty().set(0);
        assertThat(model.doubtProperty().get()).isNull();
    }

    @Test
    void doubtsAPictureWithoutInk() {
        TrustModel model = model(Background.inline());
        answer(new Picture(new byte[Picture.SIZE]));
        assertThat(model.doubtProperty().get().reason()).startsWith("Because it has no ink.");
    }

    @Test
    void callsADotADot() {
        TrustModel model = model(Background.inline());
        answer(dot());
        assertThat(model.doubtProperty().get().reason()).startsWith("Because it is only a dot.");
    }

    @Test
    void doubtsWhatIsLessSureThanAskedFor() {
        TrustModel model = model(Background.inline());
        answer(data.images().picture(ROW));
        model.requiredConfidenceProperty().set(1);
        assertThat(model.doubtProperty().get().headline()).isEqualTo("Not confident enough to answer");
        model.requiredConfidenceProperty().set(0);
        assertThat(model.doubtProperty().get()).isNull();
    }

    @Test
    void doubtsNothingWhileDrawingIsInProgress() {
        TrustModel model = model(Background.inline());
        answer.set(answerTo(ruled()));
        assertThat(model.assessmentProperty().get()).isNotNull();
        assertThat(model.doubtProperty().get()).isNull();
        finalAnswer.set(answer.get());
        assertThat(model.doubtProperty().get()).isNotNull();
    }

    @Test
    void doubtsAnAnswerForNothingThatWasSaidOfTheOneBefore() {
        WorkByHand work = new WorkByHand();
        TrustModel model = model(Background.on(work));
        answer.set(answerTo(dot()));
        work.doAll();
        answer(data.images().picture(ROW));
        assertThat(model.doubtProperty().get()).isNull();
        work.doAll();
        assertThat(model.doubtProperty().get()).isNull();
    }

    @Test
    void aDoubtStaysUntilTheNextAnswerIsAssessed() {
        WorkByHand work = new WorkByHand();
        TrustModel model = model(Background.on(work));
        answer(dot());
        work.doAll();
        answer(data.images().picture(ROW));
        assertThat(model.doubtProperty().get()).isNotNull();
        work.doAll();
        assertThat(model.doubtProperty().get()).isNull();
    }

    @Test
    void anAnswerIsAssessedOnceThoughItIsFinalOnlyLater() {
        WorkByHand work = new WorkByHand();
        TrustModel model = model(Background.on(work));
        answer.set(answerTo(dot()));
        work.doAll();
        Assessment assessed = model.assessmentProperty().get();
        finalAnswer.set(answer.get());
        work.doAll();
        assertThat(model.assessmentProperty().get()).isSameAs(assessed);
        assertThat(model.doubtProperty().get()).isNotNull();
    }

    @Test
    void anEmptyPadHasNothingToDoubt() {
        TrustModel model = model(Background.inline());
        answer(ruled());
        answer.set(null);
        finalAnswer.set(null);
        assertThat(model.assessmentProperty().get()).isNull();
        assertThat(model.doubtProperty().get()).isNull();
    }

    private TrustModel model(Background background) {
        session.useData(data);
        session.useModel(classifier);
        return new TrustModel(new NeighborsModel(session, background, answer), finalAnswer);
    }

    /** The pen is up, and this is what was drawn. */
    private void answer(Picture picture) {
        Answer next = answerTo(picture);
        answer.set(next);
        finalAnswer.set(next);
    }

    private static Answer answerTo(Picture picture) {
        return Answers.to(picture, calibrated);
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
