package inkling.app.train.runs;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Explained;
import inkling.app.train.run.ActiveRun;
import inkling.app.train.run.TrackedRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The runs, the newest first. Up to four are checked; their curves lie over each other. */
final class RunList extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    private final RunLibrary library;
    private final VBox lines = new VBox();
    private final Map<TrackedRun, RunLine> byRun = new HashMap<>();

    RunList(RunLibrary library, ActiveRun active, ComparisonViewModel comparison, RunFiles files) {
        this.library = library;
        getStyleClass().add("runs");
        Label none = new Label(TEXTS.get("runs.none"));
        none.setId("no-runs");
        none.setWrapText(true);
        none.getStyleClass().addAll("small", "muted");
        none.managedProperty().bind(none.visibleProperty());
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setId("runs");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("run-scroll");
        getChildren().addAll(head(), none, scroll);
        library.runs().addListener((ListChangeListener<TrackedRun>) change -> {
            none.setVisible(library.runs().isEmpty());
            byRun.keySet().retainAll(library.runs());
            lines.getChildren()
                    .setAll(library.runs().stream()
                            .map(run -> byRun.computeIfAbsent(
                                    run, added -> new RunLine(added, library, active, comparison, files)))
                            .toList());
            markShown();
        });
        library.shown().addListener((ListChangeListener<TrackedRun>) change -> markShown());
    }

    private static HBox head() {
        Label title = new Label(TEXTS.get("runs"));
        title.getStyleClass().add("heading");
        Label validation = new Label(TEXTS.get("runs.validation"));
        validation.setTooltip(Explained.tooltip(TEXTS.get("term.validation")));
        Label test = new Label(TEXTS.get("runs.test"));
        test.setTooltip(Explained.tooltip(TEXTS.get("term.test")));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, validation, test);
        head.getStyleClass().add("run-head");
        return head;
    }

    /** A run has the color of its curve. */
    private void markShown() {
        List<TrackedRun> shown = library.shown();
        byRun.forEach((run, line) -> {
            line.setShown(shown.contains(run));
            for (int i = 0; i < RunLibrary.MOST_SHOWN; i++) {
                line.pseudoClassStateChanged(PseudoClass.getPseudoClass("shown-" + (i + 1)), shown.indexOf(run) == i);
            }
        });
    }
}
