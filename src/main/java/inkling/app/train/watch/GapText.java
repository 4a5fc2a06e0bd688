package inkling.app.train.watch;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Explained;
import inkling.app.shared.kit.Sentence;
import inkling.app.shared.run.TrackedRun;
import java.util.List;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The gap in words: the number in a pill, and under the chart the sentence that says what it means. */
final class GapText {
    private static final Texts TEXTS = Texts.of("train");

    private final Label pill = Explained.label("", TEXTS.get("term.overfitting"), "gap-pill", "figure");
    private final Sentence sentence = new Sentence("sentence", "gap-sentence");

    GapText() {
        pill.setId("gap");
    }

    Label pill() {
        return pill;
    }

    Label sentence() {
        return sentence;
    }

    /**
     * Shows the gap of a run.
     *
     * @param gap of the last of the runs; null where it has none
     * @param shown the runs whose curves are shown
     * @param expected the network that is to be trained next; empty for none
     */
    void show(@Nullable Gap gap, List<TrackedRun> shown, String expected) {
        pill.setVisible(gap != null);
        pill.setText(gap == null ? "" : gap.text());
        warn(pill, gap);
        sentence.setText(sentence(gap, shown, expected));
        warn(sentence, gap);
    }

    private static String sentence(@Nullable Gap gap, List<TrackedRun> shown, String expected) {
        if (shown.isEmpty()) {
            return expected.isEmpty() ? TEXTS.get("gap.hint") : TEXTS.get("gap.hint.chosen", expected);
        }
        TrackedRun run = shown.get(shown.size() - 1);
        if (gap == null) {
            if (!run.getRun().epochs().isEmpty()) {
                return "";
            }
            return switch (run.statusProperty().get()) {
                case STOPPED -> TEXTS.get("gap.stopped");
                case INTERRUPTED -> TEXTS.get("gap.interrupted");
                default -> "";
            };
        }
        String meaning = GapSentence.of(gap);
        boolean alone = shown.size() == 1 || meaning.isEmpty();
        return alone ? meaning : TEXTS.get("gap.named", run.name(), meaning);
    }

    private static void warn(Label label, @Nullable Gap gap) {
        label.getStyleClass().remove("warning");
        if (gap != null && gap.isOpen()) {
            label.getStyleClass().add("warning");
        }
    }
}
