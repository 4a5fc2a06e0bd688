package inkling.app.draw.why;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.Percentages;
import inkling.app.draw.why.OpinionsViewModel.Opinions;
import inkling.app.draw.why.OpinionsViewModel.Opinions.Opinion;
import inkling.app.shared.Background;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.learn.runs.OtherModels;
import inkling.learn.runs.RunStore;
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

    private void show(@Nullable Opinions opinions) {
        getChildren().clear();
        if (opinions == null) {
            // keeps the height of the line
            getChildren().add(Labels.styled("", "small"));
            return;
        }
        boolean none = opinions.opinions().isEmpty();
        getChildren().add(Labels.styled(TEXTS.get(none ? "opinions.none" : "opinions.title"), "small", "muted"));
        for (Opinion opinion : opinions.opinions()) {
            int label = opinion.prediction().digit();
            String words = TEXTS.get(
                    "opinions.one",
                    opinion.model(),
                    opinions.answer().classes().name(label),
                    Percentages.confidence(opinion.prediction()));
            getChildren()
                    .add(Labels.styled(
                            words, "small", label == opinions.answer().digit() ? "agrees" : "warning"));
        }
    }
}
