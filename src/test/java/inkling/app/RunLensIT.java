package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Figures;
import inkling.app.shared.ScreenName;
import inkling.learn.Classifier;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.ClassifiedRow;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.Snapshot;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a run on Train to its digits on Explore, and back. */
class RunLensIT extends WindowSteps {
    private static final double MARGIN = 20;

    private Run run;
    private Snapshot snapshot;

    @BeforeEach
    void openOnATrainedRun() throws IOException {
        RunStore store = RunStore.ofUser();
        run = TinyRun.kept(store, "tiny", TinyRun.recipe().withEpochs(1));
        snapshot = Snapshot.read(run, 1, TinyRun.DATA, null);
        open();
        Classifier shipped = ModelFile.shipped();
        onScreen(() -> {
            session().useData(TinyRun.DATA);
            session().useModel(shipped);
            return 0;
        });
        until("the digits are classified", () -> text("#status").contains("classified by digits"));
    }

    private void openTrain() {
        onScreen(() -> {
            session().open(ScreenName.TRAIN);
            return 0;
        });
        until(
                "the run is examined",
                () -> sees("#replay-epoch") && text("#replay-epoch").equals("epoch 1 of 1"));
        until("its mistakes are counted", () -> window().isIdle());
    }

    @Test
    void showsTheDigitsOfAConfusionCellThroughTheModelOfThatEpoch() {
        ClassifiedRow worst = snapshot.mostWrong(1).get(0);
        int[] cell = snapshot.classified().stream()
                .filter(row -> row.label() == worst.label() && row.answer() == worst.answer())
                .mapToInt(ClassifiedRow::row)
                .toArray();
        openTrain();
        clickOnCell(worst.label(), worst.answer());
        until("Explore", () -> sees("#lens-bar"));
        until(
                "its digits",
                () -> text("#count").equals(Figures.count(cell.length) + (cell.length == 1 ? " digit" : " digits")));

        String name = "tiny after epoch 1";
        assertThat(text("#lens-name")).isEqualTo("Seen through " + name);
        assertThat(texts(".filter-chip"))
                .containsExactly(
                        "row 200 to 299  ✕", "label " + worst.label() + "  ✕", "predicted " + worst.answer() + "  ✕");
        assertThat(text("#sort")).isEqualTo("most confidence first");
        assertThat(find("#wall", Node.class).getAccessibleText())
                .isEqualTo("row " + worst.row() + " · label " + worst.label() + " · predicted " + worst.answer()
                        + " · train");
        assertThat(text("#detail-row")).isEqualTo("Row " + worst.row());
        until("the detail", () -> text("#name-a").contains(name));
        double probability = snapshot.model()
                .classify(TinyRun.DATA.images().picture(worst.row()))
                .probability(worst.answer());
        assertThat(text("#probability-" + worst.answer())).isEqualTo(Figures.probability(probability));
        assertThat(sees("#hidden")).isFalse();
    }

    @Test
    void leadsBackToTheRunAndOutOfItsModel() {
        ClassifiedRow worst = snapshot.mostWrong(1).get(0);
        openTrain();
        clickOnCell(worst.label(), worst.answer());
        until("Explore", () -> sees("#lens-bar"));

        clickOn("#lens-back");
        assertThat(session().screenProperty().get()).isEqualTo(ScreenName.TRAIN);

        onScreen(() -> {
            session().open(ScreenName.EXPLORE);
            return 0;
        });
        assertThat(text("#lens-clear")).isEqualTo("use digits instead");
        clickOn("#lens-clear");
        assertThat(sees("#lens-bar")).isFalse();
        until("the model in use", () -> text("#name-a").contains("digits"));
        until("its predictions", () -> text("#status").contains("classified by digits"));
        assertThat(session().getFacts().dynamics()).isNull();
    }

    @Test
    void showsWhichTrainingDigitsWereHardest() throws IOException {
        assertThat(find("#show-3", Node.class).isDisabled())
                .as("hardest to learn")
                .isTrue();
        openTrain();
        clickOn(".run-menu");
        clickOn("#explore-training");
        until("Explore", () -> sees("#lens-bar"));
        until("its training digits", () -> text("#count").equals("300 digits"));
        until("the predictions", () -> text("#status").contains("classified by tiny after epoch 1"));
        assertThat(text("#sort")).isEqualTo("least mean over the epochs first");
        until("its saved queries", () -> texts("#show-3 .count").equals(List.of("300")));
        assertThat(find("#show-3", Node.class).isDisabled())
                .as("hardest to learn")
                .isFalse();
        assertThat(find("#show-4", Node.class).isDisabled())
                .as("often forgotten")
                .isFalse();

        var dynamics = run.dynamics(1, TinyRun.DATA).orElseThrow();
        int row = session().getSelectedRow();
        for (int other = 0; other < 200; other++) {
            assertThat(dynamics.mean(row)).isLessThanOrEqualTo(dynamics.mean(other));
        }
    }

    @Test
    void saysThatAnOlderRunDidNotRecordHowItLearned() throws IOException {
        Files.delete(run.folder().resolve("dynamics"));
        openTrain();
        clickOn(".run-menu");
        clickOn("#explore-training");
        until(
                "a sentence",
                () -> session()
                        .problems()
                        .sentenceProperty()
                        .get()
                        .startsWith("“tiny” has no record of how it learned"));
        assertThat(session().screenProperty().get()).isEqualTo(ScreenName.TRAIN);
    }

    private void clickOnCell(int label, int answer) {
        Region grid = find("#confusion", Region.class);
        double side = onScreen(() -> Math.floor((Math.min(grid.getWidth(), grid.getHeight()) - MARGIN) / 10));
        clickAt(grid, MARGIN + (answer + 0.5) * side, MARGIN + (label + 0.5) * side);
    }
}
