package inkling.app.shared.open.panel;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Sentence;
import inkling.app.shared.kit.VerticalScroll;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.open.LongTask;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panel that says what was understood of a data set, and asks how it is to be opened. */
final class OpenPanel extends VBox {
    private static final Texts TEXTS = Texts.of("open");

    private final Button open;

    OpenPanel(OpenViewModel model, LongTask task, FileDialogs dialogs) {
        setId("open-panel");
        getStyleClass().add("open-panel");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(TEXTS.get("title", model.name()));
        setMaxHeight(USE_PREF_SIZE);
        open = Buttons.button("open-data", TEXTS.get("open"), model::open);
        open.getStyleClass().add(Styles.ACCENT);
        open.disableProperty().bind(model.readyProperty().not());
        VBox content = Boxes.column("open-content", new PreviewGrid(model), new ChoicesForm(model, dialogs));
        VerticalScroll scroll = new VerticalScroll(content);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(model), scroll, foot(model, task));
    }

    /** Where the keyboard begins. */
    void focusFirst() {
        open.requestFocus();
    }

    private static Node head(OpenViewModel model) {
        Sentence place = new Sentence("open-place", "small", "muted");
        place.setText(model.place());
        place.setWrapText(false);
        Sentence understood = new Sentence("open-understood");
        understood.textProperty().bind(model.understoodProperty());
        VBox head =
                Boxes.column("open-head", Labels.styled(TEXTS.get("title", model.name()), "title"), place, understood);
        if (!model.remarks().isEmpty()) {
            Sentence remarks = new Sentence("open-remarks", "small", "warning");
            remarks.setText(String.join(" · ", model.remarks()));
            remarks.setMore(String.join("\n", model.remarks()));
            head.getChildren().add(remarks);
        }
        return head;
    }

    private Node foot(OpenViewModel model, LongTask task) {
        Sentence problem = new Sentence("open-problem", "small", "wrong");
        problem.textProperty().bind(model.problemProperty());
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.SOMETIMES);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.partProperty());
        Boxes.showWhile(task.busyProperty(), bar);
        Button cancel = Buttons.button("cancel-open", TEXTS.get("cancel"), model::cancel);
        Region space = new Spacer();
        return Boxes.row("open-foot", problem, space, bar, cancel, open);
    }
}
