package inkling.app.train.runs;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.train.run.ActiveRun;
import inkling.app.train.run.TrackedRun;
import inkling.app.train.run.TrackedRun.Status;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
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
    private static final Texts TEXTS = Texts.of("train");

    private final TrackedRun run;
    private final RunLibrary library;
    private final CheckBox tick = new CheckBox();
    private final Label validation = figure("validation", TEXTS.get("runs.validation.tip"));
    private final Label test = figure("test", TEXTS.get("runs.test.tip"));
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
        validation.setText(percent(run.getRun().last().map(EpochFigures::validationAccuracy)));
        test.setText(percent(run.getRun().facts().testAccuracy()));
        time.setText(time(run.statusProperty().get(), run.getRun()));
        details.setText(details(run.getRun()));
    }

    private static String percent(Optional<Double> accuracy) {
        return accuracy.map(Figures::percent).orElse("–");
    }

    /** How long a run trained, or why that is not known yet. */
    static String time(Status status, Run run) {
        return switch (status) {
            case RUNNING -> TEXTS.get("run.running");
            case PAUSED -> TEXTS.get("run.paused");
            case INTERRUPTED -> TEXTS.get("run.interrupted");
            case DIVERGED -> TEXTS.get("run.diverged");
            case STOPPED, DONE -> run.epochs().isEmpty() ? TEXTS.get("run.stopped") : Figures.duration(run.seconds());
        };
    }

    /** What sets a run apart from others of its name. */
    private static String details(Run run) {
        return TEXTS.get(
                "run.tip",
                run.facts().name(),
                run.recipe().name(),
                run.facts().trainRows(),
                run.epochs().size(),
                run.recipe().epochs(),
                Long.toString(run.recipe().seed()),
                Figures.duration(run.seconds()),
                run.facts().started().replace('T', ' ').replace("Z", " UTC"));
    }

    private static Label figure(String style, String tip) {
        Label label = new Label();
        label.getStyleClass().addAll("figure", style);
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setTooltip(new Tooltip(tip));
        return label;
    }

    private Button menu(ActiveRun active, ComparisonViewModel comparison, RunFiles files) {
        Menu delete = new Menu(TEXTS.get("run.menu.delete"));
        delete.setId("delete");
        delete.getItems().add(item("delete-yes", TEXTS.get("run.menu.delete.yes"), () -> library.delete(run)));
        MenuItem resume = item("continue-training", TEXTS.get("run.menu.continue"), () -> active.continueRun(run));
        MenuItem evaluate = item("evaluate", TEXTS.get("run.menu.evaluate"), () -> comparison.evaluateOnTest(run));
        MenuItem model = item("save-model", TEXTS.get("run.menu.save-model"), () -> files.saveModel(run.getRun()));
        TextField name = new TextField();
        ContextMenu menu = new ContextMenu(
                renaming(name),
                resume,
                evaluate,
                new SeparatorMenuItem(),
                model,
                item("save-csv", TEXTS.get("run.menu.save-csv"), () -> files.saveCsv(run.getRun())),
                item("save-json", TEXTS.get("run.menu.save-json"), () -> files.saveJson(run.getRun())),
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
        button.setAccessibleText(TEXTS.get("run.menu"));
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 0));
        tick.setContextMenu(menu);
        return button;
    }

    /** A field for the name, in the menu itself: no dialog for one word. */
    private CustomMenuItem renaming(TextField name) {
        name.setId("run-name");
        name.setPromptText(TEXTS.get("run.menu.name"));
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
