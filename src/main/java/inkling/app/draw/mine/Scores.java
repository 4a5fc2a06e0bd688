package inkling.app.draw.mine;

import inkling.app.shared.Figures;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** How many of my digits each model reads rightly. */
final class Scores extends GridPane {
    private final MyDigitsViewModel model;

    Scores(MyDigitsViewModel model) {
        this.model = model;
        setId("scores");
        getStyleClass().add("scores");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        figures.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().setAll(names, figures, figures);
        model.scores().addListener((ListChangeListener<Score>) change -> show());
        model.count().subscribe(count -> show());
    }

    private void show() {
        getChildren().clear();
        add(label("kept", "muted"), 0, 0);
        add(label(Figures.count(model.count().get()), "figure"), 2, 0);
        int row = 1;
        for (Score score : model.scores()) {
            Label name = label(score.current() ? "this model, " + score.model() : score.model(), "muted");
            Label right = label(Figures.count(score.right()) + " right", "figure");
            Label share = label(Figures.percent((double) score.right() / score.of(), 1), "figure");
            if (score.current()) {
                name.getStyleClass().setAll("label", "strong");
                right.setId("this-model-right");
            }
            addRow(row++, name, right, share);
        }
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll(style, "small");
        return label;
    }
}
