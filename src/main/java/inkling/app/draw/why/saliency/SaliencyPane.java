package inkling.app.draw.why.saliency;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.PreparedDrawing;
import inkling.app.shared.Background;
import inkling.app.shared.PictureView;
import inkling.app.shared.Texts;
import inkling.data.Picture;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the model sees; once the drawing is done, tinted by what spoke for the answer and against it. */
public final class SaliencyPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final int ZOOM = 9;
    private static final Picture BLANK = new Picture(new byte[Picture.SIZE]);

    private final ObservableValue<@Nullable Picture> seen;
    private final PictureView picture = new PictureView(ZOOM);
    private final Label words = new Label();

    public SaliencyPane(Background background, AnswerModel answers) {
        SaliencyViewModel model = new SaliencyViewModel(background, answers.finalAnswerProperty());
        seen = answers.preparedProperty().map(PreparedDrawing::picture);
        getStyleClass().add("section");
        picture.setId("seen");
        words.setId("tint-words");
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Label heading = new Label(TEXTS.get("seen.title"));
        heading.getStyleClass().add("heading");
        getChildren().setAll(heading, picture, words);
        seen.subscribe(newest -> show(model.explanationProperty().get()));
        model.explanationProperty().subscribe(this::show);
    }

    private void show(@Nullable Explanation explanation) {
        Picture now = seen.getValue();
        if (explanation != null && explanation.answer().picture().equals(now)) {
            picture.show(Tint.of(now, explanation.saliency()));
            words.setText(TEXTS.get("seen.tinted", explanation.answer().digit()));
        } else {
            picture.show(now == null ? BLANK : now);
            words.setText(TEXTS.get("seen.plain"));
        }
    }
}
