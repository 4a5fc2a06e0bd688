package inkling.app.draw.why;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.PreparedDrawing;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.LatestResult;
import inkling.app.shared.SaliencyTint;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.data.Picture;
import inkling.learn.explain.Occlusion;
import inkling.learn.explain.Saliency;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the model sees; once the drawing is done, tinted by what spoke for the answer and against it. */
public final class SaliencyPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final int ZOOM = 9;
    /** A larger factor of the odds says nothing more. */
    private static final int MOST = 1_000_000;

    private final AnswerModel answers;
    private final ObservableValue<@Nullable Picture> seen;
    private final LatestResult<Answer, Explanation> explained;
    private final PixelView picture = new PixelView(ZOOM * Picture.SIDE);
    private final Label words = Labels.hint("tint-words", "");

    public SaliencyPane(Background background, AnswerModel answers) {
        this.answers = answers;
        explained = new LatestResult<>(background, answers.finalAnswerProperty(), Explanation::of);
        seen = answers.preparedProperty().map(PreparedDrawing::picture);
        getStyleClass().add("section");
        picture.setId("seen");
        getChildren().setAll(Labels.heading(TEXTS.get("seen.title")), picture, words);
        seen.subscribe(newest -> show());
        explained.property().subscribe(newest -> show());
        answers.classesProperty().subscribe(classes -> show());
    }

    private void show() {
        Explanation explanation = explained.property().get();
        Picture now = seen.getValue();
        if (explanation != null && explanation.answer().picture().equals(now)) {
            picture.showColors(SaliencyTint.of(now, explanation.saliency()), Picture.SIDE);
            words.setText(words(
                    explanation.answer().classes().spoken(explanation.answer().digit()),
                    explanation.saliency().strongest()));
        } else {
            picture.show(now);
            boolean digits = answers.digitsProperty().getValue();
            words.setText(TEXTS.get(digits ? "seen.plain" : "seen.plain.any"));
        }
    }

    /**
     * What the colors mean: they are scaled to each picture, so the words say how much the strongest stands for.
     *
     * @param answer as in the middle of a sentence
     * @param strongest its effect on the log-odds of the answer
     */
    static String words(String answer, float strongest) {
        double factor = Math.exp(strongest);
        String rounded = Figures.shortest(factor, 2);
        if (factor >= 100) {
            rounded = factor > MOST ? TEXTS.get("seen.factor.large", Figures.count(MOST)) : grouped(rounded);
        }
        return TEXTS.get("seen.tinted", answer, rounded);
    }

    /** With commas: {@code 2,900}. */
    private static String grouped(String digits) {
        return Figures.decimal(Double.parseDouble(digits), 0);
    }

    /** Which ink spoke for an answer, and which against it. */
    record Explanation(Answer answer, Saliency saliency) {
        /** Classifies the picture some 120 times. Any thread. */
        static Explanation of(Answer answer) {
            return new Explanation(answer, Occlusion.of(answer.reader(), answer.picture(), answer.digit()));
        }
    }
}
