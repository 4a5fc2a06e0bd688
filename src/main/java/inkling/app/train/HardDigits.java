package inkling.app.train;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.runs.ClassifiedRow;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row of held-back digits a network finds hard, each with a word on why; a click opens one in Explore. */
final class HardDigits extends VBox {
    static final int COUNT = 6;
    private static final double SIZE = 42;

    private final HBox row = new HBox();
    private final Label none = new Label();
    private final Function<ClassifiedRow, String> caption;
    private final IntConsumer opener;

    /**
     * @param nothing said when there are none
     * @param caption under each, very short
     * @param opener takes the row of the one that is clicked
     */
    HardDigits(String title, String nothing, Function<ClassifiedRow, String> caption, IntConsumer opener) {
        this.caption = caption;
        this.opener = opener;
        getStyleClass().add("panel");
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        none.setText(nothing);
        none.getStyleClass().addAll("small", "muted");
        none.managedProperty().bind(none.visibleProperty());
        row.getStyleClass().add("tiles");
        getChildren().addAll(heading, row, none);
        for (int i = 0; i < COUNT; i++) {
            Button digit = new Button("", new Tile(SIZE));
            digit.getStyleClass().add("hard-digit");
            digit.setContentDisplay(ContentDisplay.TOP);
            digit.setTooltip(new Tooltip());
            row.getChildren().add(digit);
        }
        show(List.of(), null);
    }

    /** Shows up to {@link #COUNT} readings of rows of the data set. */
    void show(List<ClassifiedRow> readings, @Nullable DataSet data) {
        none.setVisible(readings.isEmpty());
        row.setManaged(!readings.isEmpty());
        for (int i = 0; i < COUNT; i++) {
            Button digit = (Button) row.getChildren().get(i);
            boolean used = data != null && i < readings.size();
            digit.setVisible(used);
            if (data != null && used) {
                fill(digit, readings.get(i), data);
            }
        }
    }

    private void fill(Button digit, ClassifiedRow reading, DataSet data) {
        Picture picture = data.images().picture(reading.row());
        int[] gray = new int[Picture.SIZE];
        for (int i = 0; i < gray.length; i++) {
            gray[i] = picture.at(i);
        }
        ((Tile) digit.getGraphic()).show(gray, Picture.SIDE);
        digit.setText(caption.apply(reading));
        String words = String.format(
                Locale.ROOT,
                "Row %,d: a %d, read as %d with %.0f\u202f%%; %s.",
                reading.row(),
                reading.label(),
                reading.answer(),
                100 * reading.confidence(),
                reading.history().words());
        digit.getTooltip().setText(words);
        digit.setAccessibleText(words);
        digit.setOnAction(event -> opener.accept(reading.row()));
    }
}
