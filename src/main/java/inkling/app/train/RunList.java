package inkling.app.train;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The runs, the newest first. Up to four are ticked; their curves lie over each other. */
final class RunList extends VBox {
    private final TrainViewModel train;
    private final RunLine.Exporter exporter;
    private final RunsViewModel runs;
    private final VBox lines = new VBox();
    private final List<RunLine> made = new ArrayList<>();

    RunList(TrainViewModel train, RunLine.Exporter exporter) {
        this.train = train;
        this.exporter = exporter;
        runs = train.runs();
        getStyleClass().add("runs");
        Label title = new Label("Runs");
        title.getStyleClass().add("heading");
        Label none = new Label("None yet. Each run is kept here, also between starts.");
        none.setId("no-runs");
        none.setWrapText(true);
        none.getStyleClass().addAll("small", "muted");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setId("runs");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("run-scroll");
        Label heldOut = new Label("held-out");
        Label test = new Label("test");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, heldOut, test);
        head.getStyleClass().add("run-head");
        heldOut.setTooltip(Words.tooltip(Term.VALIDATION));
        test.setTooltip(Words.tooltip(Term.TEST_ROWS));
        getChildren().addAll(head, none, scroll);
        runs.rows().addListener((ListChangeListener<RunRow>) change -> {
            none.setVisible(runs.rows().isEmpty());
            none.setManaged(runs.rows().isEmpty());
            rebuild();
        });
        runs.shown().addListener((ListChangeListener<RunRow>) change -> colour());
        rebuild();
    }

    private void rebuild() {
        made.removeIf(line -> !runs.rows().contains(line.row()));
        List<RunLine> inOrder = new ArrayList<>();
        for (RunRow row : runs.rows()) {
            inOrder.add(made.stream()
                    .filter(line -> line.row() == row)
                    .findFirst()
                    .orElseGet(() -> new RunLine(row, train, exporter)));
        }
        made.clear();
        made.addAll(inOrder);
        lines.getChildren().setAll(inOrder);
        colour();
    }

    /** A run has the colour of its curve. */
    private void colour() {
        for (RunLine line : made) {
            int place = runs.shown().indexOf(line.row());
            for (int i = 1; i <= RunsViewModel.MOST_SHOWN; i++) {
                line.pseudoClassStateChanged(PseudoClass.getPseudoClass("shown-" + i), place == i - 1);
            }
        }
    }
}
