package inkling.app.draw.why;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.Percentages;
import inkling.app.draw.why.OpinionsPane.Opinions.Opinion;
import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.learn.Prediction;
import inkling.learn.runs.OtherModels;
import inkling.learn.runs.RunStore;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The predictions of the other models, in one line. */
public final class OpinionsPane extends FlowPane {
    private static final Texts TEXTS = Texts.of("draw");

    private final ObservableValue<@Nullable Answer> answer;
    private final LatestResult<Answer, Opinions> opinions;

    public OpinionsPane(Background background, AnswerModel answers) {
        OtherModels others = new OtherModels(RunStore.ofUser());
        answer = answers.finalAnswerProperty();
        opinions = new LatestResult<>(background, answer, done -> Opinions.of(done, others));
        setId("opinions");
        getStyleClass().add("opinions");
        opinions.property().subscribe(this::show);
    }

    /** Asks all models again, those included that have been trained since; the earlier predictions stay until then. */
    public void refresh() {
        opinions.follow(answer.getValue());
    }

    private void show(@Nullable Opinions newest) {
        getChildren().clear();
        if (newest == null) {
            // keeps the height of the line
            getChildren().add(Labels.styled("", "small"));
            return;
        }
        boolean none = newest.opinions().isEmpty();
        getChildren().add(Labels.styled(TEXTS.get(none ? "opinions.none" : "opinions.title"), "small", "muted"));
        for (Opinion opinion : newest.opinions()) {
            int label = opinion.prediction().digit();
            String words = TEXTS.get(
                    "opinions.one",
                    opinion.model(),
                    newest.answer().classes().name(label),
                    Percentages.confidence(opinion.prediction()));
            getChildren()
                    .add(Labels.styled(words, "small", label == newest.answer().digit() ? "agrees" : "warning"));
        }
    }

    /** The predictions of the other models for the same picture. */
    record Opinions(Answer answer, List<Opinion> opinions) {
        /** The prediction of one of them. */
        record Opinion(String model, Prediction prediction) {}

        Opinions {
            opinions = List.copyOf(opinions);
        }

        /** Asks once each of them that tells the same classes apart. One thread at a time. */
        static Opinions of(Answer answer, OtherModels others) {
            List<Opinion> opinions = new ArrayList<>();
            others.besides(answer.model()).forEach((name, model) -> {
                if (model.classifier().classNames().equals(answer.classes())) {
                    opinions.add(new Opinion(name, model.classify(answer.picture())));
                }
            });
            return new Opinions(answer, opinions);
        }
    }
}
