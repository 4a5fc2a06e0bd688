package inkling.app.explore.detail;

import inkling.analysis.RowFacts;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.LookInside;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.Picture;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/** What is known about the selected digit: its picture, its row, its label, what one or two models predict, its measures. */
final class DetailViewModel {
    private static final Texts TEXTS = Texts.of("explore");

    private final ReadOnlyObjectWrapper<@Nullable SelectedDigit> digit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty pixel = new SimpleIntegerProperty(-1);
    private final Session session;
    private final RowPrediction prediction;
    private final RowPrediction other;

    DetailViewModel(Session session, Background background) {
        this.session = session;
        prediction = new RowPrediction(background);
        other = new RowPrediction(background);
        session.factsProperty().addListener(observable -> follow());
        session.selectedRowProperty().addListener(observable -> follow());
        session.modelProperty().addListener(observable -> follow());
        session.lenses().chosenProperty().addListener(observable -> follow());
        session.lenses().secondProperty().addListener(observable -> follow());
        prediction.property().addListener(observable -> update());
        other.property().addListener(observable -> update());
        follow();
    }

    // Properties

    /** The selected digit; null for none. */
    ReadOnlyObjectProperty<@Nullable SelectedDigit> digitProperty() {
        return digit.getReadOnlyProperty();
    }

    /** All that is known about the selected digit; null for none. */
    ReadOnlyObjectProperty<@Nullable Details> detailsProperty() {
        return details.getReadOnlyProperty();
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

    /** Looks inside the network, as it is looked through here, at the selected digit. */
    void lookInside() {
        SelectedDigit now = digit.get();
        if (now != null) {
            session.lookInside(new LookInside.OfRow(now.row(), session.lenses().getChosen()));
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
        RowFacts facts = session.getFacts();
        int row = session.getSelectedRow();
        SelectedDigit now = digit.get();
        if (facts == null || row < 0 || row >= facts.rows()) {
            digit.set(null);
        } else if (now == null
                || now.row() != row
                || !now.labels().equals(facts.data().labels())) {
            digit.set(SelectedDigit.of(facts.data(), row));
        }
        prediction.follow(digit.get(), session.getLensInUse(), facts == null ? null : facts.predictions());
        other.follow(digit.get(), session.lenses().getSecond(), facts == null ? null : facts.other());
        update();
    }

    private void update() {
        RowFacts facts = session.getFacts();
        SelectedDigit now = digit.get();
        details.set(
                facts == null || now == null
                        ? null
                        : new Details(
                                now,
                                facts,
                                prediction.property().get(),
                                other.property().get()));
    }
}
