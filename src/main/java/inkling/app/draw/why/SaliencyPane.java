package inkling.app.draw.why;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.PreparedDrawing;
import inkling.app.draw.why.SaliencyViewModel.Explanation;
import inkling.app.shared.Background;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.data.Picture;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the model sees; once the drawing is done, tinted by what spoke for the answer and against it. */
public final class SaliencyPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final int ZOOM = 9;

    private final ObservableValue<@Nullable Picture> seen;
    private final PixelView picture = new PixelView(ZOOM * Picture.SIDE);
    private final Label words = Labels.hint("tint-words", "");

    public SaliencyPane(Background background, AnswerModel answers) {
        SaliencyViewModel model = new SaliencyViewModel(background, answers.finalAnswerProperty());
        seen = answers.preparedProperty().map(PreparedDrawing::picture);
        getStyleClass().add("section");
        picture.setId("seen");
        getChildren().setAll(Labels.heading(TEXTS.get("seen.title")), picture, words);
        seen.subscribe(newest -> show(model.explanationProperty().get()));
        model.explanationProperty().subscribe(this::show);
    }

    private void show(@Nullable Explanation explanation) {
        Picture now = seen.getValue();
        if (explanation != null && explanation.answer().picture().equals(now)) {
            picture.showColors(Tint.of(now, explanation.saliency()), Picture.SIDE);
            words.setText(TEXTS.get("seen.tinted", explanation.answer().digit()));
        } else {
            picture.show(now);
            words.setText(TEXTS.get("seen.plain"));
        }
    }
}
