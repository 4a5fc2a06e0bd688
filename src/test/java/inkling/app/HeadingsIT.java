package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.app.shared.ScreenName;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Headings stand over something: not while there are no data, no runs, and no digit selected. */
class HeadingsIT extends WindowSteps {
    @Test
    void appearWithWhatTheyStandOver() {
        open();
        assertThat(texts(".heading")).doesNotContain("Show", "Label", "Go to row", "Its row in the sprite", "More");

        onScreen(() -> {
            session().useData(SampleData.rows(100));
            session().select(3);
            return 0;
        });
        until("the headings", () -> texts(".heading").containsAll(Arrays.asList("Show", "Label", "More")));
    }

    @Test
    void ofRunsAppearWithTheFirstOne() {
        open();
        onScreen(() -> {
            session().open(ScreenName.TRAIN);
            return 0;
        });
        settle();
        assertThat(texts(".heading")).contains("Runs").doesNotContain("Mistakes", "First layer", "Your drawing");
        assertThat(texts(".run-head .validation")).isEmpty();
    }
}
