package inkling.app.explore.detail;

import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.LatestResult;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/** What is known about the selected digit: its picture, its row, its label, and what the model predicts. */
final class DetailViewModel {
    private static final Texts TEXTS = Texts.of("explore");

    private final ReadOnlyObjectWrapper<@Nullable SelectedDigit> digit = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty pixel = new SimpleIntegerProperty(-1);
    private final Session session;
    private final LatestResult<Supplier<ModelAnswer>, ModelAnswer> answer;

    DetailViewModel(Session session, Background background) {
        this.session = session;
        answer = new LatestResult<>(background, Supplier::get);
        session.dataProperty().subscribe(data -> follow());
        session.modelProperty().addListener(observable -> classify());
        session.selectedRowProperty().addListener(observable -> follow());
    }

    // Properties

    /** The selected digit; null for none. */
    ReadOnlyObjectProperty<@Nullable SelectedDigit> digitProperty() {
        return digit.getReadOnlyProperty();
    }

    /** What the model predicts for it; null until it has answered, and if there is no model. */
    ReadOnlyObjectProperty<@Nullable ModelAnswer> answerProperty() {
        return answer.property();
    }

    /** The offset 0..783 of the pixel pointed at, in the picture or in its row; -1 for none. */
    IntegerProperty pixelProperty() {
        return pixel;
    }

    // Commands

    /** Puts the selected digit on Draw's pad, and goes there. */
    void sendToDraw() {
        SelectedDigit now = digit.get();
        if (now != null) {
            session.sendToPad(now.picture());
        }
    }

    // Texts

    /** {@code row 12, column 7 → offset 343, value 253 (0.992)}; empty if no pixel is pointed at. */
    String pixelText() {
        SelectedDigit now = digit.get();
        int offset = pixel.get();
        if (now == null || offset < 0) {
            return "";
        }
        int value = now.picture().at(offset);
        return TEXTS.get(
                "pixel",
                offset / Picture.SIDE,
                offset % Picture.SIDE,
                offset,
                value,
                Figures.decimal(value / 255.0, 3));
    }

    private void follow() {
        DataSet data = session.getData();
        int row = session.getSelectedRow();
        if (data == null || row < 0 || row >= data.rows()) {
            digit.set(null);
            answer.restart(null);
            return;
        }
        SelectedDigit now = digit.get();
        if (now == null || now.row() != row || !now.labels().equals(data.labels())) {
            digit.set(SelectedDigit.of(data, row));
            answer.restart(null);
            classify();
        }
    }

    private void classify() {
        SelectedDigit now = digit.get();
        Classifier model = session.getModel();
        if (now != null && model != null) {
            answer.follow(() -> ModelAnswer.of(now, model.classify(now.picture())));
        }
    }

    /**
     * What the model predicts for a digit.
     *
     * @param label the class it predicts
     * @param confidence 0..1
     */
    record ModelAnswer(SelectedDigit digit, int label, double confidence) {
        static ModelAnswer of(SelectedDigit digit, Prediction prediction) {
            return new ModelAnswer(digit, prediction.digit(), prediction.confidence());
        }

        boolean isCorrect() {
            return label == digit.label();
        }

        /** {@code 7 · 99.98%}. */
        String text() {
            return TEXTS.get("prediction.value", digit.labels().classes().name(label), Figures.percent(confidence, 2));
        }
    }
}
