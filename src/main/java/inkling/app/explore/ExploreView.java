package inkling.app.explore;

import inkling.app.explore.ExploreViewModel.Mode;
import inkling.app.explore.detail.DetailPane;
import inkling.app.explore.find.FilterPane;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.RowPane;
import inkling.app.explore.sprite.SpriteOverview;
import inkling.app.explore.sprite.SpritePane;
import inkling.app.explore.wall.WallPane;
import inkling.app.shared.Background;
import inkling.app.shared.DataReading;
import inkling.app.shared.Screen;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.ThreeColumns;
import inkling.app.shared.kit.VerticalScroll;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** The Explore screen: filters at the left, the digits of the sprite in the middle, the selected digit at the right. */
public final class ExploreView implements Screen {
    private static final Texts TEXTS = Texts.of("explore");
    private static final KeyCombination GO_TO = new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);
    private static final double MARK_WIDTH = 3;
    private static final double RIGHT_WIDTH = 341;

    private final DataReading reading;
    private final ExploreViewModel model;
    private final WallPane wall;
    private final SpritePane sprite;
    private final FilterPane filters;
    private final VBox middle = Boxes.column("explore-middle");
    private final ThreeColumns columns;

    public ExploreView(Session session, DataReading reading, Background background) {
        this.reading = reading;
        RowBrowser rows = new RowBrowser(session, background);
        model = new ExploreViewModel(rows, session);
        wall = new WallPane(rows);
        sprite = new SpritePane(rows);
        filters = new FilterPane(rows, session, background);
        VerticalScroll right = new VerticalScroll(new DetailPane(session, background));
        right.getStyleClass().addAll("column", "right");
        right.setPrefWidth(RIGHT_WIDTH);
        columns = new ThreeColumns(filters, middle, right);
        columns.setId("explore");
        columns.setOverlay(new Insets(ExploreHeader.HEIGHT, 0, 0, 0));
        build(session, new SpriteOverview(rows, background, row -> view().travelTo(row)));
        listen();
    }

    private void build(Session session, SpriteOverview overview) {
        Label empty = Labels.styled(TEXTS.get("empty"), "muted");
        empty.setId("empty");
        empty.visibleProperty().bind(model.emptyProperty());
        wall.visibleProperty().bind(model.modeProperty().isEqualTo(Mode.WALL));
        sprite.visibleProperty().bind(model.modeProperty().isEqualTo(Mode.SPRITE));
        StackPane views = new StackPane(wall, sprite, empty);
        views.setClip(clip(views));
        HBox.setHgrow(views, Priority.ALWAYS);
        model.modeProperty().subscribe(mode -> overview.visibleRowsProperty().bind(view().visibleRowsProperty()));
        HBox body = Boxes.row("explore-body", views, overview);
        body.visibleProperty().bind(model.unreadableProperty().not());
        VBox.setVgrow(body, Priority.ALWAYS);
        middle.getChildren()
                .setAll(
                        new ExploreHeader(model, columns, wall.sizeSlider(), sprite.zoomSlider()),
                        progress(),
                        problem(session),
                        body);
    }

    /** Why the data could not be read, or not to the end, and a way on. */
    private HBox problem(Session session) {
        Label why = Labels.bound("data-problem", session.dataProblemProperty(), "warning");
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox line = Boxes.row("problem-line", Labels.wrapped(why));
        line.getChildren().add(Buttons.button("choose-data", TEXTS.get("data.choose"), () -> reading.ask(line)));
        line.setId("problem-line");
        Boxes.showWhile(session.dataProblemProperty().isNotEmpty(), line);
        return line;
    }

    /** What marks a digit that is visible in part must not reach over the line above. */
    private static Rectangle clip(Region view) {
        Rectangle clip = new Rectangle(-MARK_WIDTH, -MARK_WIDTH, 0, 0);
        clip.widthProperty().bind(view.widthProperty().add(2 * MARK_WIDTH));
        clip.heightProperty().bind(view.heightProperty().add(2 * MARK_WIDTH));
        return clip;
    }

    private void listen() {
        model.modeProperty().addListener(observable -> shown());
        // on the scene: these keys work wherever on the screen the focus is
        EventHandler<KeyEvent> keys = this::key;
        columns.sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
        });
    }

    /** The view in front. */
    private RowPane view() {
        return model.modeProperty().get() == Mode.SPRITE ? sprite : wall;
    }

    private void key(KeyEvent event) {
        if (GO_TO.match(event)) {
            filters.focusRowNumber();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            columns.openProperty().set(false);
            shown();
        }
    }

    private ProgressBar progress() {
        ProgressBar bar = new ProgressBar();
        bar.setId("progress");
        bar.getStyleClass().add("reading-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(reading.busyProperty());
        bar.progressProperty().bind(model.readProperty());
        return bar;
    }

    @Override
    public Node node() {
        return columns;
    }

    @Override
    public ObservableValue<String> status() {
        return reading.summaryProperty();
    }

    @Override
    public void shown() {
        view().requestFocus();
    }
}
