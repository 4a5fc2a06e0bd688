package inkling.app.train.runs;

import static inkling.app.shared.kit.Buttons.item;

import inkling.app.shared.Texts;
import inkling.app.shared.open.model.ModelExport;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.TrackedRun;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;

/** What can be done with a run: rename it, continue it, evaluate it, look at its digits, save it, delete it. */
final class RunMenu extends ContextMenu {
    private static final Texts TEXTS = Texts.of("train");

    RunMenu(
            TrackedRun run,
            RunLibrary library,
            ActiveRun active,
            ComparisonViewModel comparison,
            RunExplorer explorer,
            RunFiles files) {
        TextField name = new TextField();
        name.setId("run-name");
        name.setPromptText(TEXTS.get("run.menu.name"));
        name.setOnAction(event -> {
            library.rename(run, name.getText());
            hide();
        });
        MenuItem resume = item("continue-training", TEXTS.get("run.menu.continue"), () -> active.continueRun(run));
        MenuItem evaluate = item("evaluate", TEXTS.get("run.menu.evaluate"), () -> comparison.evaluateOnTest(run));
        MenuItem explore = item(
                "explore-training",
                TEXTS.about(run.getRun().classes()).get("run.menu.explore"),
                () -> explorer.openTrainingDigits(run.getRun()));
        MenuItem inside = item("run-inside", TEXTS.get("run.menu.inside"), () -> explorer.lookInside(run.getRun()));
        MenuItem model = item("save-model", TEXTS.get("run.menu.save-model"), () -> files.saveModel(run.getRun()));
        Menu export = ModelExport.formats(format -> files.exportModel(run.getRun(), format));
        MenuItem csv = item("save-csv", TEXTS.get("run.menu.save-csv"), () -> files.saveCsv(run.getRun()));
        MenuItem json = item("save-json", TEXTS.get("run.menu.save-json"), () -> files.saveJson(run.getRun()));
        // a second click confirms: no dialog for one word
        MenuItem confirm = item("delete-yes", TEXTS.get("run.menu.delete.yes"), () -> library.delete(run));
        Menu delete = new Menu(TEXTS.get("run.menu.delete"), null, confirm);
        delete.setId("delete");
        getItems()
                .addAll(
                        new CustomMenuItem(name, false),
                        resume,
                        evaluate,
                        explore,
                        inside,
                        new SeparatorMenuItem(),
                        model,
                        export,
                        csv,
                        json,
                        new SeparatorMenuItem(),
                        delete);
        setOnShowing(event -> {
            name.setText(run.name());
            boolean training = active.runProperty().get() == run;
            boolean untrained = run.getRun().epochs().isEmpty();
            resume.setDisable(active.isBusy() || run.getRun().isComplete());
            evaluate.setDisable(training || untrained);
            explore.setDisable(untrained);
            inside.setDisable(untrained && !training);
            model.setDisable(untrained);
            export.setDisable(untrained);
            delete.setDisable(training);
        });
    }
}
