package inkling.app.explore.groups;

import inkling.analysis.group.Bins;
import inkling.analysis.group.Groups;
import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.groups.GroupsViewModel.Cell;
import inkling.app.explore.paint.Words;
import inkling.app.shared.Background;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Frame;
import inkling.app.shared.kit.PixelSurface;
import inkling.data.DataSet;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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

    private final RowBrowser rows;
    private final GroupsViewModel model;
    private final GroupsStyle style = new GroupsStyle();
    private final GroupsPainter painter = new GroupsPainter();
    private final PixelSurface surface = new PixelSurface();
    private final Frame ring = new Frame("selection-ring");
    private GroupsLayout layout = new GroupsLayout(1, 1, 1, 1, 0, 0, 1);

    public GroupsPane(RowBrowser rows, Background background) {
        this.rows = rows;
        model = new GroupsViewModel(rows, background);
        setId("groups");
        getStyleClass().add("groups");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(TEXTS.get("groups.accessible"));
        getChildren().setAll(style, surface, ring);
        model.shownProperty().bind(visibleProperty());
        model.groupsProperty().subscribe(groups -> requestLayout());
        model.cellProperty().subscribe(cell -> placeRing());
        setOnMouseMoved(event -> model.cellProperty().set(cellAt(event)));
        setOnMouseExited(event -> model.cellProperty().set(null));
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::press);
    }

    /** The measures to choose the rows and columns of the table by. */
    public GroupsMenus menus() {
        return new GroupsMenus(model, rows);
    }

    /** What the cell pointed at holds; empty if none is. */
    public ReadOnlyStringProperty titleProperty() {
        return model.titleProperty();
    }

    private @Nullable Cell cellAt(MouseEvent event) {
        int row = layout.rowAt(event.getY() * layout.scale());
        int column = layout.columnAt(event.getX() * layout.scale());
        return row < 0 || column < 0 ? null : new Cell(row, column);
    }

    private void click(MouseEvent event) {
        requestFocus();
        Cell cell = cellAt(event);
        Groups groups = model.groupsProperty().get();
        if (event.getButton() != MouseButton.PRIMARY || cell == null || groups == null) {
            return;
        }
        int size = groups.size(cell.row(), cell.column());
        double x = event.getX() * layout.scale();
        double y = event.getY() * layout.scale();
        model.select(cell, Math.max(0, layout.thumbnailAt(cell.row(), cell.column(), size, x, y)));
        model.open(cell);
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
            case ENTER, SPACE -> open();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void open() {
        Cell cell = model.cellProperty().get();
        if (cell != null) {
            model.select(cell, 0);
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
        surface.fit(width, height, width / ratio, height / ratio);
        surface.relocate(0, 0);
        if (groups == null) {
            Arrays.fill(surface.pixels(), 0);
        } else {
            paint(groups, width, height, ratio);
        }
        surface.repaint();
        placeRing();
    }

    private void paint(Groups groups, int width, int height, double ratio) {
        FoundRows found = rows.foundProperty().get();
        if (found == null) {
            return;
        }
        DataSet data = found.data();
        Words words = style.plain();
        Bins down = groups.down();
        int left = 0;
        for (int row = 0; row < down.count(); row++) {
            left = Math.max(left, words.width(BinText.shortly(down, row)));
        }
        left = (int) Math.min(left + 8 * ratio, MOST_LEFT * ratio);
        int top = (int) Math.round(TOP * ratio);
        layout = new GroupsLayout(width, height, down.count(), groups.across().count(), left, top, ratio);
        painter.paint(surface.pixels(), layout, groups, data.images(), style, model.isConfusion());
        paintNames(groups);
    }

    private void paintNames(Groups groups) {
        Words words = style.plain();
        for (int row = 0; row < layout.down(); row++) {
            int y = layout.y(row) + (layout.cellHeight(row) - words.height()) / 2;
            words.paint(BinText.shortly(groups.down(), row), surface.pixels(), layout.width(), layout.height(), 0, y);
        }
        for (int column = 0; column < layout.across(); column++) {
            String name = BinText.shortly(groups.across(), column);
            int x = layout.x(column) + (layout.cellWidth(column) - words.width(name)) / 2;
            words.paint(name, surface.pixels(), layout.width(), layout.height(), x, 0);
        }
    }

    private void placeRing() {
        Cell cell = model.cellProperty().get();
        ring.setVisible(cell != null && cell.row() < layout.down() && cell.column() < layout.across());
        if (ring.isVisible()) {
            double scale = layout.scale();
            ring.place(
                    layout.x(cell.column()) / scale,
                    layout.y(cell.row()) / scale,
                    layout.cellWidth(cell.column()) / scale,
                    layout.cellHeight(cell.row()) / scale);
        }
    }
}
