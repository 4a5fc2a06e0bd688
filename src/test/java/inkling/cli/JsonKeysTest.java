package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import inkling.data.Classes;
import inkling.learn.Prediction;
import inkling.learn.calibrate.DigitVerdict;
import inkling.learn.runs.MyDigitsComparison;
import inkling.learn.runs.MyDigitsScores;
import inkling.learn.runs.RunFacts;
import inkling.sketch.generated.NonDigits;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The keys that other programs read from {@code --json} stay the same, where they come from records. */
class JsonKeysTest {
    @Test
    void classifyNamesADigitsKeys() {
        Prediction prediction = new Prediction(new float[] {0, 0, 0, 0.75f, 0, 0, 0, 0, 0.25f, 0});
        assertThat(new ClassifiedDigit("pen.jsonl", 2, OptionalInt.of(3), "3", prediction, new DigitVerdict(0.25, true))
                        .json(Classes.DIGITS))
                .isEqualTo("{\"file\":\"pen.jsonl\",\"index\":2,\"label\":3,\"digit\":3,\"confidence\":0.75,"
                        + "\"probabilities\":[0.0,0.0,0.0,0.75,0.0,0.0,0.0,0.0,0.25,0.0],"
                        + "\"isDigit\":true,\"likeness\":0.25}");
        assertThat(new ClassifiedDigit("pen.jsonl", 0, OptionalInt.empty(), null, null, null).json(Classes.DIGITS))
                .isEqualTo("{\"file\":\"pen.jsonl\",\"index\":0}");
    }

    @Test
    void trainNamesTheKeysOfScoresOnMyDigits() {
        MyDigitsScores before = new MyDigitsScores("digits", new RunFacts.Score(1, 8), new RunFacts.Score(2, 3));
        MyDigitsScores after = new MyDigitsScores("mlp", new RunFacts.Score(7, 8), new RunFacts.Score(3, 3));
        assertThat(new Gson().toJson(new MyDigitsComparison(before, after)))
                .isEqualTo("{\"before\":{\"model\":\"digits\",\"learned\":{\"correct\":1,\"rows\":8},"
                        + "\"heldBack\":{\"correct\":2,\"rows\":3}},"
                        + "\"after\":{\"model\":\"mlp\",\"learned\":{\"correct\":7,\"rows\":8},"
                        + "\"heldBack\":{\"correct\":3,\"rows\":3}}}");
    }

    @Test
    void calibrateNamesTheKindsOfPictures() {
        assertThat(NonDigits.toEvaluate(4).keySet())
                .containsExactly("dot", "scribble", "letter", "shape", "other letter", "other shape", "noise");
    }
}
