package inkling.app;

import atlantafx.base.controls.Spacer;
import inkling.app.shared.Screen;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.Theme;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Sentence;
import inkling.app.shared.open.DataDialogs;
import inkling.app.shared.open.Opening;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame around the screens: the top bar, the screen in front, the status line. */
final class Shell extends BorderPane {
    private static final Texts TEXTS = Texts.of("window");

    private final Map<ScreenName, Screen> screens = new EnumMap<>(ScreenName.class);
    private final Function<ScreenName, Screen> builder;
    private final Session session;
    private final Sentence status = new Sentence("status");
    private final Label keys = Labels.withId("keys");
    private final ShortcutSheet sheet;
    private final DataDialogs dialogs;
    private final DropTarget drops;
    /** The screen in front, and what lies over it. */
    private final StackPane front;

    /**
     * @param builder builds a screen when it is first asked for: the window need not wait for all
     */
    Shell(Function<ScreenName, Screen> builder, Session session, Opening opening, DataDialogs dialogs) {
        this.builder = builder;
        this.session = session;
        this.dialogs = dialogs;
        drops = new DropTarget(session, opening);
        front = new StackPane(new Region(), drops);
        setCenter(front);
        drops.listenOn(this);
        sheet = new ShortcutSheet(() -> screen(session.screenProperty().get()).shortcuts(), this::opensData);
        getStyleClass().add("shell");
    }

    /** Fills the frame when the window is open, piece by piece: it opens sooner, and nothing waits long for the FX thread. */
    void build(Supplier<LoadedPills> loaded, Theme theme) {
        Platform.runLater(() -> setTop(new TopBar(session, loaded.get(), theme)));
        Platform.runLater(() -> {
            ScreenName first = session.screenProperty().get();
            show(first, screen(first));
            session.screenProperty().subscribe(this::change);
        });
        InTurn.later(() -> setBottom(statusLine()));
    }

    /** Lays something over the screens. */
    void cover(Node layer) {
        front.getChildren().add(front.getChildren().indexOf(drops), layer);
    }

    private Node statusLine() {
        status.setWrapText(false);
        keys.setMinWidth(USE_PREF_SIZE);
        Button shortcuts = Buttons.link(
                "shortcuts", TEXTS.get("shortcuts"), TEXTS.get("shortcuts.tip"), () -> sheet.toggle(getScene()));
        HBox line = Boxes.row("status-line", status, new Spacer(), keys, shortcuts);
        return new VBox(new ProblemBar(session.problems()), line);
    }

    private Screen screen(ScreenName name) {
        return screens.computeIfAbsent(name, builder);
    }

    /** A scene with the program's style and the keys that travel between screens. */
    Scene scene(Theme theme) {
        // the window's size follows; without one of its own, a scene takes that of what is in it, which is nothing yet
        Scene scene = new Scene(this, Place.LEAST_WIDTH, Place.LEAST_HEIGHT);
        theme.apply(scene);
        int number = 1;
        for (ScreenName name : ScreenName.values()) {
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(KeyCode.getKeyCode("" + number++), KeyCombination.SHORTCUT_DOWN),
                            () -> session.open(name));
        }
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+O"), () -> {
            if (opensData()) {
                dialogs.openFile(this);
            }
        });
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Shift+O"), () -> dialogs.openFolder(this));
        sheet.listenOn(scene);
        return scene;
    }

    /** Whether Ctrl+O is for data: on Draw and Inside it is for pictures. */
    private boolean opensData() {
        ScreenName front = session.screenProperty().get();
        return front != ScreenName.DRAW && front != ScreenName.INSIDE;
    }

    /** Whether the window may close now; a screen that has to ask first comes to the front with its question. */
    boolean mayClose() {
        for (Map.Entry<ScreenName, Screen> screen : screens.entrySet()) {
            if (!screen.getValue().mayClose()) {
                session.open(screen.getKey());
                return false;
            }
        }
        return true;
    }

    /** The window has closed. */
    void closed() {
        screens.values().forEach(Screen::closed);
    }

    /** A screen that is not built yet says so first: that may take a moment. */
    private void change(ScreenName name) {
        if (screens.containsKey(name)) {
            show(name, screen(name));
            return;
        }
        show(new StackPane(Labels.styled(TEXTS.get("preparing", name.title()), "muted", "preparing")));
        Window.afterNextFrame(
                getScene(),
                () -> Platform.runLater(() -> {
                    if (session.screenProperty().get() == name) {
                        show(name, screen(name));
                    }
                }));
    }

    private void show(Node screen) {
        front.getChildren().set(0, screen);
    }

    private void show(ScreenName name, Screen screen) {
        Node node = screen.node();
        if (front.getChildren().get(0) == node) {
            return;
        }
        show(node);
        status.textProperty().bind(screen.status());
        keys.textProperty().bind(screen.keys(name));
        screen.shown();
    }
}
