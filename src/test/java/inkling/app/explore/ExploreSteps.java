package inkling.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import inkling.app.explore.wall.WallPane;
import inkling.data.DataSet;
import inkling.data.Picture;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeEach;

/** What a person can see of a set of 5,000 digits on Explore; what is on the screen is held against the set. */
abstract class ExploreSteps extends WindowSteps {
    private static final int PLACES_TO_CHECK = 7;

    final DataSet data = SampleData.rows(5_000);

    @BeforeEach
    void openOnData() {
        open();
        show(data);
    }

    void show(DataSet set) {
        onScreen(() -> {
            session().useData(set);
            return 0;
        });
        until(
                "the digits",
                () -> find("#wall", WallPane.class).visibleRowsProperty().get().first() >= 0
                        && text("#count").equals(count(set)));
    }

    static String count(DataSet set) {
        return String.format(Locale.ROOT, set.classes().isDigits() ? "%,d digits" : "%,d pictures", set.rows());
    }

    /** Compares thumbnails spread over the view, and the details, with the rows they say they are. */
    void check(String when) {
        WallPane grid = find("#wall", WallPane.class);
        moveTo(grid, 0, 0);
        moveTo(grid, grid.getWidth() * 0.37, grid.getHeight() * 0.41);
        int hovered = onScreen(() -> grid.rowAt(grid.getWidth() * 0.37, grid.getHeight() * 0.41));
        if (hovered >= 0) {
            assertThat(text("#status"))
                    .as(when)
                    .startsWith(String.format(Locale.ROOT, "row %,d · label %d", hovered, data.label(hovered)));
        }
        WritableImage seen = picture();
        int checked = 0;
        for (double y = 0.05; y < 1; y += 0.9 / PLACES_TO_CHECK) {
            for (double x = 0.05; x < 0.95; x += 0.9 / PLACES_TO_CHECK) {
                double across = x;
                double down = y;
                int row = onScreen(() -> grid.rowAt(across * grid.getWidth(), down * grid.getHeight()));
                if (row >= 0) {
                    compare(seen.getPixelReader(), grid, row, when);
                    checked++;
                }
            }
        }
        assertThat(checked).as("thumbnails compared " + when).isGreaterThan(3);
        int selected = session().getSelectedRow();
        if (sees("#detail-picture")) {
            compareDetails(seen.getPixelReader(), selected, when);
        }
        assertThat(text("#detail-label")).as(when).isEqualTo("" + data.label(selected));
        for (int place = 0; place < 10; place++) {
            assertThat(text("#one-hot-" + place)).as(when).isEqualTo(place == data.label(selected) ? "1" : "0");
        }
    }

    /** The thumbnail's own pixels on the screen against the sprite row; only what no ring covers and no edge cuts off. */
    private void compare(PixelReader screen, WallPane grid, int row, String when) {
        Rectangle2D box = onScreen(() -> grid.boxOf(row));
        Point2D corner = onScreen(() -> grid.localToScene(box.getMinX(), box.getMinY()));
        Bounds view = onScreen(() -> grid.localToScene(grid.getLayoutBounds()));
        double cell = box.getWidth() / Picture.SIDE;
        for (int line = 1; line < Picture.SIDE - 1; line++) {
            int y = (int) (corner.getY() + (line + 0.5) * cell);
            boolean seen = y > view.getMinY() + 4 && y < view.getMaxY() - 1;
            for (int column = 1; column < Picture.SIDE - 1 && seen; column++) {
                int x = (int) (corner.getX() + (column + 0.5) * cell);
                same(screen.getArgb(x, y), row, line, column, when);
            }
        }
    }

    private void compareDetails(PixelReader screen, int row, String when) {
        Node board = find("#detail-picture", Node.class);
        Bounds bounds = onScreen(() -> board.localToScene(board.getLayoutBounds()));
        double cell = bounds.getWidth() / Picture.SIDE;
        for (int line = 0; line < Picture.SIDE; line++) {
            for (int column = 0; column < Picture.SIDE; column++) {
                int x = (int) (bounds.getMinX() + (column + 0.5) * cell);
                int y = (int) (bounds.getMinY() + (line + 0.5) * cell);
                same(screen.getArgb(x, y), row, line, column, "details " + when);
            }
        }
    }

    private void same(int seen, int row, int line, int column, String when) {
        int expected = data.images().at(row, line * Picture.SIDE + column);
        if ((seen & 0xFF) != expected) {
            throw new AssertionError(String.format(
                    "%s: row %d, line %d, column %d: expected %d, seen %d",
                    when, row, line, column, expected, seen & 0xFF));
        }
    }
}
