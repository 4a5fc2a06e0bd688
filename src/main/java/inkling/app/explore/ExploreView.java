package inkling.app.explore;

import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.app.explore.detail.DetailPane;
import inkling.app.explore.find.QueryField;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.RowPane;
import inkling.app.explore.find.Unclassified;
import inkling.app.explore.find.View;
import inkling.app.explore.find.lists.KeptListsModel;
import inkling.app.explore.groups.GroupsPane;
import inkling.app.explore.map.MapPane;
import inkling.app.explore.picked.PickedBar;
import inkling.app.explore.sprite.SpriteOverview;
import inkling.app.explore.sprite.SpritePane;
import inkling.app.explore.wall.WallPane;
import inkling.app.shared.Background;
import inkling.app.shared.Screen;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Shortcuts;
import inkling.app.shared.kit.ThreeColumns;
import inkling.app.shared.kit.VerticalScroll;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.map.RowComparison;
import inkling.app.shared.open.DataReading;
import inkling.app.shared.rows.RowAnalysis;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final double MARK_WIDTH = 3;

    private final DataReading reading;
    private final RowBrowser rows;
    private final ExploreViewModel model;
    private final WallPane wall;
    private final SpritePane sprite;
    private final GroupsPane groups;
    private final MapPane map;
    private final FindPane find;
    private final QueryField query;
    private final ComparisonNotice comparing;
    private final RowAnalysis analysis;
    private final VBox middle = Boxes.column("explore-middle");
    private final ThreeColumns columns;

    /** With these dialogs for what is saved. */
    public ExploreView(
            Session session, DataReading reading, RowAnalysis analysis, Background background, FileDialogs dialogs) {
        this.reading = reading;
        this.analysis = analysis;
        rows = new RowBrowser(session, background);
        model = new ExploreViewModel(rows, session, analysis);
        wall = new WallPane(rows);
        sprite = new SpritePane(rows);
        groups = new GroupsPane(rows, background);
        map = new MapPane(rows, session.map(), background);
        KeptListsModel lists = KeptListsModel.ofUser(rows, background);
        FileDialogs asking = FileDialogs.returning(dialogs, this::shown);
        RowComparison comparison = new RowComparison(session, background, SimilarRowsFiles.ofUser());
        comparing = new ComparisonNotice(rows, comparison);
        find = new FindPane(rows, comparison, lists, background);
        query = new QueryField(rows);
        VerticalScroll right = new VerticalScroll(new DetailPane(session, background, asking));
        right.getStyleClass().addAll("column", "right");
        right.setPrefWidth(DetailPane.WIDTH);
        columns = new ThreeColumns(find, middle, right);
        columns.setId("explore");
        columns.setOverlay(new Insets(ExploreHeader.HEIGHT, 0, 0, 0));
        build(
                session,
                new FixNotice(session, reading, background),
                new PickedBar(rows, lists, session, background, asking),
                new SpriteOverview(rows, background, row -> rowView().travelTo(row)));
        listen();
        session.map().drawing().askedProperty().subscribe(asked -> {
            if (asked) {
                rows.viewProperty().set(View.MAP);
            }
        });
    }

    private void build(Session session, FixNotice fixes, PickedBar picked, SpriteOverview overview) {
        Label empty = Labels.bound("empty", model.emptyTextProperty(), "muted");
        empty.visibleProperty().bind(model.emptyProperty());
        wall.visibleProperty().bind(rows.viewProperty().isEqualTo(View.WALL));
        sprite.visibleProperty().bind(rows.viewProperty().isEqualTo(View.SPRITE));
        groups.visibleProperty().bind(rows.viewProperty().isEqualTo(View.GROUPS));
        map.visibleProperty().bind(rows.viewProperty().isEqualTo(View.MAP));
        StackPane views = new StackPane(wall, groups, map, sprite, empty);
        views.setClip(clip(views));
        HBox.setHgrow(views, Priority.ALWAYS);
        rows.viewProperty()
                .subscribe(mode -> overview.visibleRowsProperty().bind(rowView().visibleRowsProperty()));
        Boxes.showWhile(
                rows.viewProperty().isEqualTo(View.WALL).or(rows.viewProperty().isEqualTo(View.SPRITE)), overview);
        HBox body = Boxes.row("explore-body", views, overview);
        body.visibleProperty().bind(model.unreadableProperty().not());
        VBox.setVgrow(body, Priority.ALWAYS);
        middle.getChildren()
                .setAll(
                        new ExploreHeader(
                                model,
                                rows,
                                columns,
                                wall.sizeSlider(),
                                sprite.zoomSlider(),
                                groups.menus(),
                                map.menus()),
                        new ReadingBar(model, reading, analysis),
                        new DataProblem(session, reading),
                        body);
        // these are not there at first
        InTurn.later(() -> middle.getChildren().add(1, query));
        InTurn.later(() -> middle.getChildren()
                .addAll(
                        2,
                        List.of(
                                new LensBar(session),
                                new ClassifyingNotice(analysis),
                                comparing,
                                new ClassesNotice(session),
                                fixes,
                                new KeptOrderNotice(rows),
                                new HiddenNotice(model, rows))));
        InTurn.later(() -> middle.getChildren().add(picked));
    }

    /** What marks a digit that is visible in part must not reach over the line above. */
    private static Rectangle clip(Region view) {
        Rectangle clip = new Rectangle(-MARK_WIDTH, -MARK_WIDTH, 0, 0);
        clip.widthProperty().bind(view.widthProperty().add(2 * MARK_WIDTH));
        clip.heightProperty().bind(view.heightProperty().add(2 * MARK_WIDTH));
        return clip;
    }

    private void listen() {
        rows.viewProperty().addListener(observable -> shown());
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
    private Node view() {
        return switch (rows.viewProperty().get()) {
            case GROUPS -> groups;
            case MAP -> map.field();
            case WALL, SPRITE -> rowView();
        };
    }

    /** The view in front that shows rows one after the other, or the one behind it. */
    private RowPane rowView() {
        return rows.viewProperty().get() == View.SPRITE ? sprite : wall;
    }

    private void key(KeyEvent event) {
        if (GO_TO.match(event)) {
            find.focusRowNumber();
            event.consume();
        } else if (FIND.match(event)) {
            query.open();
            event.consume();
        } else if (BACK.match(event)) {
            rows.goBack();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (columns.openProperty().get() || query.isVisible()) {
                columns.openProperty().set(false);
                query.setVisible(false);
            } else {
                rows.picked().clear();
            }
            shown();
        }
    }

    @Override
    public Node node() {
        return columns;
    }

    @Override
    public ObservableValue<String> status() {
        ObservableValue<String> description = model.descriptionProperty();
        return Bindings.createStringBinding(
                () -> Stream.of(
                                groups.titleProperty().get(),
                                description.getValue(),
                                map.statusProperty().get(),
                                classified())
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(reading.summaryProperty().get()),
                groups.titleProperty(),
                description,
                map.statusProperty(),
                analysis.summaryProperty(),
                reading.summaryProperty());
    }

    /** How the rows were classified; nothing where a notice says that the model has other classes. */
    private String classified() {
        RowFacts facts = rows.factsProperty().get();
        boolean others = facts != null && rows.whyUnclassified(facts) == Unclassified.OTHER_CLASSES;
        return others ? "" : analysis.summaryProperty().get();
    }

    @Override
    public ObservableValue<String> keys(ScreenName name) {
        return Bindings.createStringBinding(
                () -> rows.viewProperty().get() == View.MAP ? TEXTS.get("map.keys") : name.keys(), rows.viewProperty());
    }

    @Override
    public Shortcuts shortcuts() {
        Shortcuts keys = new Shortcuts();
        keys.group(TEXTS.get("keys.move"));
        TEXTS.get("keys.move.lines").lines().forEach(keys::line);
        keys.group(TEXTS.get("keys.select"));
        TEXTS.get("keys.select.lines").lines().forEach(keys::line);
        keys.group(TEXTS.get("keys.map"));
        TEXTS.get("keys.map.lines").lines().forEach(keys::line);
        keys.group(TEXTS.get("keys.find"));
        TEXTS.get("keys.find.lines").lines().forEach(keys::line);
        return keys;
    }

    @Override
    public void shown() {
        view().requestFocus();
    }
}
