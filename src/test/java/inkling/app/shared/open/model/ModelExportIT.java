package inkling.app.shared.open.model;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import inkling.learn.Classifier;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.exchange.ExportFormat;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

/** A model leaves for other programs, and comes back. */
class ModelExportIT extends WindowSteps {
    @Test
    void theModelInUseCanBeExportedAndOpenedAgain() throws IOException {
        open();
        Classifier shipped = ModelFile.shipped();
        onScreen(() -> {
            session().useModel(shipped);
            return null;
        });
        settle();
        clickOn("#model");
        assertThat(onScreen(() -> find("#model", MenuButton.class).getItems().stream()
                        .map(MenuItem::getId)
                        .toList()))
                .contains("model-export");
        Path file = folder.resolve("mine.onnx");
        export(file, ExportFormat.ONNX);
        until("the sentence", () -> sees("#saved-card"));
        assertThat(ModelFile.read(file).card().recipe().layers())
                .isEqualTo(shipped.card().recipe().layers());

        Path page = folder.resolve("page");
        onScreen(() -> {
            window().export().exportPage(page, CalibratedClassifier.of(shipped));
            return null;
        });
        until("the page", () -> Files.exists(page.resolve("index.html")));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        open();
        Classifier shipped = ModelFile.shipped();
        onScreen(() -> {
            session().useModel(shipped);
            return null;
        });
        Path file = Files.writeString(folder.resolve("mine.npz"), "kept");
        export(file, ExportFormat.NUMPY);
        until("the reason", () -> sees("#problem"));
        assertThat(Files.readString(file)).isEqualTo("kept");
    }

    private void export(Path file, ExportFormat format) {
        onScreen(() -> {
            window().export()
                    .export(
                            file,
                            format,
                            Objects.requireNonNull(session().reader().get()));
            return null;
        });
    }
}
