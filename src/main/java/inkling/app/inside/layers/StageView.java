package inkling.app.inside.layers;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelSurface;
import inkling.learn.inside.LayerValues;
import inkling.learn.inside.MapName;
import inkling.learn.inside.Place;
import inkling.learn.inside.Stage;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The column of one stage: its name, the shape of its output, and its maps. */
final class StageView extends Region {
    private static final Texts TEXTS = Texts.of("inside");

    /** Two lines of the name and one of the shape. */
    static final double HEADING = 54;

    private static final double FOOT = 22;

    private final Stage stage;
    private final Subject subject;
    private final Label name = Labels.wrapped(Labels.styled("", "stage-name"));
    private final Label shape = Labels.styled("", "small", "muted");
    private final Region maps = new Region();
    private final PixelSurface surface = new PixelSurface();
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final Button toggle;
    private MapGrid grid;
    private int[] order;
    private double ratio = 1;
    private @Nullable LayerValues shown;

    StageView(Stage stage, Subject subject) {
        this.stage = stage;
        this.subject = subject;
        setId("stage-" + stage.number());
        getStyleClass().add("stage");
        name.setText(StageWords.name(stage));
        shape.setText(StageWords.shape(stage.output()));
        maps.setId("maps-" + stage.number());
        maps.getStyleClass().add("maps");
        maps.setAccessibleText(name.getText() + ", " + shape.getText());
        surface.setMouseTransparent(true);
        grid = MapGrid.of(stage.output(), 1, 1, false);
        order = MapOrder.byNumber(stage.output().channels());
        toggle = Buttons.link("all-maps-" + stage.number(), "", () -> all.set(!all.get()));
        toggle.getStyleClass().add("small");
        all.addListener((property, before, now) -> requestLayout());
        maps.addEventHandler(MouseEvent.MOUSE_MOVED, event -> subject.pointer().hover(placeAt(event)));
        maps.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        getChildren().setAll(name, shape, maps, surface, toggle);
    }

    Stage stage() {
        return stage;
    }

    /** Whether all maps are shown, however high the column becomes. */
    BooleanProperty allProperty() {
        return all;
    }

    /** Shows what the stage gives; black for null. */
    void show(@Nullable LayerValues values) {
        shown = values;
        if (!isAllShown() && values != null && !subject.isDrawing()) {
            order = MapOrder.byActivity(values.values(stage.last()), order.length);
        }
        paint();
    }

    private boolean isAllShown() {
        return grid.shown() == order.length;
    }

    /** The width at which the column shows its maps best, at most {@code most}. */
    double widthIn(double most, double height) {
        MapGrid best = MapGrid.of(stage.output(), device(most), device(height - HEADING - FOOT), all.get());
        return Math.min(most, Math.max(best.width() / ratio, StageWords.LEAST_WIDTH));
    }

    /** The height that the column needs: more than there is only if all maps are asked for. */
    double heightIn(double width, double height) {
        MapGrid best = MapGrid.of(stage.output(), device(width), device(height - HEADING - FOOT), all.get());
        return Math.max(height, HEADING + best.height() / ratio + FOOT);
    }

    private int device(double logical) {
        ratio = PixelSurface.ratio(this);
        return Math.max(1, (int) Math.floor(logical * ratio));
    }

    /** Where a number stands, in the coordinates of the columns; null if its map is not shown. */
    @Nullable
    Rectangle2D cell(Place place) {
        return cells(place.channel(), place.row(), place.column(), place.row(), place.column());
    }

    /** Where some numbers of a map stand, from the first row and column to the last; null if the map is not shown. */
    @Nullable
    Rectangle2D cells(int channel, int firstRow, int firstColumn, int lastRow, int lastColumn) {
        int slot = slot(channel);
        if (slot >= grid.shown()) {
            return null;
        }
        double side = grid.scale() / ratio;
        return new Rectangle2D(
                getLayoutX() + maps.getLayoutX() + grid.x(slot) / ratio + firstColumn * side,
                getLayoutY() + maps.getLayoutY() + grid.y(slot) / ratio + firstRow * side,
                (lastColumn - firstColumn + 1) * side,
                (lastRow - firstRow + 1) * side);
    }

    /** Where a map stands; null if it is not shown. */
    @Nullable
    Rectangle2D map(int channel) {
        return cells(channel, 0, 0, stage.output().height() - 1, stage.output().width() - 1);
    }

    /** Where the maps stand that are switched off, as far as they are shown. */
    List<Rectangle2D> switchedOff() {
        return subject.switchedOffProperty().get().stream()
                .filter(map -> map.stage() == stage.number())
                .map(map -> map(map.channel()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where all maps stand. */
    Rectangle2D mapBounds() {
        return new Rectangle2D(
                getLayoutX() + maps.getLayoutX(), getLayoutY() + maps.getLayoutY(), maps.getWidth(), maps.getHeight());
    }

    /** How many maps are shown. */
    int shownMaps() {
        return grid.shown();
    }

    /** The map in a slot. */
    int channel(int slot) {
        return order[slot];
    }

    /** The slot of a map. */
    int slot(int channel) {
        return IntStream.range(0, order.length)
                .filter(slot -> order[slot] == channel)
                .findFirst()
                .orElseThrow();
    }

    /** How many maps stand side by side. */
    int mapColumns() {
        return grid.columns();
    }

    private @Nullable Place placeAt(MouseEvent event) {
        OptionalInt slot = grid.slotAt(event.getX() * ratio, event.getY() * ratio);
        if (slot.isEmpty()) {
            return null;
        }
        int at = slot.getAsInt();
        return new Place(
                stage.last(), grid.rowAt(event.getY() * ratio, at), grid.columnAt(event.getX() * ratio, at), order[at]);
    }

    private void click(MouseEvent event) {
        Place place = placeAt(event);
        if (event.getButton() == MouseButton.PRIMARY && place != null) {
            subject.pointer().click(place);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        name.resizeRelocate(0, 0, width, Math.min(HEADING - 18, name.prefHeight(width)));
        double below = Math.max(0, HEADING - 18 - name.getHeight());
        name.setLayoutY(below);
        shape.resizeRelocate(0, HEADING - 18, width, 16);
        grid = MapGrid.of(stage.output(), device(width), device(getHeight() - HEADING - FOOT), all.get());
        if (isAllShown()) {
            order = MapOrder.byNumber(order.length);
        }
        double mapsWidth = grid.width() / ratio;
        double left = Math.floor(Math.max(0, width - mapsWidth) / 2 * ratio) / ratio;
        maps.resizeRelocate(left, HEADING, mapsWidth, grid.height() / ratio);
        surface.fit(grid.width(), grid.height(), mapsWidth, grid.height() / ratio);
        surface.relocate(left, HEADING);
        boolean few = !isAllShown() || all.get();
        toggle.setVisible(few);
        toggle.setText(
                all.get()
                        ? TEXTS.get("maps.few")
                        : TEXTS.get("maps.all", grid.shown(), stage.output().channels()));
        toggle.resizeRelocate(0, HEADING + grid.height() / ratio + 2, width, 20);
        show(shown);
    }

    private void paint() {
        if (surface.pixels().length != grid.width() * grid.height()) {
            return; // not laid out yet
        }
        boolean[] off = new boolean[order.length];
        for (MapName map : subject.switchedOffProperty().get()) {
            if (map.stage() == stage.number()) {
                off[map.channel()] = true;
            }
        }
        float[] values = shown == null ? new float[stage.output().size()] : shown.values(stage.last());
        MapPainter.paint(values, grid, order, off, surface.pixels());
        surface.repaint();
    }
}
