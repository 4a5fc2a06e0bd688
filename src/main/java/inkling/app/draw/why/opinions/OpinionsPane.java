package inkling.app.draw.why.opinions;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.why.opinions.Opinions.Opinion;
import inkling.app.shared.Background;
import inkling.learn.runs.OtherModels;
import inkling.learn.runs.RunStore;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** What the other models trained here would have said, in one line. */
public final class OpinionsPane extends FlowPane {
    private final OpinionsViewModel model;

    public OpinionsPane(Background background, AnswerModel answers) {
        model = new OpinionsViewModel(background, new OtherModels(RunStore.ofUser()), answers.finalAnswerProperty());
        setId("opinions");
        getStyleClass().add("opinions");
        model.opinionsProperty().subscribe(this::show);
    }

    /** Asks again, and models that have been trained since as well. */
    public void refresh() {
        model.refresh();
    }

    private void show(@Nullable Opinions asked) {
        List<Opinion> opinions = asked == null ? List.of() : asked.opinions();
        getChildren().clear();
        if (asked == null) {
            getChildren().add(label("", "muted"));
        } else if (opinions.isEmpty()) {
            getChildren().add(label("No other model yet: train one.", "muted"));
        } else {
            getChildren().add(label("Other models:", "muted"));
        }
        for (Opinion opinion : opinions) {
            int digit = opinion.prediction().digit();
            boolean agrees = asked != null && digit == asked.answer().digit();
            String words = String.format(
                    Locale.ROOT,
                    "%s %d at %.0f\u2009%%",
                    opinion.model(),
                    digit,
                    Math.floor(100 * opinion.prediction().confidence()));
            getChildren().add(label(words, agrees ? "agrees" : "warning"));
        }
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll("small", style);
        return label;
    }
}
