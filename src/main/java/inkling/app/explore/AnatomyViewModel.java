package inkling.app.explore;

import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.LatestTask;
import inkling.app.shared.Session;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.Split;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/** The story of the selected digit: its picture, its row, its label, what can be measured on it. */
final class AnatomyViewModel {
    /** Where row 0 lies in MNIST's own training file: its first 5,000 digits are not in the sprite. */
    private static final int MNIST_TRAIN_OFFSET = 5_000;

    private final ReadOnlyObjectWrapper<@Nullable Specimen> specimen = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty pixel = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<@Nullable Opinion> opinion = new ReadOnlyObjectWrapper<>();
    private final Session session;
    private final LatestTask<Question, Opinion> asking;

    AnatomyViewModel(Session session, Background background) {
        this.session = session;
        asking = background.latest(Question::answered, this::hear, background::report);
        session.dataProperty().subscribe(data -> follow());
        session.modelProperty().addListener(observable -> ask());
        session.selectedRowProperty().addListener(observable -> follow());
    }

    // Properties

    /** The selected digit; null for none. */
    ReadOnlyObjectProperty<@Nullable Specimen> specimen() {
        return specimen.getReadOnlyProperty();
    }

    /** What the model says of it; null until it has answered, and where there is no model. */
    ReadOnlyObjectProperty<@Nullable Opinion> opinion() {
        return opinion.getReadOnlyProperty();
    }

    /** The offset 0..783 of the pixel pointed at, in the picture or in its row; -1 for none. */
    IntegerProperty pixel() {
        return pixel;
    }

    /** Puts the selected digit on Draw's pad, and goes there. */
    void send() {
        Specimen now = specimen.get();
        if (now != null) {
            session.sendToPad(now.picture());
        }
    }

    // Words

    /** {@code row 12, column 7 → offset 343, value 253 (0.992)}; empty where no pixel is pointed at. */
    String pixelWords() {
        Specimen now = specimen.get();
        int offset = pixel.get();
        if (now == null || offset < 0) {
            return "";
        }
        int value = now.picture().at(offset);
        return String.format(
                Locale.ROOT,
                "row %d, column %d → offset %d, value %d (%.3f)",
                offset / Picture.SIDE,
                offset % Picture.SIDE,
                offset,
                value,
                value / 255.0);
    }

    /** Where a row comes from: {@code train · MNIST 5,000}. Only the sprite of MNIST's own rows knows the second. */
    static String origin(DataSet data, int row) {
        String split = data.split(row).displayName();
        boolean mnist = data.labels().rows() == DataSet.MNIST_ROWS && data.trainRows() == DataSet.MNIST_TRAIN_ROWS;
        if (!mnist) {
            return split;
        }
        int index = data.split(row) == Split.TRAIN ? row + MNIST_TRAIN_OFFSET : row - data.trainRows();
        return split + " · MNIST " + Figures.count(index);
    }

    private void follow() {
        DataSet data = session.getData();
        int row = session.getSelectedRow();
        if (data == null || row < 0 || row >= data.rows()) {
            specimen.set(null);
            opinion.set(null);
            return;
        }
        Specimen now = specimen.get();
        if (now == null || now.row() != row || !now.labels().equals(data.labels())) {
            specimen.set(Specimen.of(data, row));
            opinion.set(null);
            ask();
        }
    }

    private void ask() {
        Specimen now = specimen.get();
        Classifier model = session.getModel();
        if (now != null && model != null) {
            asking.submit(new Question(now, model));
        }
    }

    private void hear(Opinion answer) {
        if (answer.of().equals(specimen.get())) {
            opinion.set(answer);
        }
    }

    /**
     * What a model says of a digit.
     *
     * @param confidence 0..1
     */
    record Opinion(Specimen of, int digit, double confidence) {
        boolean right() {
            return digit == of.label();
        }

        /** {@code 7 · 99.98 %}. */
        String words() {
            return digit + " · " + Figures.percent(confidence, 2);
        }
    }

    private record Question(Specimen specimen, Classifier model) {
        Opinion answered() {
            Prediction prediction = model.classify(specimen.picture());
            return new Opinion(specimen, prediction.digit(), prediction.confidence());
        }
    }
}
