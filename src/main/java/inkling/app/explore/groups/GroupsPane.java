package inkling.app.explore.groups;

import inkling.analysis.group.Bins;
import inkling.analysis.group.Groups;
import inkling.analysis.group.MeanPictures;
import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.groups.GroupsViewModel.Cell;
import inkling.app.explore.pixels.Words;
import inkling.app.shared.Background;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Frame;
import inkling.app.shared.kit.PixelSurface;
import java.util.Arrays;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The rows found as a table of small digits: a click or Enter opens a cell, the arrow keys walk. With labels down and
 * predictions across it is the confusion matrix made of the digits themselves.
 */
public final class GroupsPane extends Region {
    private static final Texts TEXTS = Texts.of("explore");
    private static final int TOP = 22;
    private static final int MARGIN = 3;
    private static final int MOST_LEFT = 90;
    private static final int BAR = 10;
    /** How far a bar reaches into the table, whose margins it fills, and a little more. */
    private static final int BAR_ROOM = BAR - 2 * MARGIN + 1;

    private final RowBrowser rows;
    private final GroupsViewModel model;
    private final RowMeans means;
    private final GroupsStyle style = new GroupsStyle();
    private final GroupsPainter painter = new GroupsPainter();
    private final PixelSurface surface = new PixelSurface();
    private final Frame ring = new Frame("selection-ring");
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private GroupsLayout layout = new GroupsLayout(1, 1, 1, 1, 0, 0, 0, 0, 1);

