package inkling.app.train.watch;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.data.Classes;
import inkling.learn.Prediction;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The probabilities that the run shown gives the drawing on the pad: a small bar for each class. */
final class DrawingBars extends VBox {
    private static final Texts TEXTS = Texts.of("train");
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

    private final GridPane grid = new GridPane();
    private final Label none = Labels.hint(TEXTS.get("drawing.none"));

    DrawingBars() {
        getStyleClass().add("drawing-bars");
        grid.getStyleClass().add("bar-grid");
        grid.managedProperty().bind(grid.visibleProperty());
        none.managedProperty().bind(none.visibleProperty());
        none.visibleProperty().bind(grid.visibleProperty().not());
        getChildren().addAll(Labels.heading(TEXTS.get("drawing")), none, grid);
    }

    /** Shows the probabilities of a drawing; null for none. */
    void show(Classes classes, @Nullable Prediction prediction) {
        grid.getChildren().clear();
        grid.setVisible(prediction != null);
        for (int label = 0; prediction != null && label < classes.count(); label++) {
            ProgressBar bar = new ProgressBar(prediction.probability(label));
            bar.getStyleClass().add("drawing-bar");
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.pseudoClassStateChanged(BEST, label == prediction.digit());
            GridPane.setHgrow(bar, Priority.ALWAYS);
            Label figure = Labels.styled(Figures.percent(prediction.probability(label)), "figure", "bar-figure");
            grid.addRow(label, Labels.styled(classes.name(label), "figure"), bar, figure);
        }
    }
}
