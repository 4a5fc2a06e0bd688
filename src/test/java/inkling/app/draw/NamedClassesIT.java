package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.answer.NamedModels;
import inkling.data.Classes;
import inkling.files.UserFolder;
import inkling.learn.file.ModelFile;
import inkling.sketch.mydigits.MyDigit;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who draws for models of other classes than the digits. */
class NamedClassesIT extends DrawSteps {
    @BeforeEach
    void openWindow() {
        openPad();
        resize(1400, 900);
    }

    @Test
    void theMostProbableLettersAreShownAndAllOnDemand() {
        useModel(NamedModels.of(NamedModels.letters(), "E"));
        drawSomething();
        until("it is classified", () -> text("#answer").equals("E"));
        assertThat(texts(".bar-digit")).hasSize(10).startsWith("E");
        clickOn("#all-bars");
        assertThat(texts(".bar-digit"))
                .containsExactlyElementsOf(NamedModels.letters().names());
        assertThat(share(4)).isGreaterThan(0.5);
        assertThat(text("#all-bars")).isEqualTo("Show the 10 most probable");
        draw(stroke(60, 60, 200, 60));
        assertThat(texts(".bar-digit")).hasSize(26);
        clickOn("#all-bars");
        assertThat(texts(".bar-digit")).hasSize(10);
    }

    @Test
    void whatIsMadeForDigitsIsOffAndTheScreenSaysSo() throws IOException {
        useModel(NamedModels.of(NamedModels.letters(), "E"));
        drawSomething();
        until("it is classified", () -> text("#answer").equals("E"));
        assertThat(sees("#a-digit")).isFalse();
        assertThat(sees("#measure-slant")).isFalse();
        assertThat(sees("#challenge")).isFalse();
        assertThat(text("#made-for-digits")).startsWith("Made for the ten digits, and off for this model");
        press(KeyCode.H);
        assertThat(sees("#limits")).isFalse();
        useModel(ModelFile.shipped());
        until("digits again", () -> sees("#challenge") && sees("#measure-slant") && sees("#a-digit"));
        assertThat(sees("#made-for-digits")).isFalse();
        assertThat(texts(".bar-digit")).containsExactlyElementsOf(Classes.DIGITS.names());
    }

    @Test
    void aLetterKeySavesALetterAndTheScreensKeysNeedAlt() throws IOException {
        useModel(NamedModels.of(NamedModels.letters(), "E"));
        drawSomething();
        press(KeyCode.E);
        until("it is saved", () -> thumbnails() == 1);
        assertThat(kept()).extracting(MyDigit::name).containsExactly("E");
        press(KeyCode.C);
        until("it is another", () -> text("#said").equals("Now labeled C instead of E."));
        press(KeyCode.ALT, KeyCode.U);
        until("undone", () -> text("#said").equals("Undone."));
        assertThat(kept()).extracting(MyDigit::name).containsExactly("E");
        keep(picture(), "my-drawings");
    }

    @Test
    void whereBothCasesAreClassesTheKeyDecides() throws IOException {
        useModel(NamedModels.of(NamedModels.lettersAndDigits(), "q"));
        drawSomething();
        until("it is classified", () -> text("#answer").equals("q"));
        press(KeyCode.A);
        until("it is saved", () -> thumbnails() == 1);
        press(KeyCode.DELETE);
        draw(stroke(60, 60, 200, 60, 60, 200));
        press(KeyCode.SHIFT, KeyCode.A);
        until("it is saved", () -> thumbnails() == 2);
        assertThat(kept()).extracting(MyDigit::name).containsExactly("a", "A");
    }

    @Test
    void aWordIsChosenByItsBeginning() throws IOException {
        useModel(NamedModels.of(NamedModels.clothes(), "Sandal"));
        drawSomething();
        until("it is classified", () -> text("#answer").equals("Sandal"));
        press(KeyCode.L);
        type("sne");
        assertThat(texts(".label-key")).containsExactly("Sneaker");
        press(KeyCode.ENTER);
        until("it is saved", () -> thumbnails() == 1);
        assertThat(kept()).extracting(MyDigit::name).containsExactly("Sneaker");
        assertThat(onScreen(() -> find("#choose-class", TextField.class).getText()))
                .isEmpty();
        assertThat(texts(".label-key")).hasSize(10);
    }

    @Test
    void drawingsOfOtherClassesAreShownAndScoreForNobodyWhoDoesNotKnowThem() throws IOException {
        useModel(ModelFile.shipped());
        drawSomething();
        press(KeyCode.DIGIT7);
        until("it is saved", () -> thumbnails() == 1);
        useModel(NamedModels.of(NamedModels.letters(), "E"));
        press(KeyCode.DELETE);
        draw(stroke(60, 60, 200, 60, 60, 200));
        press(KeyCode.E);
        until("it is saved", () -> thumbnails() == 2);
        assertThat(texts("#my-digits .figure")).containsExactly("E", "7");
        until("it is judged", () -> text("#this-model-correct").equals("1 correct"));
    }

    @Test
    void looksGoodWithManyClasses() {
        for (Classes classes : List.of(NamedModels.letters(), NamedModels.lettersAndDigits(), NamedModels.clothes())) {
            String answer = classes.name(Math.min(5, classes.count() - 1));
            useModel(NamedModels.of(classes, answer));
            press(KeyCode.DELETE);
            until("the pad is empty", () -> text("#confidence").equals("Draw something"));
            keep(picture(), answer + "-" + classes.count() + "-empty");
            drawSomething();
            until("it is classified", () -> text("#answer").equals(answer));
            look(answer + "-" + classes.count());
            if (classes.count() > 10) {
                clickOn("#all-bars");
                look(answer + "-" + classes.count() + "-all");
            }
        }
    }

    private void look(String name) {
        keep(picture(), name + "-light");
        resize(1024, 700);
        dark(true);
        keep(picture(), name + "-dark-small");
        dark(false);
        resize(1400, 900);
    }

    private void dark(boolean dark) {
        onScreen(() -> {
            window().theme().setDark(dark);
            return true;
        });
    }

    private void drawSomething() {
        press(KeyCode.DELETE);
        draw(stroke(200, 50, 70, 50, 70, 230, 200, 230));
        draw(stroke(70, 140, 180, 140));
    }

    private int thumbnails() {
        return onScreen(
                () -> find("#my-digits", Parent.class).getChildrenUnmodifiable().size());
    }

    private static List<MyDigit> kept() throws IOException {
        return MyDigits.open(UserFolder.find().resolve("my-digits")).digits();
    }
}
