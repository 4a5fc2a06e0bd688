package inkling.app.draw.answer;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.data.Classes;
import inkling.learn.Prediction;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The answer in large: the most probable class, its probability, and the runner-up. Where there is reason to doubt it, a
 * question mark and the reason; on an empty pad, what to do.
 */
final class AnswerHeadline extends HBox {
    private static final Texts TEXTS = Texts.of("draw");

    /** Of an answer that is longer than a letter or two, and so smaller. */
    static final PseudoClass WORD = PseudoClass.getPseudoClass("word");
    /** More names than this are not read. */
    private static final int SOME = 30;

    private final AnswerModel model;
    private final ObjectProperty<@Nullable Doubt> doubt = new SimpleObjectProperty<>();
    private final Label digit = Labels.withId("answer", "big-answer");
    private final Label confidence = Labels.wrapped(Labels.withId("confidence", "answer"));
    private final Label next = Labels.wrapped(Labels.withId("next-best", "muted", "small"));

    AnswerHeadline(AnswerModel model) {
        this.model = model;
        getStyleClass().add("answer-line");
        Tooltips.explain(this, TEXTS.get("answer.views"));
        digit.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(confidence, next);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        getChildren().setAll(digit, words);
        model.answerProperty().subscribe(answer -> show());
        model.classesProperty().subscribe(classes -> show());
        model.problemProperty().subscribe(problem -> show());
        doubt.subscribe(newest -> show());
    }

    /** What replaces the answer; null while there is nothing to doubt. */
    ObjectProperty<@Nullable Doubt> doubtProperty() {
        return doubt;
    }

    private void show() {
        Answer answer = model.answerProperty().get();
        String problem = model.problemProperty().get();
        Doubt doubted = doubt.get();
        if (!problem.isEmpty()) {
            show("", TEXTS.get("answer.none"), problem);
        } else if (answer == null) {
            Classes classes = model.classesProperty().get();
            if (classes.isDigits()) {
                show("", TEXTS.get("answer.empty"), TEXTS.get("answer.empty.more"));
            } else {
                show("", TEXTS.get("answer.empty.any"), TEXTS.get("answer.empty.classes", listed(classes)));
            }
        } else if (doubted != null) {
            show("?", doubted.headline(), doubted.reason());
        } else {
            show(answer.prediction(), answer.classes());
        }
    }

    private void show(Prediction prediction, Classes classes) {
        Percentages shares = Percentages.of(prediction);
        int best = prediction.digit();
        String next = prediction.ranked().stream()
                .skip(1)
                .findFirst()
                .map(second -> TEXTS.get("answer.next", classes.name(second), shares.text(second)))
                .orElse("");
        show(classes.name(best), shares.text(best), next);
    }

    /** All names, or the first of many: {@code A, B, C …}. */
    private static String listed(Classes classes) {
        List<String> some = classes.names().subList(0, Math.min(SOME, classes.count()));
        return String.join(", ", some) + (classes.count() > SOME ? " …" : "");
    }

    private void show(String answer, String headline, String more) {
        digit.setText(answer);
        digit.pseudoClassStateChanged(WORD, answer.length() > 2);
        digit.setManaged(!answer.isEmpty());
        confidence.setText(headline);
        next.setText(more);
    }
}
