package inkling.app.train.watch;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PictureButton;
import inkling.data.Article;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.runs.ClassifiedRow;
import inkling.learn.runs.LearningHistory;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row of held-back digits a network finds hard, each with a word on why; a click shows them on Explore. */
final class HardDigits extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    static final int COUNT = 6;
    private static final double SIZE = 42;

    private final HBox row = Boxes.row("tiles");
    private final Label none;
    private final BiFunction<ClassifiedRow, Classes, String> caption;
    private final Consumer<ClassifiedRow> opener;

    /**
     * @param nothing said when there are none
     * @param caption under each, very short
     * @param opener takes the one that is clicked
     */
    HardDigits(
            String title,
            String nothing,
            BiFunction<ClassifiedRow, Classes, String> caption,
            Consumer<ClassifiedRow> opener) {
        this.caption = caption;
        this.opener = opener;
        getStyleClass().add("panel");
        none = Labels.hint(nothing);
        getChildren().addAll(Labels.heading(title), row, none);
        for (int i = 0; i < COUNT; i++) {
            row.getChildren().add(new PictureButton("hard-digit", SIZE));
        }
        show(List.of(), null);
    }

    /**
     * Shows up to {@link #COUNT} readings of rows of the data set.
     *
     * @param data null while it is not known whether there are any
     */
    void show(List<ClassifiedRow> readings, @Nullable DataSet data) {
        Boxes.setShown(none, data != null && readings.isEmpty());
        row.setManaged(!readings.isEmpty());
        for (int i = 0; i < COUNT; i++) {
            PictureButton digit = (PictureButton) row.getChildren().get(i);
            boolean used = data != null && i < readings.size();
            digit.setVisible(used);
            if (data != null && used) {
                fill(digit, readings.get(i), data);
            }
        }
    }

    private void fill(PictureButton digit, ClassifiedRow reading, DataSet data) {
        String text = TEXTS.get(
                "inside.digit.tip",
                reading.row(),
                Article.with(data.classes().name(reading.label())),
                Article.with(data.classes().name(reading.answer())),
                Figures.probability(reading.confidence(), 0),
                learned(reading.history()));
        digit.show(
                data.images().picture(reading.row()),
                caption.apply(reading, data.classes()),
                text,
                () -> opener.accept(reading));
    }

    /** When a digit was first classified correctly, and how often it was no longer. */
    static String learned(LearningHistory learning) {
        return learning.learnedAt() == 0
                ? TEXTS.get("learned.never")
                : TEXTS.get("learned", learning.learnedAt(), learning.forgotten());
    }
}
