package inkling.app.explore.picked;

import atlantafx.base.controls.Spacer;
import inkling.analysis.export.ContactSheet.Paper;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.View;
import inkling.app.explore.find.lists.KeptListsModel;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.app.shared.kit.files.FileDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The line below the digits while several are picked: how many, and what can be done with them. */
public final class PickedBar extends HBox {
    private static final Texts TEXTS = Texts.of("explore");
    private static final double NAME_WIDTH = 150;
    /** Of the longest parts, in a window too small for the whole line. */
    private static final double LEAST = 64;

    private final PickedViewModel model;
    private final RowBrowser rows;
    private final FileDialogs dialogs;
    private final Label count;
    private final Button keep;
    private final TextField name = new TextField();

    public PickedBar(
            RowBrowser rows, KeptListsModel lists, Session session, Background background, FileDialogs dialogs) {
        model = new PickedViewModel(rows, lists, session, background);
        this.rows = rows;
        this.dialogs = dialogs;
        setId("picked-bar");
        getStyleClass().add("picked-bar");
        setMinHeight(USE_PREF_SIZE);
        count = Labels.uncut(Labels.bound("picked-count", model.countProperty(), "strong"));
        Label outcome = Labels.bound("picked-outcome", model.outcomeProperty(), "small", "muted");
        outcome.setMinWidth(0);
        outcome.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        model.outcomeProperty().subscribe(text -> Tooltips.explain(outcome, text));
        keep = small(Buttons.button("keep-list", TEXTS.get("picked.keep"), TEXTS.get("picked.keep-tip"), this::ask));
        Boxes.showWhile(name.visibleProperty().not(), keep);
        prepareName();
        Button draw = small(
                Buttons.button("draw-picked", TEXTS.get("picked.draw"), TEXTS.get("picked.draw-tip"), model::draw));
        for (Region part : List.of(count, keep, draw)) {
            part.setMinWidth(LEAST);
        }
        Button clear = small(Buttons.button(
                "clear-picked", TEXTS.get("picked.clear"), TEXTS.get("picked.clear-tip"), rows.picked()::clear));
        clear.getStyleClass().add("flat");
        clear.setAccessibleText(TEXTS.get("picked.clear-tip"));
        getChildren()
                .setAll(count, showMenu(), saveMenu(), keep, name, draw, trainingMenu(), outcome, new Spacer(), clear);
        Boxes.showWhile(model.shownProperty(), this);
    }

    private MenuButton showMenu() {
        return Buttons.menu(
                "show-picked",
                TEXTS.get("picked.show"),
                Buttons.item(
                        "show-wall",
                        TEXTS.get("picked.wall"),
                        () -> rows.picked().show(View.WALL)),
                Buttons.item(
                        "show-groups",
                        TEXTS.get("picked.groups"),
                        () -> rows.picked().show(View.GROUPS)),
                Buttons.item(
                        "show-map", TEXTS.get("picked.map"), () -> rows.picked().show(View.MAP)));
    }

    private MenuButton saveMenu() {
        MenuItem csv = Buttons.item("save-csv", TEXTS.get("picked.csv"), () -> file("digits.csv", model::saveCsv));
        MenuItem json = Buttons.item("save-json", TEXTS.get("picked.json"), () -> file("digits.json", model::saveJson));
        MenuItem sheet = Buttons.item(
                "save-sheet",
                TEXTS.get("picked.sheet"),
                () -> file("contact-sheet.png", chosen -> model.saveSheet(chosen, paper())));
        MenuItem data = Buttons.item("save-data", TEXTS.get("picked.data"), () -> folder(model::saveDataFolder));
        MenuItem idx = Buttons.item("save-idx", TEXTS.get("picked.idx"), () -> folder(model::saveIdxFolder));
        return Buttons.menu(
                "save-picked", TEXTS.get("picked.save"), csv, json, sheet, new SeparatorMenuItem(), data, idx);
    }

    private MenuButton trainingMenu() {
        return Buttons.menu(
                "train-picked",
                TEXTS.get("picked.training"),
                Buttons.item("leave-out", TEXTS.get("picked.leave-out"), model::leaveOut),
                Buttons.item("add-to-run", TEXTS.get("picked.add"), model::add));
    }

    private static Button small(Button button) {
        button.getStyleClass().add("small");
        return button;
    }

    private void file(String fileName, Consumer<Path> save) {
        dialogs.save(this, TEXTS.get("picked.save-title"), fileName).ifPresent(save);
    }

    private void folder(Consumer<Path> save) {
        dialogs.folder(this, TEXTS.get("picked.folder-title"), null).ifPresent(save);
    }

    /** As the window is: light words are on a dark ground. */
    private Paper paper() {
        return count.getTextFill() instanceof Color color && color.getBrightness() > 0.5 ? Paper.DARK : Paper.LIGHT;
    }

    /** The field for the name of a list stands in place of its button. */
    private void prepareName() {
        name.setId("picked-name");
        name.getStyleClass().add("small");
        name.setPromptText(TEXTS.get("picked.name"));
        name.setPrefWidth(NAME_WIDTH);
        name.setMinWidth(NAME_WIDTH);
        name.setVisible(false);
        name.managedProperty().bind(name.visibleProperty());
        name.setOnAction(event -> {
            model.keep(name.getText());
            name.setVisible(false);
            keep.requestFocus();
        });
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                name.setVisible(false);
            }
        });
    }

    private void ask() {
        name.clear();
        name.setVisible(true);
        name.requestFocus();
    }
}
