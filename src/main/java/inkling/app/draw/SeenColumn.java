package inkling.app.draw;

import inkling.data.Picture;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known about the drawing: the picture the model sees. */
final class SeenColumn extends VBox {
    private static final int ZOOM = 9;
    private static final Picture BLANK = new Picture(new byte[Picture.SIZE]);

    private final PictureView picture = new PictureView(ZOOM);
    private final Label words = new Label();

    SeenColumn(DrawViewModel model) {
        getStyleClass().addAll("column", "right", "seen");
        Label heading = new Label("What the model sees");
        heading.getStyleClass().add("heading");
        picture.setId("seen");
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(heading, picture, words);
        model.answer().subscribe(this::show);
    }

    private void show(@Nullable Answer answer) {
        picture.show(answer == null ? BLANK : answer.picture());
        words.setText(
                answer == null
                        ? "28 \u00d7 28 pixels, like the digits it learned from."
                        : "28 \u00d7 28 pixels: the digit 20 pixels long, its centre of mass in the middle, as in MNIST.");
    }
}
