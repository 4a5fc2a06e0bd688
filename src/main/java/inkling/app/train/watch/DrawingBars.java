package inkling.app.train.watch;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.learn.Prediction;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the model looked at believes of the drawing on the pad: ten small bars. */
final class DrawingBars extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

    private final GridPane grid = new GridPane();
    private final ProgressBar[] bars = new ProgressBar[Classes.DIGITS.count()];
    private final Label[] figures = new Label[Classes.DIGITS.count()];
    private final Label none = new Label(TEXTS.get("drawing.none"));

    DrawingBars() {
        getStyleClass().add("drawing-bars");
        Label title = new Label(TEXTS.get("drawing"));
        title.getStyleClass().add("heading");
        none.setWrapText(true);
        none.getStyleClass().addAll("small", "muted");
        grid.getStyleClass().add("bar-grid");
        for (int digit = 0; digit < bars.length; digit++) {
            bars[digit] = new ProgressBar(0);
            bars[digit].getStyleClass().add("drawing-bar");
            bars[digit].setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(bars[digit], javafx.scene.layout.Priority.ALWAYS);
            figures[digit] = new Label();
            figures[digit].getStyleClass().addAll("figure", "bar-figure");
            Label name = new Label(Integer.toString(digit));
            name.getStyleClass().add("figure");
            grid.addRow(digit, name, bars[digit], figures[digit]);
        }
        getChildren().addAll(title, none, grid);
        show(null);
    }

    void show(@Nullable Prediction prediction) {
        grid.setVisible(prediction != null);
        grid.setManaged(prediction != null);
        none.setVisible(prediction == null);
        none.setManaged(prediction == null);
        for (int digit = 0; prediction != null && digit < bars.length; digit++) {
            bars[digit].setProgress(prediction.probability(digit));
            bars[digit].pseudoClassStateChanged(BEST, digit == prediction.digit());
            figures[digit].setText(Figures.percent(prediction.probability(digit)));
        }
    }
}
