package inkling.app.explore.map;

import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Background;
import inkling.app.shared.MapState;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Sentence;
import inkling.app.shared.points.ReducedMotion;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The rows found, arranged by similarity, with the legend, the overview, and how far the making of the map is. */
public final class MapPane extends StackPane {
    private static final Texts TEXTS = Texts.of("explore");
    /** From the legend and the overview to the edge. */
    static final double EDGE = 10;

    private static final double BAR_WIDTH = 160;
    private static final double PROBLEM_WIDTH = 420;

    private final MapViewModel model;
    private final MapField field;
    private final MapLegend legend;
    private final MapOverview overview;
    private final MapCard card;
    private final StringBinding status;

    public MapPane(RowBrowser rows, MapState map, Background background) {
        model = new MapViewModel(rows, map, background);
        status = model.statusProperty();
        field = new MapField(model, this::painted);
        map.drawing().placeProperty().addListener(observable -> painted());
        legend = new MapLegend(field);
        field.legendHeightProperty().bind(legend.heightProperty().add(EDGE));
        overview = new MapOverview(field);
        card = new MapCard(field);
        Region whole = Buttons.button("map-fit", TEXTS.get("map.fit"), TEXTS.get("map.fit.tip"), field::fit);
        whole.getStyleClass().add("small");
        whole.setFocusTraversable(false);
        whole.visibleProperty().bind(overview.visibleProperty());
        VBox corner = new VBox(6, whole, overview);
        corner.setAlignment(Pos.BOTTOM_RIGHT);
        corner.setPickOnBounds(false);
        corner.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Node problem = problem(map);
        getChildren()
                .setAll(
                        field,
                        at(Pos.BOTTOM_LEFT, legend),
                        at(Pos.BOTTOM_RIGHT, corner),
                        at(Pos.TOP_CENTER, forming(map)),
                        at(Pos.CENTER, problem),
                        card);
        setMinSize(0, 0);
        overview.setVisible(false);
        ReducedMotion.askWhenShown(
                model.shownProperty(), background, asked -> field.glide().setSmooth(!asked));
        model.shownProperty().bind(visibleProperty());
        rows.hoveredRowProperty().addListener((property, before, row) -> card.show(isVisible() ? row.intValue() : -1));
    }

    /** Twice: what the map shows decides how large the legend is, which in turn decides how much room is left for the map. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        field.layout();
        super.layoutChildren();
    }

    private static Node at(Pos corner, Node node) {
        setAlignment(node, corner);
        setMargin(node, new Insets(EDGE));
        return node;
    }

    /** Why there is no map, and a way to one if there is. */
    private static Node problem(MapState map) {
        Sentence sentence = Sentence.note("map-problem", map.problemProperty(), "muted");
        sentence.setMaxWidth(PROBLEM_WIDTH);
        Region byPixels = Buttons.button(
                "map-problem-pixels",
                TEXTS.get("map.by-pixels"),
                () -> map.similarityProperty().set(MapState.Similarity.PIXELS));
        Boxes.showWhile(map.pixelsHelpProperty(), byPixels);
        VBox column = new VBox(10, sentence, byPixels);
        column.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Boxes.showWhile(map.problemProperty().isNotEmpty(), column);
        return column;
    }

    /** How far the making is, and a way to stop it. */
    private Node forming(MapState map) {
        ProgressBar bar = new ProgressBar();
        bar.setId("map-progress");
        bar.progressProperty().bind(map.progressProperty());
        bar.setPrefWidth(BAR_WIDTH);
        Boxes.showWhile(model.formingProperty(), bar);
        Region stop = Buttons.button("map-stop", TEXTS.get("map.stop"), model::stop);
        Boxes.showWhile(model.formingProperty(), stop);
        Region again = Buttons.button("map-again", TEXTS.get("map.again"), model::goOn);
        Boxes.showWhile(map.stoppedProperty(), again);
        Region instead = Labels.uncut(Labels.bound("map-instead", map.insteadProperty(), "small"));
        Boxes.showWhile(map.insteadProperty().isNotEmpty(), instead);
        BooleanBinding isForming = model.formingProperty().or(map.stoppedProperty());
        Region step = Labels.uncut(Labels.bound("map-step", map.summaryProperty(), "small"));
        Boxes.showWhile(isForming, step);
        HBox line = Boxes.row("map-forming", instead, step, bar, small(stop), small(again));
        line.getStyleClass().add("map-box");
        line.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Boxes.showWhile(isForming.or(map.insteadProperty().isNotEmpty()), line);
        return line;
    }

    private static Region small(Region button) {
        button.getStyleClass().add("small");
        return button;
    }

    private void painted() {
        legend.update();
        overview.update();
    }

    /** The menus for the line above. */
    public MapMenus menus() {
        return new MapMenus(model);
    }

    /** What mouse and keys act on. */
    public Node field() {
        return field;
    }

    /** How the map was made, in a few words, while it is in front; empty otherwise. */
    public StringBinding statusProperty() {
        return status;
    }
}
