package inkling.app.explore;

import inkling.app.shared.Background;
import inkling.app.shared.DataChoice;
import inkling.app.shared.DataReading;
import inkling.app.shared.Screen;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The Explore screen: all digits of the sprite, chosen by split and label, and the anatomy of the selected one. */
public final class ExploreView implements Screen {
    private static final KeyCombination GO_TO = new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);
    private static final double LEFT = 232;
    private static final double RIGHT = 344;
    private static final double FOLD_BELOW = 1180;

    private final DataReading reading;
    private final Session session;
    private final ExploreViewModel model;
    private final DigitGrid grid;
    private final SpriteView sprite;
    private final SpriteMap map;
    private final FilterColumn filters;
    private final VBox middle = new VBox();
    private final Columns node;
    private final EventHandler<KeyEvent> keyFilter = this::key;

    public ExploreView(Session session, DataReading reading, Background background) {
        this.session = session;
        this.reading = reading;
        model = new ExploreViewModel(session, background);
        grid = new DigitGrid(model);
        sprite = new SpriteView(model);
        map = new SpriteMap(model, background, this::travel);
        filters = new FilterColumn(model);
        AnatomyColumn anatomy = new AnatomyColumn(new AnatomyViewModel(session, background), background);
        ScrollPane right = new ScrollPane(anatomy);
        right.setFitToWidth(true);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node = new Columns(filters, LEFT, middle, right, RIGHT, FOLD_BELOW);
        node.setId("explore");
        build();
        bind();
    }

    private void build() {
        StackPane view = new StackPane(grid, sprite);
        HBox.setHgrow(view, Priority.ALWAYS);
        HBox body = new HBox(view, map);
        body.getStyleClass().add("grid-body");
        DataChoice choice = new DataChoice(reading);
        ProblemPane problem = new ProblemPane(session, choice);
        StackPane stack = new StackPane(body, problem);
        VBox.setVgrow(stack, Priority.ALWAYS);
        BooleanBinding without = session.dataProperty().isNull();
        BooleanBinding troubled = session.dataProblemProperty().isNotEmpty();
        problem.visibleProperty().bind(without.and(troubled));
        body.visibleProperty().bind(problem.visibleProperty().not());
        middle.getStyleClass().add("grid-column");
        middle.getChildren().setAll(new GridHeader(model, node), progress(), partly(choice, troubled), stack);
    }

    private void bind() {
        grid.visibleProperty().bind(model.asSprite().not());
        sprite.visibleProperty().bind(model.asSprite());
        map.firstRow()
                .bind(Bindings.when(model.asSprite()).then(sprite.firstRow()).otherwise(grid.firstRow()));
        map.lastRow()
                .bind(Bindings.when(model.asSprite()).then(sprite.lastRow()).otherwise(grid.lastRow()));
        model.asSprite().addListener(observable -> shown());
        node.sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, keyFilter);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keyFilter);
            }
        });
    }

    /** The keys that work wherever on the screen the focus is. */
    private void key(KeyEvent event) {
        if (GO_TO.match(event)) {
            filters.askRow();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            node.unfolded().set(false);
            shown();
        }
    }

    /** How much of the sprite is read, while it is. */
    private ProgressBar progress() {
        ProgressBar bar = new ProgressBar(0);
        bar.setId("progress");
        bar.getStyleClass().add("reading-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(reading.busyProperty());
        session.dataProperty()
                .subscribe(data -> bar.setProgress(
                        data == null || data.labels().rows() == 0
                                ? 0
                                : (double) data.rows() / data.labels().rows()));
        return bar;
    }

    /** A line over the digits that could be read, when the rest could not. */
    private HBox partly(DataChoice choice, BooleanBinding troubled) {
        Label why = new Label();
        why.setId("partly");
        why.getStyleClass().add("warning");
        why.setMinWidth(0);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        why.textProperty().bind(session.dataProblemProperty());
        HBox line = new HBox(why, choice.button());
        line.getStyleClass().add("partly");
        line.visibleProperty().bind(session.dataProperty().isNotNull().and(troubled));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void travel(int row) {
        if (model.asSprite().get()) {
            sprite.travelTo(row);
        } else {
            grid.travelTo(row);
        }
    }

    @Override
    public ScreenName name() {
        return ScreenName.EXPLORE;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> status() {
        return reading.summaryProperty();
    }

    @Override
    public String keys() {
        return "arrows move · Ctrl+wheel size · Ctrl+G row";
    }

    @Override
    public void shown() {
        (model.asSprite().get() ? sprite : grid).requestFocus();
    }
}
