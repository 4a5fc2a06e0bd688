package inkling.app.inside.build;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import inkling.app.shared.ScreenName;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.file.RecipeFolder;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.MaxPool;
import inkling.nn.Relu;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Building a network in the window, and training it. */
class BuildIT extends WindowSteps {
    private static DataSet data;

    @BeforeAll
    static void readData() throws IOException {
        data = DataFolder.read(DataFolder.find(), some -> {});
    }

    private void openBuilding() {
        open();
        onScreen(() -> {
            session().useData(data);
            session().open(ScreenName.INSIDE);
            return null;
        });
        resize(1400, 900);
        until("the screen", () -> sees("#inside-build"));
        clickOn("#inside-build");
        until("the network", () -> sees("#build-network"));
    }

    private List<String> shapes() {
        return texts(".build-box > .figure");
    }

    private void beginWithNothing() {
        clickOn("#build-start");
        clickOn("#build-start-nothing");
    }

    @Test
    void buildsANetworkByMouseAndKeyboardAndTrainsIt() {
        openBuilding();
        beginWithNothing();
        assertThat(shapes()).containsExactly("28 × 28 × 1", "10");
        assertThat(text("#build-ending")).startsWith("No layer yet");
        assertThat(find("#build-train", Node.class).isDisabled()).isTrue();

        clickOn("#build-plus-0");
        clickOn("#build-add-convolution");
        clickOn("#build-layer-0");
        press(KeyCode.ENTER); // convolution, max pooling, average pooling, ReLU
        for (int i = 0; i < 4; i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.ENTER);
        clickOn("#build-add");
        clickOn("#build-append-max-pooling");
        assertThat(text("#build-ending"))
                .isEqualTo("It ends in maps of 13 × 13 × 16, not in 10 scores, one for each class.");
        clickOn("#build-fix");
        assertThat(shapes()).containsExactly("28 × 28 × 1", "26 × 26 × 16", "26 × 26 × 16", "13 × 13 × 16", "10", "10");
        // 3 * 3 * 16 + 16, and 13 * 13 * 16 * 10 + 10; 26 * 26 * 16 * 9 + 27,040 multiplications
        assertThat(text("#build-totals"))
                .isEqualTo("4 layers · 27,210 parameters · 124,384 multiplications per picture");
        assertThat(sees("#build-fine")).isTrue();

        clickOn("#build-layer-2");
        clickOn("#build-window");
        onScreen(() -> {
            find("#build-window", TextInputControl.class).setText("28");
            return null;
        });
        press(KeyCode.ENTER);
        assertThat(text("#build-misfit-2")).isEqualTo("A window of 28×28 does not fit into 26 × 26 × 16.");
        assertThat(find("#build-train", Node.class).isDisabled()).isTrue();
        keep(picture(), "build-misfit");
        clickOn("#build-layer-2");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(sees("#build-misfit-2")).isFalse();

        clickOn("#build-train");
        until("the plan", () -> sees("#field-network") && sees("#summary"));
        assertThat(find("#field-network", ChoiceBox.class).getValue()).isEqualTo("my-network (built)");
        assertThat(text("#summary")).contains("26x26x16", "27,210");
        onScreen(() -> {
            find("#field-digits", TextInputControl.class).setText("300");
            find("#field-epochs", TextInputControl.class).setText("2");
            return null;
        });
        clickOn("#start");
        until(
                "a run of it that has ended",
                () -> runs().stream().anyMatch(run -> run.epochs().size() == 2));
        assertThat(runs().get(0).recipe().layers())
                .containsExactly(new Conv(3, 16), new Relu(), new MaxPool(2), new Dense(10));
    }

