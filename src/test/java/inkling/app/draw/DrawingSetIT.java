package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.files.UserFolder;
import inkling.sketch.Stroke;
import inkling.sketch.mydigits.DrawingSet;
import inkling.sketch.mydigits.MyDigit;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who makes a data set of drawings. */
class DrawingSetIT extends DrawSteps {
    private static final Stroke LINE = stroke(140, 40, 140, 240);
    private static final Stroke HOUSE = stroke(60, 240, 60, 140, 140, 40, 220, 140, 220, 240, 60, 240);
    private static final Stroke WAVE = stroke(40, 140, 90, 60, 140, 140, 190, 220, 240, 140);

    @BeforeEach
    void openWindow() {
        openPad();
    }

    @Test
    void makesASetOfThreeClassesAndOpensItAsData() throws IOException {
        choose("new-set");
        assertThat(sees("#new-set-name")).isTrue();
        type("Doodles");
        press(KeyCode.ENTER);
        type("line\nhouse, wave\n");
        keep(picture(), "new-set");
        clickOn("#create-set");
        until("it is there", () -> drawingSet().equals("Doodles"));
        assertThat(sees("#new-set-name")).isFalse();
        assertThat(texts(".label-key")).containsExactly("line", "house", "wave");

        for (int round = 0; round < 2; round++) {
            save(LINE, "#keep-0");
            save(HOUSE, "#keep-1");
            save(WAVE, "#keep-2");
        }
        assertThat(text("#balance")).isEqualTo("2 of each class.");
        keep(picture(), "drawing-set");
        assertThat(MyDigits.open(UserFolder.find().resolve("drawing-sets/Doodles"))
                        .digits())
                .extracting(MyDigit::name)
                .containsExactly("line", "house", "wave", "line", "house", "wave");

        onScreen(() -> {
            find("#open-as-data", Button.class).fire();
            return true;
        });
        Path data = UserFolder.find().resolve("drawn-data/Doodles");
        until("it is written", () -> Files.exists(data.resolve("mnist_labels_uint8")));
        assertThat(Files.readAllLines(data.resolve("classes.txt"))).containsExactly("line", "house", "wave");
        // the fifth drawing, a house, is the last row: the only one of the test split
        assertThat(Files.readAllBytes(data.resolve("mnist_labels_uint8")))
                .containsExactly(1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0, 1, 0);
    }

    @Test
    void eachSetHasItsOwnDrawings() throws IOException {
        save(LINE, "#keep-1");
        choose("new-set");
        type("Two");
        press(KeyCode.ENTER);
        type("a,b");
        clickOn("#create-set");
        until("it is there", () -> drawingSet().equals("Two") && thumbnails() == 0);
        press(KeyCode.DELETE);
        draw(HOUSE);
        press(KeyCode.B);
        until("it is saved", () -> thumbnails() == 1);
        choose("set-mine");
        until("mine are back", () -> texts("#my-digits .figure").equals(List.of("1")));
        choose("set-0");
        until("the set is back", () -> texts("#my-digits .figure").equals(List.of("b")));
        assertThat(DrawingSet.all(DrawingSet.userFolder()))
                .extracting(DrawingSet::name)
                .containsExactly("Two");
    }

    @Test
    void whatIsNoSetIsSaidAndCanBePutRight() {
        choose("new-set");
        clickOn("#create-set");
        assertThat(text("#new-set-problem")).isEqualTo("A data set needs a name.");
        clickOn("#new-set-name");
        type("a/b");
        clickOn("#create-set");
        assertThat(text("#new-set-problem")).startsWith("A name has 1 to 60 characters");
        clickOn("#new-set-name");
        press(KeyCode.BACK_SPACE);
        press(KeyCode.BACK_SPACE);
        clickOn("#create-set");
        assertThat(text("#new-set-problem")).isEqualTo("Expected 2 to 128 different classes, found 0.");
        clickOn("#new-set-classes");
        type("x,y");
        clickOn("#create-set");
        until("it is there", () -> drawingSet().equals("a"));
        choose("new-set");
        type("a");
        press(KeyCode.ENTER);
        type("x,y");
        clickOn("#create-set");
        until("it is refused", () -> text("#new-set-problem").contains("expected a new name for the data set"));
    }

    private void save(Stroke stroke, String key) {
        press(KeyCode.DELETE);
        draw(stroke);
        int before = thumbnails();
        clickOn(key);
        until("it is saved", () -> thumbnails() == before + 1);
    }

    private void choose(String item) {
        onScreen(() -> {
            MenuItem chosen = find("#drawing-sets", MenuButton.class).getItems().stream()
                    .filter(each -> item.equals(each.getId()))
                    .findFirst()
                    .orElseThrow();
            chosen.fire();
            return true;
        });
        settle();
    }

    private String drawingSet() {
        return onScreen(() -> find("#drawing-sets", MenuButton.class).getText());
    }

    private int thumbnails() {
        return onScreen(
                () -> find("#my-digits", Parent.class).getChildrenUnmodifiable().size());
    }
}
