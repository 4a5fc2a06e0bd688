package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Settings;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The headless screen is 1600 x 1000. */
class PlaceIT extends WindowSteps {
    private Settings settings;

    @BeforeEach
    void openSettings() {
        settings = new Settings(folder.resolve("settings.properties"));
    }

    @Test
    void opensWithinTheScreenAndAsItWasClosed() {
        settings.put("window", "900 -40 1000 700");
        open();
        assertThat(place()).isEqualTo(new Place(600, 0, 1000, 700, false));

        resize(820, 520);
        onScreen(() -> {
            stage().setX(70);
            stage().setY(80);
            stage().close();
            return 0;
        });

        Path file = folder.resolve("settings.properties");
        until("the place is saved", () -> new Settings(file).get("window", "").equals("70 80 820 520"));
    }

    @Test
    void keepsStartAndStopInReachInASmallWindow() {
        settings.put("window", "100 100 800 500");
        open();
        assertThat(place()).isEqualTo(new Place(100, 100, 800, 500, false));
        clickOn("#tab-train");
        for (String button : new String[] {"#start", "#stop", "#theme", "#model", "#save-picture"}) {
            Node node = find(button, Node.class);
            assertThat(onScreen(() -> stage().getScene()
                            .getRoot()
                            .getLayoutBounds()
                            .contains(node.localToScene(node.getLayoutBounds()))))
                    .as(button)
                    .isTrue();
        }
        Node charts = find("#charts", Node.class);
        assertThat(onScreen(() -> charts.localToScene(charts.getLayoutBounds()).getMaxX()))
                .as("the right ends of the charts")
                .isLessThan(800);
    }

    private Place place() {
        return onScreen(() -> new Place(
                stage().getX(), stage().getY(), stage().getWidth(), stage().getHeight(), stage().isMaximized()));
    }

    private Stage stage() {
        return (Stage) find("#theme", Node.class).getScene().getWindow();
    }
}
