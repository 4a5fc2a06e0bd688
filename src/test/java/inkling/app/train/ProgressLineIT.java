package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Figures;
import inkling.learn.runs.Run;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;

class ProgressLineIT extends TrainSteps {
    @Test
    void describesTheRunShownAlsoWhileAnotherIsInProgress() throws IOException {
        Run past = TinyRun.kept(store, "past", TinyRun.recipe());
        String described = "epoch 3/3 · done in " + Figures.duration(past.seconds());
        openView();
        until("the past run is shown", () -> sees("#pace") && text("#pace").equals(described));
        assertThat(texts(".run-time")).containsExactly(Figures.duration(past.seconds()));

        clickOn("#preset-linear");
        fill("#field-epochs", "900");
        clickOn("#start");
        until("another trains", () -> text("#pace").contains("/900 ·"));
        onScreen(() -> {
            find("#runs", Node.class).lookupAll(".check-box").stream()
                    .map(CheckBox.class::cast)
                    .filter(box -> box.getText().equals("past"))
                    .forEach(CheckBox::fire);
            return 0;
        });
        until("the past run is described", () -> text("#pace").equals(described));
        clickOn("#stop");
        until("it has stopped", () -> texts(".run-time").contains("stopped"));
        assertThat(text("#pace")).isEqualTo(described);
    }

    @Test
    void describesTheRunShownAsSoonAsAnotherIsChosenThatIsAsFar() throws IOException {
        TinyRun.kept(store, "long", TinyRun.recipe());
        TinyRun.kept(store, "short", TinyRun.recipe().withEpochs(1));
        openView();
        until("a run is shown", () -> sees("#pace") && text("#pace").startsWith("epoch "));
        for (int i = 0; i < 2; i++) {
            showOnly("long");
            until("the long run is described", () -> text("#pace").startsWith("epoch 3/3"));
            showOnly("short");
            until("the short run is described", () -> text("#pace").startsWith("epoch 1/1"));
        }
    }

    private void showOnly(String name) {
        onScreen(() -> {
            List<CheckBox> boxes = find("#runs", Node.class).lookupAll(".check-box").stream()
                    .map(CheckBox.class::cast)
                    .toList();
            boxes.stream()
                    .filter(box -> !box.isSelected() && box.getText().equals(name))
                    .forEach(CheckBox::fire);
            boxes.stream()
                    .filter(box -> box.isSelected() && !box.getText().equals(name))
                    .forEach(CheckBox::fire);
            return 0;
        });
    }
}
