package inkling.app.train.runs;

import atlantafx.base.controls.Spacer;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Sentence;
import inkling.app.shared.kit.Tooltips;
import inkling.app.shared.kit.VerticalScroll;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.TrackedRun;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.StoredRuns;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All runs, and how two of them compare. */
public final class RunsPane extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    /** As many lines as the stylesheet leaves room for. */
    private static final int IN_VIEW = 6;

    private final RunLibrary library;

    /**
     * @param status receives sentences for the status line
     */
    public RunsPane(
            Session session,
            RunStore store,
            RunLibrary library,
            ActiveRun active,
            RunExplorer explorer,
            RunFiles files,
            Consumer<String> status) {
        this.library = library;
        ComparisonViewModel comparison = new ComparisonViewModel(session, store, library);
        getStyleClass().add("runs-pane");
        getChildren().addAll(list(active, comparison, explorer, files), new ComparePane(library, comparison));
        comparison.testUsesProperty().subscribe(uses -> status.accept(TEXTS.get("test-uses", uses)));
    }

    /** The runs, the newest first. Up to four are checked; their curves lie over each other. */
    private VBox list(ActiveRun active, ComparisonViewModel comparison, RunExplorer explorer, RunFiles files) {
        Label none = Labels.hint("no-runs", TEXTS.get("runs.none"));
        VisibleLines<TrackedRun, RunLine> lines = new VisibleLines<>(
                IN_VIEW, run -> line(run, () -> new RunMenu(run, library, active, comparison, explorer, files)));
        VerticalScroll scroll = new VerticalScroll(lines);
        scroll.setId("runs");
        scroll.getStyleClass().add("run-scroll");
        scroll.setVisible(false);
        scroll.managedProperty().bind(scroll.visibleProperty());
        Boxes.showWhile(scroll.visibleProperty().not(), none);
        library.runs().subscribe(() -> {
            scroll.setVisible(!library.runs().isEmpty());
            lines.show(library.runs());
        });
        scroll.vvalueProperty().subscribe(value -> lines.scrollTo(value.doubleValue()));
        library.shown()
                .subscribe(() -> lines.forEach(
                        (run, line) -> line.setPlace(library.shown().indexOf(run))));
        Sentence damaged = new Sentence("damaged-runs", "small", "muted");
        library.damagedProperty().subscribe(found -> {
            damaged.setText(
                    found.isEmpty()
                            ? ""
                            : TEXTS.get(
                                    "runs.damaged", found.size(), found.get(0).id()));
            damaged.setMore(found.stream().map(StoredRuns.Damaged::reason).collect(Collectors.joining("\n")));
        });
        Boxes.showWhile(damaged.textProperty().isNotEmpty(), damaged);
        return Boxes.column("runs", head(), none, scroll, damaged);
    }

    private HBox head() {
        Label validation = Labels.styled(TEXTS.get("runs.validation"), "validation");
        Tooltips.explain(validation, TEXTS.get("term.validation"));
        Label test = new Label(TEXTS.get("runs.test"));
        Tooltips.explain(test, TEXTS.get("term.test"));
        for (Label column : List.of(validation, test)) {
            column.visibleProperty().bind(Bindings.isNotEmpty(library.runs()));
        }
        return Boxes.row("run-head", Labels.heading(TEXTS.get("runs")), new Spacer(), validation, test);
    }

    private RunLine line(TrackedRun run, Supplier<RunMenu> menu) {
        RunLine line = new RunLine(run, library, menu);
        line.setPlace(library.shown().indexOf(run));
        return line;
    }
}
