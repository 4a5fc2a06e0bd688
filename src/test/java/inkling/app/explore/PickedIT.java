package inkling.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.app.WindowSteps;
import inkling.app.explore.wall.WallPane;
import inkling.app.shared.Background;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.kit.files.ChosenPath;
import inkling.app.shared.open.DataReading;
import inkling.app.shared.rows.RowAnalysis;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.RowSet;
import inkling.data.format.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who picks several digits and takes them elsewhere; files and texts are held against the screen. */
class PickedIT extends WindowSteps {
    private final DataSet data = SampleData.rows(500);
    private final Session session = new Session();
    private final Background background = new Background();
    private Path chosen;
    private WallPane wall;

    @BeforeEach
    void openOnDataAndModel() {
        chosen = folder.resolve("chosen");
        RowAnalysis analysis = new RowAnalysis(session, background);
        background.setReporter(session.problems()::report);
        ExploreView view = onScreen(() -> new ExploreView(
                session,
                new DataReading(session, background, new Settings(folder.resolve("settings.properties"))),
                analysis,
                background,
                new ChosenPath(Optional.of(chosen))));
        open((Parent) view.node(), 1400, 850);
        wall = find("#wall", WallPane.class);
        onScreen(() -> {
            session.useData(data);
            session.useModel(FactsByHand.model());
            return 0;
        });
        until("predictions", () -> {
            Predictions predictions = session.getFacts().predictions();
            return background.isIdle() && predictions != null && predictions.rows() == 500;
        });
    }

    @AfterEach
    void closeBackground() {
        background.close();
    }

    @Test
    void picksByControlAndShiftAndSavesTheTableAsShown() throws IOException {
        clickOn("#sort");
        clickOn("#sort-by-confidence");
        settleSearch();
        clickPlace(2);
        assertThat(sees("#picked-bar")).isFalse();
        holding(KeyCode.CONTROL, () -> clickPlace(5));
        assertThat(text("#picked-count")).isEqualTo("2 selected");
        holding(KeyCode.SHIFT, () -> clickPlace(9));
        assertThat(text("#picked-count")).isEqualTo("5 selected");
        holding(KeyCode.CONTROL, () -> clickPlace(0));
        holding(KeyCode.CONTROL, () -> clickPlace(7));
        assertThat(text("#picked-count")).isEqualTo("5 selected");
        checkFrames(rowsAt(0, 5, 6, 8, 9));

        clickOn("#save-picked");
        clickOn("#save-csv");
        until("the file", () -> text("#picked-outcome").equals("Saved as chosen."));

        List<String> lines = Files.readAllLines(chosen);
        assertThat(lines).hasSize(6);
        int line = 1;
        for (int row : rowsAt(0, 5, 6, 8, 9)) {
            assertThat(lines.get(line)).startsWith(known(row));
            line++;
        }
    }

    @Test
    void picksWhatTheRubberBandTouches() {
        Rectangle2D first = box(wallRow(1));
        Rectangle2D last = box(wallRow(3));
        double lineBelow = first.getHeight() + 60;
        Point2D from = new Point2D(first.getMinX() - 3, first.getMinY() + 4);
        Point2D to = new Point2D(last.getMinX() + 5, first.getMinY() + lineBelow);

        drag(wall, from, new Point2D(from.getX() + 20, from.getY() + 20), to);

        List<Integer> touched = new ArrayList<>();
        for (int row = 0; row < 200; row++) {
            int at = row;
            Rectangle2D box = onScreen(() -> wall.boxOf(at));
            if (box.intersects(from.getX(), from.getY(), to.getX() - from.getX(), to.getY() - from.getY())) {
                touched.add(row);
            }
        }
        assertThat(touched).hasSize(6);
        assertThat(text("#picked-count")).isEqualTo("6 selected");
        checkFrames(touched.stream().mapToInt(row -> row).toArray());

        clickOn("#label-" + data.label(touched.get(0)));
        settleSearch();
        assertThat(text("#picked-count")).startsWith("6 selected, ").endsWith(" hidden");
        onScreen(() -> {
            wall.requestFocus();
            return 0;
        });
        press(KeyCode.ESCAPE);
        assertThat(sees("#picked-bar")).isFalse();
    }

