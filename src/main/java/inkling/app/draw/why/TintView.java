package inkling.app.draw.why;

import inkling.app.shared.PictureView;
import inkling.data.Picture;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the model sees; once the pen is up, tinted by what spoke for the answer and against it. */
final class TintView extends VBox {
    private static final int ZOOM = 9;
    private static final Picture BLANK = new Picture(new byte[Picture.SIZE]);

    private final ObservableValue<@Nullable Picture> seen;
    private final PictureView picture = new PictureView(ZOOM);
    private final Label words = new Label();

    /**
     * @param seen the picture that was answered last, with a model or without
     */
    TintView(WhyViewModel model, ObservableValue<@Nullable Picture> seen) {
        this.seen = seen;
        getStyleClass().add("section");
        picture.setId("seen");
        words.setId("tint-words");
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Label heading = new Label("What the model sees");
        heading.getStyleClass().add("heading");
        getChildren().setAll(heading, picture, words);
        seen.subscribe(newest -> show(model.explanation().get()));
        model.explanation().subscribe(this::show);
    }

    private void show(@Nullable Explanation explanation) {
        Picture now = seen.getValue();
        if (explanation != null && explanation.answered().picture().equals(now)) {
            picture.show(Tint.of(now, explanation.saliency()));
            words.setText(
                    "Blue spoke for " + explanation.answered().prediction().digit() + ", red against.");
        } else {
            picture.show(now == null ? BLANK : now);
            words.setText("28 \u00d7 28 pixels, like the digits it learned from.");
        }
    }
}
