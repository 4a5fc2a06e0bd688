package inkling.app.draw.why;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.BrokenModel;
import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Answers;
import inkling.app.draw.why.SaliencyPane.Explanation;
import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.app.shared.WorkByHand;
import inkling.data.format.DataFolder;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.explain.SmallModel;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ExplanationTest {
    private static Answer digit;

    private final SimpleObjectProperty<@Nullable Answer> finalAnswer = new SimpleObjectProperty<>();

    @BeforeAll
    static void read() throws IOException {
        digit = Answers.to(DataFolder.read(Path.of("data"), some -> {}).images().picture(55_000), ModelFile.shipped());
    }

    @Test
    void tellsWhichInkSpokeForADigit() {
        LatestResult<Answer, Explanation> model = new LatestResult<>(Background.inline(), finalAnswer, Explanation::of);
        finalAnswer.set(digit);
        assertThat(SmallModel.strongestFor(model.property().get().saliency())).isNotEmpty();
        finalAnswer.set(null);
        assertThat(model.property().get()).isNull();
    }

    @Test
    void afterAFailureThereIsNoExplanationOfTheAnswerBefore() {
        List<Exception> failures = new ArrayList<>();
        Background background = Background.inline();
        background.setReporter(failures::add);
        LatestResult<Answer, Explanation> model = new LatestResult<>(background, finalAnswer, Explanation::of);
        finalAnswer.set(digit);
        finalAnswer.set(
                new Answer(digit.prepared(), CalibratedClassifier.of(BrokenModel.classifier()), digit.prediction()));
        assertThat(model.property().get()).isNull();
        assertThat(failures).hasSize(1);
    }

    @Test
    void anExplanationThatComesTooLateIsDropped() {
        WorkByHand work = new WorkByHand();
        LatestResult<Answer, Explanation> model = new LatestResult<>(Background.on(work), finalAnswer, Explanation::of);
        finalAnswer.set(digit);
        finalAnswer.set(null);
        work.doAll();
        assertThat(model.property().get()).isNull();
    }
}
