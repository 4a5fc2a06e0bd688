package inkling.app.inside.build;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Shortcuts;
import inkling.app.shared.kit.VerticalScroll;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Building a network: the picture of it, which takes the place of the layers, and below it the selected layer and the verdict. */
public final class BuildPane {
    private static final Texts TEXTS = Texts.of("inside");

    private final BuildViewModel build;
    private final SaveViewModel saving;
    private final NetworkPane network;
    private final VBox middle;
    private final VerticalScroll lower;

    public BuildPane(Session session, Background background) {
        build = new BuildViewModel(session);
        saving = new SaveViewModel(build, session.recipes(), background);
        network = new NetworkPane(build);
        VerticalScroll scroll = new VerticalScroll(network);
        scroll.setId("build-scroll");
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        middle = Boxes.column("build", bar(session, background), new SaveRow(saving, build), scroll);
        VerdictPane verdict = new VerdictPane(build);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        lower = new VerticalScroll(Boxes.row("build-lower-content", new LayerEditor(build), verdict));
        lower.getStyleClass().add("build-lower");
        build.selectedProperty().subscribe(place -> scroll.reveal(network.selectedBox()));
        for (Region part : List.of(middle, lower)) {
            new Shortcuts()
                    .on("Shortcut+Z", build::undo)
                    .on("Shortcut+Y", build::redo)
                    .on("Shortcut+Shift+Z", build::redo)
                    .on("Shortcut+S", () -> saving.openProperty().set(true))
                    .on("Shortcut+ENTER", build::train)
                    .listenOn(part);
        }
    }

    /** The picture of the network, in place of the layers. */
    public Region middle() {
        return middle;
    }

    /** The selected layer, the figures of the whole, and what is known to hurt. */
    public Region lower() {
        return lower;
    }

    /** Takes the focus, so that the keys choose layers. */
    public void shown() {
        network.requestFocus();
    }

    /** Adds the keys to the sheet of shortcuts. */
    public static Shortcuts describe(Shortcuts sheet) {
        return sheet.group(TEXTS.get("build.keys"))
                .line(TEXTS.get("build.keys.choose"))
                .line(TEXTS.get("build.keys.add"))
                .line(TEXTS.get("build.keys.remove"))
                .line(TEXTS.get("build.keys.move"))
                .line(TEXTS.get("build.keys.resize"))
                .line(TEXTS.get("build.keys.undo"))
                .line(TEXTS.get("build.keys.save"))
                .line(TEXTS.get("build.keys.train"));
    }

    private Region bar(Session session, Background background) {
        MenuButton add = new MenuButton(TEXTS.get("build.add"));
        add.setId("build-add");
        add.getStyleClass().add("small");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setAccessibleText(add.getText());
        add.getItems().setAll(KindMenu.items("build-append-", build::add));
        Button undo = Buttons.small(Buttons.button("build-undo", TEXTS.get("build.undo"), build::undo));
        undo.disableProperty().bind(build.canUndoProperty().map(can -> !can));
        Button redo = Buttons.small(Buttons.button("build-redo", TEXTS.get("build.redo"), build::redo));
        redo.disableProperty().bind(build.canRedoProperty().map(can -> !can));
        Button delete = Buttons.link("build-delete", "", TEXTS.get("build.delete.about"), saving::delete);
        delete.textProperty().bind(build.baseProperty().map(recipe -> TEXTS.get("build.delete", recipe.name())));
        Boxes.showWhile(saving.ownOpenProperty(), delete);
        Button save = Buttons.small(Buttons.button(
                "build-save",
                TEXTS.get("build.save"),
                () -> saving.openProperty().set(true)));
        Button train = Buttons.small(
                Buttons.button("build-train", TEXTS.get("build.train"), TEXTS.get("build.train.about"), build::train));
        train.getStyleClass().add(Styles.ACCENT);
        build.draftProperty().subscribe(draft -> {
            save.setDisable(!draft.isTrainable());
            train.setDisable(!draft.isTrainable());
        });
        return Boxes.row(
                "build-bar",
                new StartMenu(session, build, background),
                delete,
                add,
                undo,
                redo,
                new Spacer(),
                Labels.bound("build-done", saving.doneProperty(), "small", "muted"),
                save,
                train);
    }
}
