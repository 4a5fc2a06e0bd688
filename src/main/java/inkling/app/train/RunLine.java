package inkling.app.train;

import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A run in the list: its check box, name, validation and test accuracy, its time, and a menu. */
final class RunLine extends HBox {
    private final TrackedRun run;
    private final RunLibrary library;
    private final CheckBox tick = new CheckBox();
    private final Label validation = figure("held-out");
    private final Label test = figure("test");
    private final Label time = new Label();
    private final Tooltip details = new Tooltip();

    RunLine(TrackedRun run, RunLibrary library, ActiveRun active, ComparisonViewModel comparison, RunFiles files) {
        this.run = run;
        this.library = library;
        getStyleClass().add("run-line");
        tick.selectedProperty().addListener((property, before, now) -> library.setShown(run, now));
        tick.setMaxWidth(Double.MAX_VALUE);
        tick.setMinWidth(0);
        tick.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // its end tells runs of one name apart
        tick.setTooltip(details);
        setHgrow(tick, Priority.ALWAYS);
        time.getStyleClass().addAll("small", "muted", "run-time");
        time.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(tick, validation, test, time, menu(active, comparison, files));
        run.runProperty().subscribe(now -> write());
        run.statusProperty().subscribe(now -> write());
    }

    /** Checks or unchecks it. */
    void setShown(boolean shown) {
        tick.setSelected(shown);
    }

    private void write() {
        tick.setText(run.name());
        validation.setText(percent(run.getRun().last().map(EpochFigures::heldOutAccuracy)));
        test.setText(percent(run.getRun().facts().testAccuracy()));
        time.setText(time(run));
        details.setText(details(run.getRun()));
    }

    private static String percent(Optional<Double> accuracy) {
        return accuracy.map(share -> String.format(Locale.ROOT, "%.1f\u202f%%", 100 * share))
                .orElse("–");
    }

    /** How long a run trained, or why that is not known yet. */
    static String time(TrackedRun run) {
        return switch (run.statusProperty().get()) {
            case RUNNING -> "running";
            case PAUSED -> "paused";
            case INTERRUPTED -> "cut off";
            case DIVERGED -> "diverged";
            case STOPPED, DONE ->
                run.getRun().epochs().isEmpty()
                        ? "stopped"
                        : Durations.words(run.getRun().seconds());
        };
    }

    /** What sets a run apart from others of its name. */
    private static String details(Run run) {
        return String.format(
                Locale.ROOT,
                "“%s”: %s, %,d digits, %d of %d epochs, seed %d, %s, started %s",
                run.facts().name(),
                run.recipe().name(),
                run.facts().trainRows(),
                run.epochs().size(),
                run.recipe().epochs(),
                run.recipe().seed(),
                Durations.words(run.seconds()),
                run.facts().started().replace('T', ' ').replace("Z", " UTC"));
    }

    private static Label figure(String what) {
        Label label = new Label();
        label.getStyleClass().addAll("figure", what);
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setTooltip(new Tooltip("accuracy on the " + what + " rows"));
        return label;
    }

    private Button menu(ActiveRun active, ComparisonViewModel comparison, RunFiles files) {
        Menu delete = new Menu("Delete");
        delete.setId("delete");
        delete.getItems().add(item("delete-yes", "Yes, delete it for good", () -> library.delete(run)));
        MenuItem resume = item("go-on-training", "Go on training", () -> active.continueRun(run));
        MenuItem evaluate = item("judge", "Judge on the test rows", () -> comparison.evaluateOnTest(run));
        MenuItem model = item("save-model", "Save the model …", () -> files.saveModel(run.getRun()));
        TextField name = new TextField();
        ContextMenu menu = new ContextMenu(
                renaming(name),
                resume,
                evaluate,
                new SeparatorMenuItem(),
                model,
                item("save-csv", "Save figures as CSV …", () -> files.saveCsv(run.getRun())),
                item("save-json", "Save figures as JSON …", () -> files.saveJson(run.getRun())),
                new SeparatorMenuItem(),
                delete);
        menu.setOnShowing(event -> {
            name.setText(run.name());
            boolean training = active.runProperty().get() == run;
            boolean untrained = run.getRun().epochs().isEmpty();
            resume.setDisable(active.isBusy() || run.getRun().isComplete());
            evaluate.setDisable(training || untrained);
            model.setDisable(untrained);
            delete.setDisable(training);
        });
        Button button = new Button("⋯");
        button.getStyleClass().add("run-menu");
        button.setAccessibleText("What can be done with this run");
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 0));
        tick.setContextMenu(menu);
        return button;
    }

    /** A field for the name, in the menu itself: no dialog for one word. */
    private CustomMenuItem renaming(TextField name) {
        name.setId("run-name");
        name.setPromptText("name");
        CustomMenuItem item = new CustomMenuItem(name, false);
        name.setOnAction(event -> {
            library.rename(run, name.getText());
            item.getParentPopup().hide();
        });
        return item;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