    @Test
    void movesLayersByMouseAndKeyboard() {
        openBuilding();
        Node box = find("#build-layer-1", Node.class);
        Node before = find("#build-plus-0", Node.class);
        Bounds to = onScreen(() -> box.sceneToLocal(before.localToScene(before.getLayoutBounds())));
        drag(box, new Point2D(20, 20), new Point2D(0, 20), new Point2D(to.getCenterX(), to.getCenterY()));
        assertThat(shapes()).startsWith("28 × 28 × 1", "28 × 28 × 1", "24 × 24 × 8");
        assertThat(text("#build-selected")).isEqualTo("Layer 1: ReLU");

        press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(text("#build-selected")).isEqualTo("Layer 2: ReLU");
        press(KeyCode.LEFT);
        press(KeyCode.MINUS);
        assertThat(shapes().get(1)).isEqualTo("24 × 24 × 7");
        press(KeyCode.DELETE);
        assertThat(text("#build-selected")).isEqualTo("Layer 1: ReLU");
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(text("#build-selected")).isEqualTo("Layer 1: ReLU");
    }

    @Test
    void savesARecipeThatTrainOffers() throws IOException {
        openBuilding();
        clickOn("#build-layer-0");
        clickOn("#build-filters-more");
        clickOn("#build-save");
        type("mlp");
        assertThat(text("#build-name-problem")).contains("recipe of the program");
        type("-mine");
        press(KeyCode.ENTER);
        until("it is saved", () -> text("#build-done").equals("Saved as mlp-mine."));
        assertThat(RecipeFolder.ofUser().read("mlp-mine").layers()).startsWith(new Conv(5, 12));
        assertThat(text("#build-start")).isEqualTo("Start from: mlp-mine");

        clickOn("#build-train");
        until("the plan", () -> sees("#field-network"));
        assertThat(find("#field-network", ChoiceBox.class).getValue()).isEqualTo("mlp-mine");
        onScreen(() -> {
            session().open(ScreenName.INSIDE);
            return null;
        });
        until("back", () -> sees("#build-delete"));
        clickOn("#build-delete");
        until("it is deleted", () -> text("#build-done").startsWith("Deleted mlp-mine"));
        assertThat(sees("#build-delete")).isFalse();
    }

    @Test
    void theNetworkOfTheCodelabStandsInOneLineOfASmallWindow() {
        openBuilding();
        resize(1024, 700);
        Bounds first = place("#build-picture");
        Bounds scores = place("#build-scores");
        assertThat(scores.getMinY()).isEqualTo(first.getMinY());
        assertThat(scores.getMaxX()).isLessThanOrEqualTo(1004);
        assertThat(first.getWidth()).isEqualTo(scores.getWidth());

        clickOn("#build-layer-2");
        onScreen(() -> {
            find("#build-window", TextInputControl.class).setText("28");
            return null;
        });
        clickOn("#build-window");
        press(KeyCode.ENTER);
        assertThat(onScreen(() -> find("#build-layer-4", Parent.class).lookupAll(".text").stream()
                        .map(text -> ((Text) text).getText())
                        .toList()))
                .contains("shape unknown");
        press(KeyCode.CONTROL, KeyCode.Z);
        resize(1400, 900);
        assertThat(place("#build-scores").getWidth()).isGreaterThan(scores.getWidth());
    }

    @Test
    void theMenusAreButtonsLikeTheOthersAndSayWhatTheyAreAbout() {
        openBuilding();
        double height = place("#build-undo").getHeight();
        assertThat(place("#build-start").getHeight()).isEqualTo(height);
        assertThat(place("#build-add").getHeight()).isEqualTo(height);
        Node start = find("#build-start", Node.class);
        assertThat(onScreen(() -> start.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .isEqualTo("Start from: codelab");
        clickOn("#build-layer-0");
        press(KeyCode.MINUS);
        assertThat(text("#build-start")).isEqualTo("Start from: codelab (changed)");
    }

    private Bounds place(String selector) {
        Node node = find(selector, Node.class);
        return onScreen(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static List<Run> runs() {
        try {
            return RunStore.ofUser().runs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
