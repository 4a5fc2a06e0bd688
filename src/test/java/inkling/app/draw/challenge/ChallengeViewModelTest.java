package inkling.app.draw.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.challenge.ChallengeViewModel.Tally;
import inkling.app.shared.Settings;
import inkling.learn.Prediction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChallengeViewModelTest {
    private final ObjectProperty<@Nullable Prediction> answer = new SimpleObjectProperty<>();
    private final BooleanProperty penIsDown = new SimpleBooleanProperty();
    private final List<Integer> kept = new ArrayList<>();
    private int finished;

    @TempDir
    private Path folder;

    private ChallengeViewModel model;

    @BeforeEach
    void open() {
        model = reopened();
        model.onProperty().set(true);
    }

    @Test
    @Tag("slow")
    void asksForADigitThatIsNeverTheOneBefore() {
        for (int i = 0; i < 200; i++) {
            int before = model.requestedProperty().get();
            assertThat(before).isBetween(0, 9);
            draw(before, 0.9);
            assertThat(model.requestedProperty().get()).isNotEqualTo(before);
        }
        assertThat(model.tallyProperty().get()).isEqualTo(new Tally(200, 200, 200, 200));
    }

    @Test
    void aDrawingClassifiedAsTheDigitCountsWhenThePenIsUp() {
        int named = model.requestedProperty().get();
        penIsDown.set(true);
        answer.set(prediction(named, 0.98));
        assertThat(model.tallyProperty().get().tried()).isZero();
        penIsDown.set(false);
        assertThat(model.tallyProperty().get()).isEqualTo(new Tally(1, 1, 1, 1));
        assertThat(model.verdictProperty().get()).isEqualTo("Correct: " + named + " (98.0%).");
        assertThat(finished).isEqualTo(2);
    }

    @Test
    void everyDrawingIsKeptAsTheDigitAskedFor() {
        int first = model.requestedProperty().get();
        draw(first, 0.9);
        int second = model.requestedProperty().get();
        draw((second + 1) % 10, 0.9);
        assertThat(kept).containsExactly(first);
        model.done();
        assertThat(kept).containsExactly(first, second);
    }

    @Test
    void anAnswerThatComesAfterThePenIsUpCountsToo() {
        penIsDown.set(true);
        penIsDown.set(false);
        answer.set(prediction(model.requestedProperty().get(), 0.9));
        assertThat(model.tallyProperty().get().correct()).isEqualTo(1);
    }

    @Test
    void anUnconfidentPredictionLetsTheDrawingGoOn() {
        draw(model.requestedProperty().get(), 0.4);
        assertThat(model.tallyProperty().get().tried()).isZero();
        model.done();
        assertThat(model.tallyProperty().get().correct()).isEqualTo(1);
    }

    @Test
    void aWrongPredictionIsAMissOnlyWhenTheDrawingIsDone() {
        draw(model.requestedProperty().get(), 0.9);
        int named = model.requestedProperty().get();
        int other = (named + 1) % 10;
        draw(other, 0.61);
        assertThat(model.tallyProperty().get().tried()).isEqualTo(1);
        model.done();
        assertThat(model.tallyProperty().get()).isEqualTo(new Tally(1, 2, 0, 1));
        assertThat(model.verdictProperty().get())
                .isEqualTo("That " + named + " was classified as " + other + " (61.0%).");
    }

    @Test
    void whatIsLeftOfTheDrawingBeforeCountsForNothing() {
        answer.set(prediction((model.requestedProperty().get() + 1) % 10, 0.9));
        model.done();
        assertThat(model.tallyProperty().get().tried()).isZero();
        answer.set(prediction(model.requestedProperty().get(), 0.9));
        assertThat(model.tallyProperty().get().tried()).isZero();
    }

    @Test
    void theBestStreakIsKeptBetweenStarts() {
        draw(model.requestedProperty().get(), 0.9);
        draw(model.requestedProperty().get(), 0.9);
        model = reopened();
        model.onProperty().set(true);
        assertThat(model.tallyProperty().get().words()).isEqualTo("best streak: 2");
        draw(model.requestedProperty().get(), 0.9);
        assertThat(model.tallyProperty().get().words()).isEqualTo("1 of 1 correct, 1 in a row; best streak: 2");
    }

    @Test
    void afterwardsDrawingIsJustDrawing() {
        model.onProperty().set(false);
        draw(3, 0.9);
        model.done();
        assertThat(model.requestedProperty().get()).isEqualTo(-1);
        assertThat(model.tallyProperty().get().tried()).isZero();
    }

    @Test
    void readsTheBestRowThatUsersHave() {
        model = reopened(Path.of("src/test/resources/golden"));
        model.onProperty().set(true);
        assertThat(model.tallyProperty().get().best()).isEqualTo(12);
    }

    private ChallengeViewModel reopened() {
        return reopened(folder);
    }

    private ChallengeViewModel reopened(Path from) {
        Settings settings = new Settings(from.resolve("challenge.properties"));
        return new ChallengeViewModel(answer, penIsDown, kept::add, () -> finished++, new Random(1), settings);
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
