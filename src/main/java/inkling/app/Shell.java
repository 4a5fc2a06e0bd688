package inkling.app;

import atlantafx.base.controls.Message;
import atlantafx.base.theme.Styles;
import inkling.app.shared.Screen;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Theme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame around the screens: the top bar, the screen in front, the status line. */
final class Shell extends BorderPane {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;

    private final ScreenList screens;
    private final Session session;
    private final StatusLine statusLine = new StatusLine();

    Shell(ScreenList screens, Session session, LoadedPills loaded, Theme theme) {
        this.screens = screens;
        this.session = session;
        getStyleClass().add("shell");
        setTop(new TopBar(session, loaded, theme));
        setBottom(new VBox(new ProblemBar(session), statusLine));
        session.screenProperty().subscribe(name -> show(screens.get(name)));
    }

    /** A scene of the usual size, with the program's style and the keys that travel between screens. */
    Scene scene(Theme theme) {
        Scene scene = new Scene(this, WIDTH, HEIGHT);
        theme.apply(scene);
        int number = 1;
        for (ScreenName name : ScreenName.values()) {
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(KeyCode.getKeyCode("" + number++), KeyCombination.SHORTCUT_DOWN),
                            () -> session.open(name));
        }
        // a node outside a scene cannot take the focus
        screens.built().forEach(Screen::shown);
        return scene;
    }

    /** Whether the window may close now; a screen that has to ask first comes to the front with its question. */
    boolean mayClose() {
        for (Screen screen : screens.built()) {
            if (!screen.mayClose()) {
                session.open(screen.name());
                return false;
            }
        }
        return true;
    }

    /** The window has closed. */
    void closed() {
        screens.built().forEach(Screen::closed);
    }

    private void show(Screen screen) {
        Node node = screen.node();
        if (getCenter() == node) {
            return;
        }
        setCenter(node);
        statusLine.follow(screen);
        screen.shown();
    }

    /** What went wrong last that no screen shows in its own place: one sentence above the status line, until it is closed. */
    private static final class ProblemBar extends StackPane {
        ProblemBar(Session session) {
            Message message = new Message();
            message.setId("problem");
            message.getStyleClass().add(Styles.DANGER);
            message.descriptionProperty().bind(session.problemProperty());
            message.setOnClose(event -> session.reportProblem(""));
            getChildren().add(message);
            visibleProperty().bind(session.problemProperty().isNotEmpty());
            managedProperty().bind(visibleProperty());
        }
    }

    /** The line along the bottom: at the left what was done and how long it took, at the right the keys of the screen. */
    private static final class StatusLine extends HBox {
        private final Label left = new Label();
        private final Label right = new Label();

        StatusLine() {
            getStyleClass().add("status-line");
            left.setId("status");
            right.setId("keys");
            left.setMinWidth(0);
            Region space = new Region();
            setHgrow(space, Priority.ALWAYS);
            right.setMinWidth(USE_PREF_SIZE);
            getChildren().setAll(left, space, right);
        }

        void follow(Screen screen) {
            left.textProperty().bind(screen.status());
            right.setText(screen.keys());
        }
    }
}
