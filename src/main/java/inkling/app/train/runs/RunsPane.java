package inkling.app.train.runs;

import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.train.run.ActiveRun;
import inkling.learn.runs.RunStore;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** All runs, and how two of them compare. */
public final class RunsPane extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    /**
     * @param status receives sentences for the status line
     */
    public RunsPane(
            Session session,
            RunStore store,
            RunLibrary library,
            ActiveRun active,
            RunFiles files,
            Consumer<String> status) {
        ComparisonViewModel comparison = new ComparisonViewModel(session, store, library);
        getStyleClass().add("runs-pane");
        getChildren().addAll(new RunList(library, active, comparison, files), new ComparePane(library, comparison));
        comparison.testUsesProperty().subscribe(uses -> status.accept(TEXTS.get("test-uses", uses)));
    }
}