    public GroupsPane(RowBrowser rows, Background background) {
        this.rows = rows;
        model = new GroupsViewModel(rows, background);
        means = new RowMeans(rows, model.groupsProperty(), background);
        setId("groups");
        getStyleClass().add("groups");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(TEXTS.get("groups.accessible"));
        down.setOrientation(Orientation.VERTICAL);
        across.setFocusTraversable(false);
        down.setFocusTraversable(false);
        getChildren().setAll(style, surface, ring, across, down);
        model.shownProperty().bind(visibleProperty());
        model.groupsProperty().subscribe(groups -> requestLayout());
        means.property().addListener(observable -> requestLayout());
        model.cellProperty().subscribe(cell -> placeRing());
        rows.picked().pickedProperty().addListener(observable -> requestLayout());
        across.valueProperty()
                .addListener((property, before, x) -> scrollTo(layout.scrolledTo(x.intValue(), layout.scrolledY())));
        down.valueProperty()
                .addListener((property, before, y) -> scrollTo(layout.scrolledTo(layout.scrolledX(), y.intValue())));
        setOnScroll(this::scroll);
        setOnMouseMoved(event -> model.cellProperty().set(cellAt(event.getX(), event.getY())));
        setOnMouseExited(event -> model.cellProperty().set(null));
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::press);
    }

    /** The measures to choose the rows and columns of the table by. */
    public GroupsMenus menus() {
        return new GroupsMenus(model, rows);
    }

    /** What the cell pointed at holds; empty if none is. */
    public StringBinding titleProperty() {
        return model.titleProperty();
    }

    private @Nullable Cell cellAt(double x, double y) {
        int row = layout.rowAt(y * layout.scale());
        int column = layout.columnAt(x * layout.scale());
        return row < 0 || column < 0 ? null : new Cell(row, column);
    }

    private void click(MouseEvent event) {
        requestFocus();
        Cell cell = cellAt(event.getX(), event.getY());
        Groups groups = model.groupsProperty().get();
        if (event.getButton() != MouseButton.PRIMARY || cell == null || groups == null) {
            return;
        }
        int size = groups.size(cell.row(), cell.column());
        double x = event.getX() * layout.scale();
        double y = event.getY() * layout.scale();
        open(cell, Math.max(0, layout.thumbnailAt(cell.row(), cell.column(), size, x, y)));
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> model.move(0, -1);
            case RIGHT -> model.move(0, 1);
            case UP -> model.move(-1, 0);
            case DOWN -> model.move(1, 0);
            case ENTER, SPACE -> open(model.cellProperty().get(), 0);
            default -> used = false;
        }
        Cell cell = model.cellProperty().get();
        if (used && cell != null) {
            scrollTo(layout.showing(cell.row(), cell.column()));
        }
        if (used) {
            event.consume();
        }
    }

    private void open(@Nullable Cell cell, int place) {
        if (cell != null) {
            model.select(cell, place);
            model.open(cell);
        }
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible()) {
            return;
        }
        double ratio = PixelSurface.ratio(this);
        int width = (int) Math.floor((getWidth() - 2 * MARGIN) * ratio);
        int height = (int) Math.floor((getHeight() - 2 * MARGIN) * ratio);
        Groups groups = model.groupsProperty().get();
        if (width < 1 || height < 1) {
            return;
        }
        style.at(ratio);
        FoundRows found = rows.foundProperty().get();
        if (groups == null || found == null) {
            fit(width, height, ratio);
            Arrays.fill(surface.pixels(), 0);
        } else {
            layout = layout(groups, width, height, ratio);
            fit(layout.width(), layout.height(), ratio);
            painter.paint(new GroupsPainter.Table(
                    surface,
                    layout,
                    groups,
                    found.data().images(),
                    rows.picked().getPicked(),
                    style,
                    model.isConfusion(),
                    means.property().get()));
        }
        surface.repaint();
        placeRing();
        placeBars();
    }

    private void fit(int width, int height, double ratio) {
        surface.fit(width, height, width / ratio, height / ratio);
        surface.relocate(0, 0);
    }

    private GroupsLayout layout(Groups groups, int width, int height, double ratio) {
        Words words = style.plain();
        Bins rowBins = groups.down();
        int left = 0;
        for (int row = 0; row < rowBins.count(); row++) {
            left = Math.max(left, words.width(BinText.shortly(rowBins, row)));
        }
        left = (int) Math.min(left + 8 * ratio, MOST_LEFT * ratio);
        int top = (int) Math.round(TOP * ratio);
        MeanPictures mean = means.property().get();
        if (mean != null) {
            left += GroupsLayout.meanSide(height - top, rowBins.count(), ratio) + (int) Math.round(4 * ratio);
        }
        int columns = groups.across().count();
        return new GroupsLayout(width, height, rowBins.count(), columns, left, top, 0, 0, ratio)
                .besideBars((int) Math.ceil(BAR_ROOM * ratio))
                .scrolledTo(layout.scrolledX(), layout.scrolledY());
    }

    private void scroll(ScrollEvent event) {
        scrollTo(layout.scrolledBy(-event.getDeltaX(), -event.getDeltaY()));
        model.cellProperty().set(cellAt(event.getX(), event.getY()));
        event.consume();
    }

    private void scrollTo(GroupsLayout next) {
        if (!next.equals(layout)) {
            layout = next;
            requestLayout();
        }
    }

    private void placeBars() {
        place(across, layout.mostX(), layout.scrolledX(), layout.width());
        place(down, layout.mostY(), layout.scrolledY(), layout.height());
        across.resizeRelocate(0, getHeight() - BAR, getWidth() - BAR, BAR);
        down.resizeRelocate(getWidth() - BAR, 0, BAR, getHeight() - BAR);
    }

    private static void place(ScrollBar bar, int most, int at, int visible) {
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount((double) most * visible / (most + visible));
        bar.setValue(at);
    }

    private void placeRing() {
        Cell cell = model.cellProperty().get();
        ring.setVisible(cell != null && layout.isVisible(cell.row(), cell.column()));
        if (cell != null && ring.isVisible()) {
            double scale = layout.scale();
            ring.place(
                    layout.x(cell.column()) / scale,
                    layout.y(cell.row()) / scale,
                    layout.cellWidth(cell.column()) / scale,
                    layout.cellHeight(cell.row()) / scale);
        }
    }
}
