package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.file.RecipeFile;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {
    /** Learned from 1,000 digits a second, and took 2 s to be judged after its epoch. */
    private static final Run PAST = new Run(
            Path.of("past"),
            new RunFacts("past", "2026-01-01T00:00:00Z", RunFacts.State.DONE, 3000, 5000, null, null, null, null, null),
            RecipeFile.named("mlp").withEpochs(1).withSplit(new TrainingSplit(5000, 3000, 0)),
            List.of(new EpochFigures(1, 0.5, 0.9, 0.5, 0.9, 5, 1000, List.of(), true)));

    @Test
    void goesByAnEarlierRunOfTheNetwork() {
        assertThat(Forecast.sentence(RecipeFile.named("mlp").withEpochs(10), 50_000, List.of(PAST)))
                .isEqualTo("About 9 min on this machine."); // 10 x (50 + 2) s
    }

    @Test
    void countsWhatIsGenerated() {
        Run digits = new Run(Path.of("digits"), PAST.facts(), RecipeFile.named("digits"), PAST.epochs());
        assertThat(Forecast.sentence(RecipeFile.named("digits").withEpochs(1), 50_000, List.of(digits)))
                .isEqualTo("About 60 s on this machine."); // 50,000, 6,000 and 1,500 of them, and 2 s
    }

    @Test
    void saysNoMoreOfSecondsThanAnybodyWants() {
        Recipe few = RecipeFile.named("mlp").withEpochs(2).withSplit(new TrainingSplit(5000, 300, 0));
        assertThat(Forecast.sentence(few, 300, List.of(PAST))).isEqualTo("A few seconds on this machine.");
    }

    @Test
    void doesNotGuessFromAnotherNetwork() {
        assertThat(Forecast.sentence(RecipeFile.named("codelab"), 50_000, List.of(PAST)))
                .isEqualTo("The time is estimated once it runs.");
    }
}
