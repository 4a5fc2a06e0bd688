package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.ScreenName;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.Interval;
import inkling.learn.calibrate.Calibration;
import inkling.learn.file.ModelFile;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who asks why. */
class WhyIT extends DrawSteps {
    private LabeledSketch seven;

    @BeforeEach
    void openWithDataAndModel() throws IOException {
        DataSet data = FirstRows.of(3_000);
        Classifier classifier = ModelFile.shipped();
        seven = StrokeFile.read(Path.of("assets/samples/digits.jsonl")).get(7);
        openPad();
        onScreen(() -> {
            session().useData(data);
            return data;
        });
        useModel(classifier);
    }

    @Test
    void tellsWhatSpokeForADigitAndOpensItsNeighbour() {
        draw(seven.sketch());
        until("the tint is there", () -> says("#tint-words", "Blue ink speaks for 7, red ink against it."));
        until("the nearest are there", () -> says("#nearest-words", "click one to open it in Explore"));
        assertThat(text("#how-sure-words")).contains("times out of 100");
        clickOn("#nearest-0");
        assertThat(session().screenProperty().get()).isEqualTo(ScreenName.EXPLORE);
        assertThat(session().getShownRows().rows()).contains(session().getSelectedRow());
    }

    @Test
    void refusesAScribble() throws IOException {
        DataSet shipped = DataFolder.read(Path.of("data"), some -> {}); // on which it is known what a digit looks like
        onScreen(() -> {
            session().useData(shipped);
            return shipped;
        });
        draw(stroke(30, 30, 250, 200, 60, 240, 220, 40, 130, 260, 140, 20, 250, 120, 20, 140, 240, 250));
        until("it says it does not know", () -> says("#confidence", "This does not look like a digit"));
        assertThat(text("#answer")).isEqualTo("?");
        assertThat(text("#next-best")).startsWith("Because ");
    }

    @Test
    void theDialSaysWhatItCostsToBeSurer() {
        clickOn("#trust");
        String usual = text("#dial-words");
        assertThat(usual).startsWith("Of 3,745 digits by 15 people ");
        onScreen(() -> {
            find("#dial", Slider.class).setValue(0.99);
            return 1;
        });
        assertThat(text("#dial-words"))
                .startsWith("Of 3,745 digits by 15 people ")
                .isNotEqualTo(usual);
    }

    /** One in eleven letters that do not look like digits, and half and more of those that do: counted from what is rejected. */
    @Test
    void theLimitsStateHowManyPassOfHowMany() {
        clickOn("#trust");
        List<String> cells = texts("#limits .label");
        Calibration.Results results = Calibration.shipped().results();
        for (String kind : List.of("capitals", "look-alike small letters")) {
            int images = results.others(kind).images();
            double passed = 100 * (1 - results.rejected().get(kind));
            Interval rejected = results.others(kind).rejected();
            assertThat(cells)
                    .as(kind)
                    .containsSequence(
                            String.format(Locale.US, "%.1f%%", passed),
                            String.format(
                                    Locale.US, "%.1f to %.1f", 100 - 100 * rejected.high(), 100 - 100 * rejected.low()),
                            String.format(Locale.US, "%,d", images));
        }
        assertThat(cells).contains("capitals like digits: B D G I O Q S Z");
    }

    @Test
    void aTurnedDigitIsReadAgain() {
        draw(seven.sketch());
        clickOn("#what-if");
        until("the slider is ready", () -> says("#what-if-words", "rotate 0°: 7 ("));
        onScreen(() -> {
            find("#what-if-slider", Slider.class).setValue(80);
            return 1;
        });
        until("it is turned", () -> says("#what-if-words", "rotate +80°"));
        until("it is said how far it stays a 7", () -> text("#what-if-reach").startsWith("The answer stays 7 "));
        assertThat(isInView("#what-if-reach"))
                .as("what was opened is scrolled to")
                .isTrue();
        clickOn("#what-if-size");
        until(
                "sizes are factors on the axis",
                () -> texts(".what-if .chart-tick").containsAll(List.of("0.5", "1", "2")));
    }

    @Test
    void aDigitSentFromExploreIsExplainedToo() {
        onScreen(() -> {
            session().open(ScreenName.EXPLORE);
            session().select(3);
            return 1;
        });
        until("the digit can be sent", () -> !find("#send", Button.class).isDisabled());
        clickOn("#send");
        assertThat(session().screenProperty().get()).isEqualTo(ScreenName.DRAW);
        until("it is explained", () -> says("#tint-words", "Blue ink speaks for "));
        assertThat(session().pad().getDrawing())
                .isEqualTo(session().getData().images().picture(3));
    }

    @Test
    void nothingIsCutOffBesideTheOpenRightColumn() {
        resize(1024, 700);
        clickOn("#fold");
        Region middle = find(".answer-column", Region.class);
        assertThat(onScreen(() -> middle.getWidth()))
                .isLessThanOrEqualTo(onScreen(() ->
                        find(".draw-middle > .vertical-scroll", Region.class).getWidth()));
        assertThat(onScreen(() -> find("#pad", Canvas.class).getWidth())).isGreaterThan(300);
    }

    private boolean isInView(String selector) {
        return onScreen(() -> {
            Region column = find(".draw-middle > .vertical-scroll", Region.class);
            Bounds seen = column.localToScene(column.getLayoutBounds());
            Region part = find(selector, Region.class);
            return part.localToScene(part.getLayoutBounds()).getMaxY() <= seen.getMaxY();
        });
    }

    private boolean says(String selector, String words) {
        return find(selector, Labeled.class).getText().contains(words);
    }
}
