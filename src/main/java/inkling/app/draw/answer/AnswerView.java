package inkling.app.draw.answer;

import inkling.app.draw.why.Doubt;
import inkling.data.OneHotLabels;
import inkling.learn.Prediction;
import java.util.Comparator;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The answer in large: the likeliest digit, how likely, and the next best; in its place a question mark and why, where there
 * is reason to doubt it. An empty pad says what to do.
 */
public final class AnswerView extends HBox {
    private final Label digit = label("answer", "big-answer");
    private final Label confidence = label("confidence", "answer");
    private final Label next = label("next-best", "muted", "small");

    public AnswerView(AnswerModel model, ObservableValue<@Nullable Doubt> doubt) {
        getStyleClass().add("answer-line");
        digit.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(confidence, next);
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(digit, words);
        for (Label wrapped : new Label[] {confidence, next}) {
            wrapped.setWrapText(true);
            wrapped.setMinHeight(USE_PREF_SIZE);
        }
        model.answer().subscribe(answer -> show(answer, doubt.getValue()));
        doubt.subscribe(newest -> show(model.answer().get(), newest));
    }

    private void show(@Nullable Answer answer, @Nullable Doubt doubt) {
        if (answer == null) {
            say("", "Draw a digit", "0 to 9, as large as you like, anywhere on the pad");
        } else if (answer.prediction() == null) {
            say("", "No answer yet", "there is no model to ask");
        } else if (doubt != null) {
            say("?", doubt.headline(), doubt.words());
        } else {
            show(answer.prediction());
        }
    }

    private void show(Prediction prediction) {
        Percentages shares = Percentages.of(prediction);
        int best = prediction.digit();
        int second = IntStream.range(0, OneHotLabels.CLASSES)
                .filter(other -> other != best)
                .boxed()
                .max(Comparator.comparingDouble(prediction::probability))
                .orElseThrow();
        say("" + best, shares.text(best), "next best: " + second + " at " + shares.text(second));
    }

    private void say(String answer, String sureness, String words) {
        digit.setText(answer);
        digit.setManaged(!answer.isEmpty());
        confidence.setText(sureness);
        next.setText(words);
    }

    private static Label label(String id, String... styles) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }
}
