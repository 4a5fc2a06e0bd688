package inkling.app.draw.why;

import inkling.app.draw.answer.Answer;
import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.learn.Prediction;
import inkling.learn.runs.OtherModels;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The predictions of the other models, made once the drawing is done. */
final class OpinionsViewModel {
    private final ObservableValue<@Nullable Answer> finalAnswer;
    private final LatestResult<Answer, Opinions> opinions;

    OpinionsViewModel(Background background, OtherModels others, ObservableValue<@Nullable Answer> finalAnswer) {
        this.finalAnswer = finalAnswer;
        opinions = new LatestResult<>(background, answer -> Opinions.of(answer, others));
        finalAnswer.subscribe(opinions::restart);
    }

    /** Their predictions for the newest answer's picture; null until they are made. */
    ReadOnlyObjectProperty<@Nullable Opinions> opinionsProperty() {
        return opinions.property();
    }

    /** Asks all models again, those included that have been trained since; the earlier predictions stay until then. */
    void refresh() {
        opinions.follow(finalAnswer.getValue());
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
