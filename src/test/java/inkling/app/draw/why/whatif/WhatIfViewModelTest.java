package inkling.app.draw.why.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.BrokenModel;
import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Answers;
import inkling.app.shared.Background;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.explain.WhatIf;
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
class WhatIfViewModelTest {
    private static Answer digit;

    private final SimpleObjectProperty<@Nullable Answer> finalAnswer = new SimpleObjectProperty<>();
    private final WhatIfViewModel model = new WhatIfViewModel(Background.inline(), finalAnswer);

    @BeforeAll
    static void read() throws IOException {
        Picture picture = DataFolder.read(Path.of("data"), some -> {}).images().picture(55_000);
        digit = Answers.to(picture, ModelFile.shipped());
    }

    @Test
    void asksNothingWhileNobodyLooks() {
        finalAnswer.set(digit);
        assertThat(model.curveProperty().get()).isNull();
        assertThat(model.changedProperty().get()).isNull();
        model.openProperty().set(true);
        assertThat(model.curveProperty().get()).isNotNull();
        assertThat(model.changedProperty().get()).isNotNull();
    }

    @Test
    void beginsWhereTheBarsAre() {
        model.openProperty().set(true);
        finalAnswer.set(digit);
        WhatIfCurve curve = model.curveProperty().get();
        assertThat(curve.predictions().get(WhatIfCurve.STEPS / 2).confidence())
                .isEqualTo(digit.prediction().confidence());
        assertThat(model.changedProperty().get().picture()).isEqualTo(digit.picture());
    }

    @Test
    void followsTheSlider() {
        model.openProperty().set(true);
        finalAnswer.set(digit);
        model.kindProperty().set(WhatIf.SHIFT_DOWN);
        model.amountProperty().set(6);
        assertThat(model.changedProperty().get().picture()).isEqualTo(WhatIf.SHIFT_DOWN.apply(digit.picture(), 6));
        model.kindProperty().set(WhatIf.INVERT);
        assertThat(model.amountProperty().get()).isZero();
        assertThat(model.curveProperty().get().kind()).isEqualTo(WhatIf.INVERT);
        assertThat(model.curveProperty().get().rival())
                .isNotEqualTo(model.curveProperty().get().digit());
    }

    @Test
    void saysHowFarTheAnswerHolds() {
        model.openProperty().set(true);
        finalAnswer.set(digit);
        model.kindProperty().set(WhatIf.SHIFT_RIGHT);
        WhatIfCurve curve = model.curveProperty().get();
        assertThat(WhatIfPane.sentence(curve)).startsWith("The answer stays " + curve.digit());
    }

    @Test
    void afterAFailureThereIsNoCurveOfTheAnswerBefore() {
        List<Exception> failures = new ArrayList<>();
        Background background = Background.inline();
        background.setReporter(failures::add);
        WhatIfViewModel failing = new WhatIfViewModel(background, finalAnswer);
        failing.openProperty().set(true);
        finalAnswer.set(digit);
        finalAnswer.set(
                new Answer(digit.prepared(), CalibratedClassifier.of(BrokenModel.classifier()), digit.prediction()));
        assertThat(failing.curveProperty().get()).isNull();
        assertThat(failing.changedProperty().get()).isNull();
        assertThat(failures).hasSize(2);
    }

    @Test
    void asksOnlyAboutAFinalAnswer() {
        model.openProperty().set(true);
        assertThat(model.curveProperty().get()).isNull();
        finalAnswer.set(digit);
        assertThat(model.curveProperty().get()).isNotNull();
        finalAnswer.set(null);
        assertThat(model.curveProperty().get()).isNull();
        assertThat(model.changedProperty().get()).isNull();
    }
}
