package inkling.app;

import inkling.app.shared.Settings;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** Opens the window where and as large as it was when it was closed, within the screens there are. FX thread only. */
final class PlaceKeeper {
    private static final String SETTING = "window";
    /** So long after it is shown, a window manager may still move and resize a window by itself. */
    private static final Duration OPENING = Duration.seconds(1);
    /** A title bar is no higher. */
    private static final double TITLE_BAR = 40;

    private final Stage stage;
    private final Settings settings;
    private final Place asked;
    private Place now;

    private PlaceKeeper(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        asked = Place.parse(settings.get(SETTING, ""))
                .orElse(Place.usual(screens.get(0)))
                .on(screens);
        now = asked;
    }

    /** Places a window that is about to be shown. */
    static PlaceKeeper place(Stage stage, Settings settings) {
        PlaceKeeper keeper = new PlaceKeeper(stage, settings);
        keeper.place();
        return keeper;
    }

    private void place() {
        stage.setX(asked.x());
        stage.setY(asked.y());
        stage.setWidth(asked.width());
        stage.setHeight(asked.height());
        stage.setMinWidth(Math.min(Place.LEAST_WIDTH, asked.width()));
        stage.setMinHeight(Math.min(Place.LEAST_HEIGHT, asked.height()));
        stage.setMaximized(asked.maximized());
        holdWhileOpening();
        for (var value : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            value.addListener(observable -> follow());
        }
        stage.maximizedProperty().addListener(observable -> follow());
    }

    /** Some window managers first show a window at its smallest, and count its frame twice. */
    private void holdWhileOpening() {
        InvalidationListener enlarge = observable -> {
            if (isShrunk()) {
                Platform.runLater(this::enlarge);
            }
        };
        stage.widthProperty().addListener(enlarge);
        stage.heightProperty().addListener(enlarge);
        PauseTransition opening = new PauseTransition(OPENING);
        opening.setOnFinished(event -> {
            stage.widthProperty().removeListener(enlarge);
            stage.heightProperty().removeListener(enlarge);
            if (isShrunk()) {
                enlarge();
            }
            moveBack();
        });
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> opening.play());
    }

    private boolean isShrunk() {
        return !stage.isMaximized()
                && (stage.getWidth() <= stage.getMinWidth() || stage.getHeight() <= stage.getMinHeight());
    }

    private void enlarge() {
        stage.setWidth(asked.width());
        stage.setHeight(asked.height());
    }

    private void moveBack() {
        boolean byItsFrame =
                Math.abs(stage.getX() - asked.x()) < TITLE_BAR && Math.abs(stage.getY() - asked.y()) < TITLE_BAR;
        if (byItsFrame && !stage.isMaximized()) {
            stage.setX(asked.x());
            stage.setY(asked.y());
        }
    }

    private void follow() {
        if (stage.isMaximized()) {
            now = new Place(now.x(), now.y(), now.width(), now.height(), true);
        } else if (!stage.isIconified() && !stage.isFullScreen()) {
            now = new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }

    /** Remembers where the window is, unless it is where it was opened. */
    void keep() {
        if (!now.equals(asked)) {
            settings.put(SETTING, now.text());
        }
    }
}
