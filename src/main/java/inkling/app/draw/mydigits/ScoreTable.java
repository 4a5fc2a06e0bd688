package inkling.app.draw.mydigits;

import inkling.app.draw.mydigits.Scores.Score;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** How many of my digits each model classifies correctly. */
final class ScoreTable extends GridPane {
    private static final Texts TEXTS = Texts.of("draw");

    private final MyDigitsViewModel model;

    ScoreTable(MyDigitsViewModel model) {
        this.model = model;
        setId("scores");
        getStyleClass().add("scores");
        getColumnConstraints().setAll(Boxes.tableColumns(2));
        Tooltips.explain(this, TEXTS.get("my-digits.views"));
        model.scores().subscribe(this::show);
        model.countProperty().subscribe(count -> show());
    }

    private void show() {
        getChildren().clear();
        add(Labels.styled(TEXTS.get("my-digits.saved.count"), "muted", "small"), 0, 0);
        boolean trained = model.scores().stream().anyMatch(Score::trained);
        add(Labels.styled(Figures.count(model.countProperty().get()), "figure", "small"), trained ? 1 : 2, 0);
        if (trained) {
            add(Labels.styled(TEXTS.get("my-digits.validation"), "muted", "small"), 2, 0);
        }
        int row = 1;
        for (Score score : model.scores()) {
            String second = trained
                    ? TEXTS.get("my-digits.correct.of", score.validationCorrect(), score.validation())
                    : score.of() == 0 ? "–" : Figures.percent((double) score.correct() / score.of());
            addRow(row++, name(score), correct(score), Labels.styled(second, "figure", "small"));
        }
        if (trained) {
            add(Labels.hint("trained-note", TEXTS.get("my-digits.trained")), 0, row, 3, 1);
        }
    }

    private static Label name(Score score) {
        String words = score.current() ? TEXTS.get("my-digits.model.current", score.model()) : score.model();
        if (score.trained()) {
            words = TEXTS.get("my-digits.model.trained", words);
        }
        return Labels.wrapped(Labels.styled(words, score.current() ? "strong" : "muted", "small"));
    }

    private static Label correct(Score score) {
        Label correct = Labels.styled(TEXTS.get("my-digits.correct", score.correct()), "figure", "small");
        if (score.current()) {
            correct.setId("this-model-correct");
        }
        return correct;
    }
}
