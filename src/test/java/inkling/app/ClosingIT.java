package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.ScreenName;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.runs.RunStore;
import java.io.IOException;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;

class ClosingIT extends WindowSteps {
    @Test
    void asksOnceBeforeARunIsBrokenOff() throws IOException {
        open();
        DataSet data = DataFolder.read(DataFolder.find(), some -> {});
        onScreen(() -> {
            session().useData(data);
            return data;
        });
        clickOn("#tab-train");
        clickOn("#preset-linear");
        clickOn("#start");
        until("the run is on the top bar", () -> sees("#run"));
        keep(picture(), "train-run");
        Stage stage = (Stage) find("#start", Node.class).getScene().getWindow();
        clickOn("#tab-draw");

        ask(stage);
        assertThat(onScreen(stage::isShowing)).isTrue();
        assertThat(session().screenProperty().get()).isEqualTo(ScreenName.TRAIN);
        assertThat(sees("#closing")).isTrue();

        clickOn("#stay");
        assertThat(sees("#closing")).isFalse();
        ask(stage);
        clickOn("#close");
        assertThat(onScreen(stage::isShowing)).isFalse();
        assertThat(RunStore.ofUser().interrupted()).hasSize(1);
    }

    private void ask(Stage stage) {
        onScreen(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return stage;
        });
        settle();
    }
}
