package inkling.app.train;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The gap in words: the number in a pill, and under the chart the sentence that says what it means. */
final class GapText {
    private static final String HINT =
            "Choose what to try at the left and start it: its curves are drawn here while it learns.";

    private final Label pill = Explained.label("", GlossaryTerm.OVERFITTING, "gap-pill", "figure");
    private final Label sentence = new Label();

    GapText() {
        pill.setId("gap");
        sentence.setId("sentence");
        sentence.getStyleClass().add("gap-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
    }

    Label pill() {
        return pill;
    }

    Label sentence() {
        return sentence;
    }

    /**
     * Says what there is to say.
     *
     * @param gap of the last of the runs; null where it has none
     * @param shown the runs whose curves are shown
     */
    void show(@Nullable Gap gap, List<TrackedRun> shown) {
        pill.setVisible(gap != null);
        pill.setText(gap == null ? "" : gap.words());
        warn(pill, gap);
        sentence.setText(shown.isEmpty() ? HINT : words(gap, shown));
        warn(sentence, gap);
    }

    private static String words(@Nullable Gap gap, List<TrackedRun> shown) {
        TrackedRun run = shown.get(shown.size() - 1);
        if (gap == null) {
            boolean stopped = run.statusProperty().get() == TrackedRun.Status.STOPPED
                    && run.getRun().epochs().isEmpty();
            return stopped ? "It was stopped in its first epoch, and can go on: see ⋯ at its name." : "";
        }
        boolean alone = shown.size() == 1 || gap.sentence().isEmpty();
        return alone ? gap.sentence() : "“" + run.name() + "”: " + gap.sentence();
    }

    private static void warn(Label label, @Nullable Gap gap) {
        label.getStyleClass().remove("warning");
        if (gap != null && gap.open()) {
            label.getStyleClass().add("warning");
        }
    }
}
