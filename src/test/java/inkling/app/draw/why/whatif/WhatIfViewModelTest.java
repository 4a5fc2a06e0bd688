package inkling.app.draw.why.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Answers;
import inkling.app.shared.Background;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.BrokenModel;
import inkling.learn.Classifier;
import inkling.learn.explain.WhatIf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhatIfViewModelTest {
    private static Answer digit;

    private final SimpleObjectProperty<@Nullable Answer> finalAnswer = new SimpleObjectProperty<>();
    private final WhatIfViewModel model = new WhatIfViewModel(Background.inline(), finalAnswer);

    @BeforeAll
    static void read() throws IOException {
        Picture picture = DataFolder.read(Path.of("data"), some -> {}).images().picture(55_000);
        digit = Answers.to(picture, Classifier.shipped());
    }

    @Test
    void asksNothingWhileNobodyLooks() {
        finalAnswer.set(digit);
        assertThat(model.slide().get()).isNull();
        assertThat(model.changed().get()).isNull();
        model.open().set(true);
        assertThat(model.slide().get()).isNotNull();
        assertThat(model.changed().get()).isNotNull();
    }

    @Test
    void beginsWhereTheBarsAre() {
        model.open().set(true);
        finalAnswer.set(digit);
        Slide slide = model.slide().get();
        assertThat(slide.curve().get(Slide.STEPS / 2).confidence())
                .isEqualTo(digit.prediction().confidence());
        assertThat(model.changed().get().picture()).isEqualTo(digit.picture());
    }

    @Test
    void followsTheSlider() {
        model.open().set(true);
        finalAnswer.set(digit);
        model.kind().set(WhatIf.SHIFT_DOWN);
        model.amount().set(6);
        assertThat(model.changed().get().picture()).isEqualTo(WhatIf.SHIFT_DOWN.apply(digit.picture(), 6));
        model.kind().set(WhatIf.INVERT);
        assertThat(model.amount().get()).isZero();
        assertThat(model.slide().get().kind()).isEqualTo(WhatIf.INVERT);
        assertThat(model.slide().get().rival()).isNotEqualTo(model.slide().get().digit());
    }

    @Test
    void saysHowFarTheAnswerHolds() {
        model.open().set(true);
        finalAnswer.set(digit);
        model.kind().set(WhatIf.SHIFT_RIGHT);
        Slide slide = model.slide().get();
        assertThat(slide.reach()).startsWith("Stays a " + slide.digit());
    }

    @Test
    void afterAFailureThereIsNoCurveOfTheAnswerBefore() {
        List<Exception> failures = new ArrayList<>();
        Background background = Background.inline();
        background.setReporter(failures::add);
        WhatIfViewModel failing = new WhatIfViewModel(background, finalAnswer);
        failing.open().set(true);
        finalAnswer.set(digit);
        finalAnswer.set(new Answer(digit.prepared(), BrokenModel.classifier(), digit.prediction()));
        assertThat(failing.slide().get()).isNull();
        assertThat(failing.changed().get()).isNull();
        assertThat(failures).hasSize(2);
    }

    @Test
    void asksOnlyAboutAFinalAnswer() {
        model.open().set(true);
        assertThat(model.slide().get()).isNull();
        finalAnswer.set(digit);
        assertThat(model.slide().get()).isNotNull();
        finalAnswer.set(null);
        assertThat(model.slide().get()).isNull();
        assertThat(model.changed().get()).isNull();
    }
}
