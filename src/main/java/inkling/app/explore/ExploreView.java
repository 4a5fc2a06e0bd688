package inkling.app.explore;

import inkling.app.explore.detail.DetailPane;
import inkling.app.explore.find.FilterPane;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.sprite.SpriteOverview;
import inkling.app.explore.sprite.SpritePane;
import inkling.app.explore.wall.WallPane;
import inkling.app.shared.Background;
import inkling.app.shared.DataChoice;
import inkling.app.shared.DataReading;
import inkling.app.shared.Screen;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.ThreeColumns;
import inkling.app.shared.kit.VerticalScroll;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
    private final VBox middle = new VBox();
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
        SpriteOverview overview = new SpriteOverview(rows, background, this::travelTo);
        build(overview);
        bind(overview);
    }

    private void build(SpriteOverview overview) {
        Label empty = Labels.styled(TEXTS.get("empty"), "muted");
        empty.setId("empty");
        empty.visibleProperty().bind(model.emptyProperty());
        StackPane view = new StackPane(wall, sprite, empty);
        view.setClip(clip(view));
        HBox.setHgrow(view, Priority.ALWAYS);
        HBox body = new HBox(view, overview);
        body.getStyleClass().add("explore-body");
        DataChoice choice = new DataChoice(reading);
        ProblemPane problem = new ProblemPane(model.problemProperty(), choice);
        StackPane stack = new StackPane(body, problem);
        VBox.setVgrow(stack, Priority.ALWAYS);
        problem.visibleProperty().bind(model.unreadableProperty());
        body.visibleProperty().bind(problem.visibleProperty().not());
        middle.getStyleClass().add("explore-middle");
        ExploreHeader header = new ExploreHeader(model, columns, wall.sizeSlider(), sprite.zoomSlider());
        middle.getChildren().setAll(header, progress(), partlyRead(choice), stack);
    }

    /** What marks a digit that is visible in part must not reach over the line above. */
    private static Rectangle clip(Region view) {
        Rectangle clip = new Rectangle(-MARK_WIDTH, -MARK_WIDTH, 0, 0);
        clip.widthProperty().bind(view.widthProperty().add(2 * MARK_WIDTH));
        clip.heightProperty().bind(view.heightProperty().add(2 * MARK_WIDTH));
        return clip;
    }

    private void bind(SpriteOverview overview) {
        BooleanBinding asSprite = model.modeProperty().isEqualTo(Mode.SPRITE);
        wall.visibleProperty().bind(asSprite.not());
        sprite.visibleProperty().bind(asSprite);
        overview.visibleRowsProperty()
                .bind(Bindings.when(asSprite).then(sprite.visibleRowsProperty()).otherwise(wall.visibleRowsProperty()));
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

    /** A line above the digits that could be read, when the rest could not. */
    private HBox partlyRead(DataChoice choice) {
        Label why = Labels.wrapped(Labels.withId("partly", "warning"));
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        why.textProperty().bind(model.problemProperty());
        Button another = choice.button();
        another.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(why, another);
        line.getStyleClass().add("partly");
        line.visibleProperty().bind(model.partlyReadProperty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void travelTo(int row) {
        if (model.modeProperty().get() == Mode.SPRITE) {
            sprite.travelTo(row);
        } else {
            wall.travelTo(row);
        }
    }

    @Override
    public ScreenName name() {
        return ScreenName.EXPLORE;
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
    public String keys() {
        return TEXTS.get("keys");
    }

    @Override
    public void shown() {
        (model.modeProperty().get() == Mode.SPRITE ? sprite : wall).requestFocus();
    }
}
