package inkling.app.shared.kit;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import inkling.data.Picture;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class KitIT extends WindowSteps {
    @Test
    void showsEachPixelOfAPictureAsACrispSquare() {
        byte[] pixels = new byte[Picture.SIZE];
        pixels[3 * Picture.SIDE + 5] = (byte) 200;
        PixelView view = onScreen(() -> new PixelView(84));
        onScreen(() -> {
            view.show(new Picture(pixels));
            return view;
        });
        open(new HBox(view), 200, 200);

        WritableImage seen = picture(view);

        assertThat(seen.getWidth()).isEqualTo(84);
        for (int y = 0; y < 84; y++) {
            for (int x = 0; x < 84; x++) {
                boolean lit = x / 3 == 5 && y / 3 == 3;
                assertThat(seen.getPixelReader().getArgb(x, y)).isEqualTo(lit ? 0xFFC8C8C8 : 0xFF000000);
            }
        }
    }

    @Test
    void showsTheRightColumnWhenItsButtonIsPressed() {
        Label right = onScreen(() -> Labels.withId("right"));
        ThreeColumns columns = onScreen(() -> {
            VBox middle = new VBox();
            ThreeColumns made = new ThreeColumns(new Region(), middle, new VBox(right));
            middle.getChildren().add(made.openButton("More"));
            return made;
        });
        open(columns, 1300, 300);
        assertThat(sees("#right")).isTrue();
        assertThat(sees("#fold")).isFalse();

        resize(1000, 300);
        assertThat(sees("#right")).isFalse();
        clickOn("#fold");
        assertThat(sees("#right")).isTrue();
        clickOn("#fold");
        assertThat(sees("#right")).isFalse();
    }

    @Test
    void switchesByAClickOnTheWordsOrOnTheSwitch() {
        BooleanProperty value = new SimpleBooleanProperty();
        open(onScreen(() -> new HBox(Buttons.toggle("toggle", "Some words", value))), 300, 100);

        clickOn("#toggle .label-container");
        assertThat(value.get()).isTrue();
        clickOn("#toggle .thumb-area");
        assertThat(value.get()).isFalse();
    }

    @Test
    void aButtonWithSeveralTextsKeepsItsWidth() {
        SteadyButton button = onScreen(() -> new SteadyButton("save", List.of("save", "not saved"), () -> {}));
        Label after = onScreen(() -> new Label("after"));
        open(new HBox(button, after), 300, 100);
        double before = onScreen(after::getLayoutX);
        onScreen(() -> {
            button.setText("not saved");
            return button;
        });
        settle();
        picture();
        assertThat(onScreen(after::getLayoutX)).isEqualTo(before);
        assertThat(onScreen(() -> ((Text) button.lookup(".text")).getText())).isEqualTo("not saved");
    }

    @Test
    void scrollsJustFarEnoughToShowANodeBelow() {
        Region last = onScreen(() -> fixed(40));
        VerticalScroll scroll = onScreen(() -> new VerticalScroll(new VBox(fixed(500), last, fixed(500))));
        open(scroll, 200, 300);

        onScreen(() -> {
            scroll.reveal(last);
            return scroll;
        });
        settle();

        double below = onScreen(() -> scroll.getHeight()
                - scroll.sceneToLocal(last.localToScene(last.getLayoutBounds())).getMaxY());
        assertThat(below).isBetween(4.0, 10.0);
    }

    private static Region fixed(double height) {
        Region region = new Region();
        region.setMinHeight(height);
        return region;
    }
}
