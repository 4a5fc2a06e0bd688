package inkling.app.train;

import inkling.learn.runs.Run;
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

/** A run in the list: its tick, its name, its held-out and test figures, its time, and what can be done with it. */
final class RunLine extends HBox {
    /** Hands a run to the outside: as files of the user's choice. */
    interface Exporter {
        void model(Run run);

        void csv(Run run);

        void json(Run run);
    }

    private final RunRow row;
    private final CheckBox tick = new CheckBox();
    private final Label heldOut = figure("held-out");
    private final Label test = figure("test");
    private final Label time = new Label();
    private final Tooltip details = new Tooltip();

    RunLine(RunRow row, TrainViewModel train, Exporter exporter) {
        this.row = row;
        getStyleClass().add("run-line");
        tick.selectedProperty().bindBidirectional(row.shown());
        tick.setMaxWidth(Double.MAX_VALUE);
        tick.setMinWidth(0);
        tick.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // its end tells runs of one name apart
        tick.setTooltip(details);
        setHgrow(tick, Priority.ALWAYS);
        time.getStyleClass().addAll("small", "muted", "run-time");
        time.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(tick, heldOut, test, time, menu(train, exporter));
        row.run().subscribe(run -> write());
        row.begun().subscribe(begun -> write());
        row.paused().subscribe(paused -> write());
    }

    RunRow row() {
        return row;
    }

    private void write() {
        tick.setText(row.run().get().facts().name());
        heldOut.setText(row.heldOut());
        test.setText(row.test());
        time.setText(row.time());
        details.setText(row.details());
    }

    private static Label figure(String what) {
        Label label = new Label();
        label.getStyleClass().addAll("figure", what);
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setTooltip(new Tooltip("accuracy on the " + what + " rows"));
        return label;
    }

    private Button menu(TrainViewModel train, Exporter exporter) {
        Menu delete = new Menu("Delete");
        delete.setId("delete");
        delete.getItems()
                .add(item(
                        "delete-yes",
                        "Yes, delete it for good",
                        () -> train.runs().delete(row)));
        MenuItem goOn = item(
                "go-on-training",
                "Go on training",
                () -> train.run().goOn(row.run().get()));
        MenuItem judge =
                item("judge", "Judge on the test rows", () -> train.comparison().judge(row));
        MenuItem model = item(
                "save-model", "Save the model …", () -> exporter.model(row.run().get()));
        ContextMenu menu = new ContextMenu(
                naming(train.runs()),
                goOn,
                judge,
                new SeparatorMenuItem(),
                model,
                item(
                        "save-csv",
                        "Save figures as CSV …",
                        () -> exporter.csv(row.run().get())),
                item(
                        "save-json",
                        "Save figures as JSON …",
                        () -> exporter.json(row.run().get())),
                new SeparatorMenuItem(),
                delete);
        menu.setOnShowing(event -> {
            Run run = row.run().get();
            boolean training = train.isTraining(run);
            goOn.setDisable(train.run().busy() || run.isComplete());
            judge.setDisable(training || run.epochs().isEmpty());
            model.setDisable(run.epochs().isEmpty());
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
    private CustomMenuItem naming(RunsViewModel runs) {
        TextField name = new TextField();
        name.setId("run-name");
        name.setPromptText("name");
        row.run().subscribe(run -> name.setText(run.facts().name()));
        CustomMenuItem item = new CustomMenuItem(name, false);
        name.setOnAction(event -> {
            runs.rename(row, name.getText());
            item.getParentPopup().hide();
        });
        return item;
    }

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