    @Test
    void picksByKeysAndSavesADataSet() throws IOException {
        clickRow(390);
        holding(KeyCode.SHIFT, () -> {
            for (int i = 0; i < 19; i++) {
                press(KeyCode.RIGHT);
            }
        });
        assertThat(text("#picked-count")).isEqualTo("20 selected");
        clickOn("#save-picked");
        clickOn("#save-data");
        until("the data set", () -> text("#picked-outcome").equals("Saved as chosen."));

        DataSet read = DataFolder.read(chosen, some -> {});
        assertThat(read.rows()).isEqualTo(20);
        assertThat(read.trainRows()).isEqualTo(10);
        for (int i = 0; i < 20; i++) {
            assertThat(read.images().picture(i)).isEqualTo(data.images().picture(390 + i));
            assertThat(read.label(i)).isEqualTo(data.label(390 + i));
        }

        clickOn("#save-picked");
        clickOn("#save-data");
        until("the refusal", () -> text("#picked-outcome").equals("Not saved."));
        assertThat(session.problems().sentenceProperty().get()).contains("found mnist_images.png");
    }

    @Test
    void keepsThemAsAListLeavesThemOutAndDrawsOnTheFirst() {
        clickPlace(4);
        holding(KeyCode.SHIFT, () -> clickPlace(6));
        clickOn("#keep-list");
        type("odd ones\n");
        until("the list", () -> sees("#list-0"));
        assertThat(texts("#list-0 .label")).containsExactly("odd ones", "3");

        clickOn("#train-picked");
        clickOn("#leave-out");
        assertThat(session.getRowChanges().leftOut()).isEqualTo(RowSet.range(4, 7));
        assertThat(text("#picked-outcome")).isEqualTo("3 left out of the next run.");

        onScreen(() -> {
            wall.requestFocus();
            return 0;
        });
        press(KeyCode.CONTROL, KeyCode.A);
        assertThat(text("#picked-count")).isEqualTo("500 selected");
        clickOn("#list-0");
        until("the list's digits", () -> text("#count").equals("3 digits"));
        assertThat(text("#picked-count")).isEqualTo("500 selected, 497 hidden");

        clickOn("#draw-picked");
        assertThat(session.screenProperty().get()).isEqualTo(ScreenName.DRAW);
        Picture sent = session.pad().sentProperty().get();
        assertThat(sent).isEqualTo(data.images().picture(4));
    }

    /** What a line of the table says first, from what the screen knows. */
    private String known(int row) {
        RowFacts facts = session.getFacts();
        Predictions predictions = facts.predictions();
        int label = data.label(row);
        return String.join(
                ",",
                "" + row,
                data.split(row).displayName(),
                "" + label,
                "" + predictions.predicted(row),
                "" + predictions.confidence(row),
                "" + predictions.loss(row, label));
    }

    private void clickPlace(int place) {
        clickRow(wallRow(place));
    }

    private void clickRow(int row) {
        onScreen(() -> {
            wall.travelTo(row);
            wall.layout();
            return 0;
        });
        Rectangle2D box = onScreen(() -> wall.boxOf(row));
        clickAt(wall, box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2);
    }

    /** The row at a place at the top of the wall, as seen from left to right and from line to line. */
    private int wallRow(int place) {
        return onScreen(() -> {
            wall.scrollBy(-1e6);
            wall.layout();
            LinkedHashSet<Integer> rows = new LinkedHashSet<>();
            for (int y = 4; y < wall.getHeight(); y += 8) {
                for (int x = 4; x < wall.getWidth(); x += 8) {
                    rows.add(wall.rowAt(x, y));
                }
            }
            rows.remove(-1);
            return new ArrayList<>(rows).get(place);
        });
    }

    private Rectangle2D box(int row) {
        return onScreen(() -> wall.boxOf(row));
    }

    private int[] rowsAt(int... places) {
        int[] rows = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            rows[i] = wallRow(places[i]);
        }
        return rows;
    }

    private void settleSearch() {
        until("the search", background::isIdle);
    }

    /** Exactly these thumbnails, of those at the top, have a frame inside their edge, and the others show their own pixels there. */
    private void checkFrames(int... rows) {
        RowSet framed = RowSet.of(rows);
        wallRow(0);
        WritableImage seen = picture((Node) wall);
        for (int place = 0; place < 30; place++) {
            int row = wallRow(place);
            Rectangle2D box = onScreen(() -> wall.boxOf(row));
            double offset = -onScreen(() -> wall.getBoundsInLocal().getMinX());
            int x = (int) (box.getMinX() + offset + box.getWidth() / 2);
            int y = (int)
                    (box.getMinY() - onScreen(() -> wall.getBoundsInLocal().getMinY()) + 1);
            int pixel = seen.getPixelReader().getArgb(x, y);
            boolean gray = (pixel >> 16 & 0xFF) == (pixel & 0xFF);
            assertThat(gray).as("row " + row).isEqualTo(!framed.has(row));
        }
    }
}
