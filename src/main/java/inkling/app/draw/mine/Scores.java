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
    private static final String FLATTERED =
            "* learned from my digits, which flatters it: set it against others on those held back.";

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
        boolean flattered = model.scores().stream().anyMatch(Score::flattered);
        add(label(Figures.count(model.count().get()), "figure"), flattered ? 1 : 2, 0);
        if (flattered) {
            add(label("held back", "muted"), 2, 0);
        }
        int row = 1;
        for (Score score : model.scores()) {
            addRow(row++, name(score), right(score), flattered ? heldBack(score) : share(score));
        }
        if (flattered) {
            Label note = label(FLATTERED, "muted");
            note.setId("flattered");
            wrap(note);
            add(note, 0, row, 3, 1);
        }
    }

    private static Label name(Score score) {
        String words = (score.current() ? "this model, " : "") + score.model() + (score.flattered() ? " *" : "");
        Label name = label(words, "muted");
        if (score.current()) {
            name.getStyleClass().setAll("label", "strong");
        }
        wrap(name);
        return name;
    }

    private static Label right(Score score) {
        Label right = label(Figures.count(score.right()) + " right", "figure");
        if (score.current()) {
            right.setId("this-model-right");
        }
        return right;
    }

    private static Label share(Score score) {
        return label(Figures.percent((double) score.right() / score.of(), 1), "figure");
    }

    private static Label heldBack(Score score) {
        return label(score.heldBackRight() + " of " + score.heldBack(), "figure");
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll(style, "small");
        return label;
    }
}
