package inkling.app.draw.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Settings;
import inkling.learn.Prediction;
import java.nio.file.Path;
import java.util.Random;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChallengeViewModelTest {
    private final ObjectProperty<@Nullable Prediction> answer = new SimpleObjectProperty<>();
    private final BooleanProperty penIsDown = new SimpleBooleanProperty();
    private int finished;

    @TempDir
    private Path folder;

    private ChallengeViewModel model;

    @BeforeEach
    void open() {
        model = reopened();
        model.on().set(true);
    }

    @Test
    void namesADigitThatIsNeverTheOneBefore() {
        for (int i = 0; i < 200; i++) {
            int before = model.named().get();
            assertThat(before).isBetween(0, 9);
            draw(before, 0.9);
            assertThat(model.named().get()).isNotEqualTo(before);
        }
        assertThat(model.tally().get()).isEqualTo(new Tally(200, 200, 200, 200));
    }

    @Test
    void aDrawingReadAsNamedCountsWhenThePenIsUp() {
        int named = model.named().get();
        penIsDown.set(true);
        answer.set(prediction(named, 0.98));
        assertThat(model.tally().get().tried()).isZero();
        penIsDown.set(false);
        assertThat(model.tally().get()).isEqualTo(new Tally(1, 1, 1, 1));
        assertThat(model.verdict().get()).isEqualTo("A " + named + ", at 98%.");
        assertThat(finished).isEqualTo(2);
    }

    @Test
    void anAnswerThatComesAfterThePenIsUpCountsToo() {
        penIsDown.set(true);
        penIsDown.set(false);
        answer.set(prediction(model.named().get(), 0.9));
        assertThat(model.tally().get().right()).isEqualTo(1);
    }

    @Test
    void anUnsureReadingLetsOneDrawOn() {
        draw(model.named().get(), 0.4);
        assertThat(model.tally().get().tried()).isZero();
        model.done();
        assertThat(model.tally().get().right()).isEqualTo(1);
    }

    @Test
    void aWrongReadingIsAMissOnlyWhenItIsDone() {
        draw(model.named().get(), 0.9);
        int named = model.named().get();
        int other = (named + 1) % 10;
        draw(other, 0.61);
        assertThat(model.tally().get().tried()).isEqualTo(1);
        model.done();
        assertThat(model.tally().get()).isEqualTo(new Tally(1, 2, 0, 1));
        assertThat(model.verdict().get()).isEqualTo("That " + named + " was read as a " + other + ", at 61%.");
    }

    @Test
    void whatIsLeftOfTheDrawingBeforeCountsForNothing() {
        answer.set(prediction((model.named().get() + 1) % 10, 0.9));
        model.done();
        assertThat(model.tally().get().tried()).isZero();
        answer.set(prediction(model.named().get(), 0.9));
        assertThat(model.tally().get().tried()).isZero();
    }

    @Test
    void theBestRowIsKeptBetweenStarts() {
        draw(model.named().get(), 0.9);
        draw(model.named().get(), 0.9);
        model = reopened();
        model.on().set(true);
        assertThat(model.tally().get().words()).isEqualTo("best row 2");
        draw(model.named().get(), 0.9);
        assertThat(model.tally().get().words()).isEqualTo("1 of 1, 1 in a row; best row 2");
    }

    @Test
    void afterwardsDrawingIsJustDrawing() {
        model.on().set(false);
        draw(3, 0.9);
        model.done();
        assertThat(model.named().get()).isEqualTo(-1);
        assertThat(model.tally().get().tried()).isZero();
    }

    @Test
    void readsTheBestRowThatUsersHave() {
        model = reopened(Path.of("src/test/resources/golden"));
        model.on().set(true);
        assertThat(model.tally().get().best()).isEqualTo(12);
    }

    private ChallengeViewModel reopened() {
        return reopened(folder);
    }

    private ChallengeViewModel reopened(Path from) {
        Settings settings = new Settings(from.resolve("challenge.properties"));
        return new ChallengeViewModel(answer, penIsDown, () -> finished++, new Random(1), settings);
    }

    private void draw(int digit, double confidence) {
        penIsDown.set(true);
        answer.set(prediction(digit, confidence));
        penIsDown.set(false);
    }

    private static Prediction prediction(int digit, double confidence) {
        float[] probabilities = new float[10];
        java.util.Arrays.fill(probabilities, (float) ((1 - confidence) / 9));
        probabilities[digit] = (float) confidence;
        return new Prediction(probabilities);
    }
}
