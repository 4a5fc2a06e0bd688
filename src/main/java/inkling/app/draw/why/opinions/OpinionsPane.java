package inkling.app.draw.why.opinions;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.Percentages;
import inkling.app.draw.why.opinions.Opinions.Opinion;
import inkling.app.shared.Background;
import inkling.app.shared.Texts;
import inkling.learn.runs.OtherModels;
import inkling.learn.runs.RunStore;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The predictions of the other models, in one line. */
public final class OpinionsPane extends FlowPane {
    private static final Texts TEXTS = Texts.of("draw");

    private final OpinionsViewModel model;

    public OpinionsPane(Background background, AnswerModel answers) {
        model = new OpinionsViewModel(background, new OtherModels(RunStore.ofUser()), answers.finalAnswerProperty());
        setId("opinions");
        getStyleClass().add("opinions");
        model.opinionsProperty().subscribe(this::show);
    }

    /** Asks all models again, those included that have been trained since. */
    public void refresh() {
        model.refresh();
    }

    private void show(@Nullable Opinions asked) {
        List<Opinion> opinions = asked == null ? List.of() : asked.opinions();
        getChildren().clear();
        if (asked == null) {
            getChildren().add(label("", "muted"));
        } else if (opinions.isEmpty()) {
            getChildren().add(label(TEXTS.get("opinions.none"), "muted"));
        } else {
            getChildren().add(label(TEXTS.get("opinions.title"), "muted"));
        }
        for (Opinion opinion : opinions) {
            int digit = opinion.prediction().digit();
            boolean agrees = asked != null && digit == asked.answer().digit();
            String confidence = Percentages.confidence(opinion.prediction());
            getChildren()
                    .add(label(
                            TEXTS.get("opinions.one", opinion.model(), digit, confidence),
                            agrees ? "agrees" : "warning"));
        }
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll("small", style);
        return label;
    }
}
