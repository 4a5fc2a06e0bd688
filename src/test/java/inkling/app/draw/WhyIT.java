package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataFolder;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.sketch.Sample;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who asks why. */
class WhyIT extends DrawSteps {
    private Sample seven;

    @BeforeEach
    void openWithDataAndModel() throws IOException {
        DataSet data = DataFolder.read(Path.of("data"), some -> {});
        Classifier classifier = Classifier.shipped();
        seven = StrokeFile.read(Path.of("assets/samples/digits.jsonl")).get(7);
        openPad();
        onScreen(() -> {
            session().data().set(data);
            return data;
        });
        useModel(classifier);
    }

    @Test
    void tellsWhatSpokeForADigitAndOpensItsNeighbour() {
        draw(seven.sketch());
        until("the tint is there", () -> says("#tint-words", "Blue spoke for 7, red against."));
        until("the nearest are there", () -> says("#nearest-words", "click to open one in Explore"));
        assertThat(text("#how-sure-words")).contains("times in 100");
        clickOn("#nearest-0");
        assertThat(session().screen().get()).isEqualTo("Explore");
        assertThat(session().shownRows().get().rows())
                .contains(session().selectedRow().get());
    }

    @Test
    void refusesAScribble() {
        draw(stroke(30, 30, 250, 60, 20, 90, 250, 120, 30, 160, 250, 190, 20, 230, 250, 250));
        until("it says it does not know", () -> says("#confidence", "This does not look like a digit"));
        assertThat(text("#answer")).isEqualTo("?");
        assertThat(text("#next-best")).startsWith("Because ");
    }

    @Test
    void theDialSetsHowSureItMustBe() {
        draw(seven.sketch());
        until("it answers", () -> text("#answer").equals("7"));
        clickOn("#trust");
        onScreen(() -> {
            find("#dial", Slider.class).setValue(1);
            return 1;
        });
        until("it is not sure enough", () -> says("#confidence", "Not sure enough to say"));
        assertThat(text("#dial-words")).startsWith("Of the test digits it then answers ");
    }

    @Test
    void aTurnedDigitIsReadAgain() {
        draw(seven.sketch());
        clickOn("#what-if");
        until("the slider is ready", () -> says("#what-if-words", "turn +0\u00b0: 7 at "));
        onScreen(() -> {
            find("#what-if-slider", Slider.class).setValue(80);
            return 1;
        });
        until("it is turned", () -> says("#what-if-words", "turn +80\u00b0"));
        assertThat(text("#what-if-reach")).startsWith("Stays a 7 ");
    }

    private boolean says(String selector, String words) {
        return find(selector, Labeled.class).getText().contains(words);
    }
}
