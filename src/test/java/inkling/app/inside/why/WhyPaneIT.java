package inkling.app.inside.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.app.WindowSteps;
import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.app.shared.pad.PadModel;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Slider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhyPaneIT extends WindowSteps {
    private static final Pattern NUMBER = Pattern.compile("−?\\d+\\.\\d+");

    @Test
    void theAttributionsAddUpToTheRiseOfTheScoreWithinThePrintedError() throws IOException {
        explainARow();
        String sentence = text("#why-words-integrated-gradients");
        assertThat(sentence)
                .matches(
                        "The attributions add up to .*; the score rises by .* from black to this picture: error .*%\\. \\d+ steps\\.");
        List<Double> numbers = numbers(sentence);
        double error = Math.abs(numbers.get(0) - numbers.get(1)) / numbers.get(1);
        assertThat(error).isCloseTo(numbers.get(2) / 100, within(0.0005 + 0.01 / numbers.get(1)));
        assertThat(numbers.get(2)).isLessThan(2);
        double score = numbers(text("#why-score")).get(0);
        Picture black = new Picture(new byte[Picture.SIZE]);
        Classifier model = ModelFile.shipped();
        int digit = Integer.parseInt(text("#why-title").replaceAll("\\D", ""));
        double rise = score - model.classify(black).logOdds(digit);
        assertThat(numbers.get(1)).isCloseTo(rise, within(0.02));
    }

    @Test
    void withRandomWeightsTheTintDissolvesAndTheEdgesStay() throws IOException {
        explainARow();
        for (int count = 2; count <= WhyViewModel.NETWORKS; count++) {
            int least = count;
            until(least + " networks are averaged", () -> networks() >= least);
        }
        assertThat(text("#why-layers")).isEqualTo("All 5 layers random, as before training.");
        assertThat(agreement("occlusion")).isBetween(-0.35, 0.35);
        assertThat(agreement("integrated-gradients")).isBetween(-0.35, 0.35);
        assertThat(agreement("edges")).isEqualTo(1);
        Slider slider = find("#why-random", Slider.class);
        onScreen(() -> {
            slider.setValue(2);
            return slider;
        });
        assertThat(text("#why-layers")).isEqualTo("Random from the top down to conv4: 2 of 5 layers.");
        onScreen(() -> {
            slider.setValue(0);
            return slider;
        });
        assertThat(text("#why-layers")).isEqualTo("All weights as trained.");
        assertThat(agreement("occlusion")).isEqualTo(1);
        assertThat(agreement("integrated-gradients")).isEqualTo(1);
    }

    @Test
    void explainsOneClassRatherThanAnother() throws IOException {
        explainARow();
        ChoiceBox<?> rivals = find("#why-rival", ChoiceBox.class);
        onScreen(() -> {
            rivals.getSelectionModel().select(10);
            return rivals;
        });
        until("9 is the rival", () -> text("#why-title").equals("Why 7 rather than 9?"));
        assertThat(text("#why-score")).contains("is ahead of 9, in log-odds");
        List<Double> numbers = numbers(text("#why-words-integrated-gradients"));
        assertThat(numbers.get(0))
                .isCloseTo(numbers.get(1), within(0.02 + numbers.get(1) * (numbers.get(2) + 0.05) / 100));
    }

    @Test
    void withoutAPictureItSaysWhatWillStandHere() throws IOException {
        openWhy(null);
        assertThat(text("#why-empty")).startsWith("Draw a digit, or choose a row");
        assertThat(sees("#why-score")).isFalse();
    }

    @Test
    void saysThatItComputesTheExplanationOfAPicture() throws IOException {
        Session session = new Session();
        session.useData(TinyRun.DATA);
        session.useModel(ModelFile.shipped());
        WorkByHand work = new WorkByHand();
        Subject subject = new Subject(session, new PadModel(), Background.inline());
        open(onScreen(() -> new WhyPane(subject, Background.on(work))), 1400, 500);
        assertThat(sees("#why-empty")).isTrue();
        assertThat(text("#why-empty")).isEqualTo("Computing…");
        onScreen(() -> {
            work.doAll();
            return work;
        });
        assertThat(sees("#why-empty")).isFalse();
        assertThat(sees("#why-score")).isTrue();
    }

    private void openWhy(@Nullable DataSet data) throws IOException {
        open();
        resize(1400, 900);
        Classifier model = ModelFile.shipped();
        onScreen(() -> {
            session().useData(data);
            session().useModel(model);
            session().open(ScreenName.INSIDE);
            return session();
        });
        until("the screen is there", () -> sees("#inside-why"));
        clickOn("#inside-why");
    }

    private void explainARow() throws IOException {
        openWhy(DataFolder.read(Path.of("data"), some -> {}));
        onScreen(() -> {
            session().select(55_000);
            return session();
        });
        clickOn("#source-row");
        until("the row is explained", () -> sees("#why-score"));
    }

    private int networks() {
        return Integer.parseInt("0" + text("#why-networks").replaceAll("\\D", ""));
    }

    private double agreement(String method) {
        return numbers(text("#why-agreement-" + method)).get(0);
    }

    private static List<Double> numbers(String sentence) {
        return NUMBER.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .map(number -> Double.valueOf(number.replace('−', '-')))
                .toList();
    }
}
