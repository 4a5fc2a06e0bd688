package inkling.app.train.grandtour;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.data.Article;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The digit that a dot stands for, beside the dot: its picture, row, label, and what the network takes it for. */
final class DigitCard extends HBox {
    private static final Texts TEXTS = Texts.of("train");
    private static final double SIDE = 56;
    private static final double DISTANCE = 12;

    private final PixelView picture = new PixelView(SIDE);
    private final Label row = Labels.withId("tour-row", "small", "muted");
    private final Label label = Labels.withId("tour-label", "small");
    private final Label answer = Labels.withId("tour-answer", "small");

    DigitCard() {
        getStyleClass().add("digit-card");
        setId("tour-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getChildren().addAll(picture, Boxes.column("digit-facts", row, label, answer));
    }

    /** Shows a digit. */
    void show(TourDigits digits, int index) {
        picture.show(digits.data().images().picture(digits.row(index)));
        row.setText(TEXTS.get("tour.card.row", digits.row(index)));
        label.setText(TEXTS.get("tour.card.label", digits.data().classes().name(digits.label(index))));
        int best = digits.answer(index);
        answer.setText(TEXTS.get(
                "tour.card.answer",
                digits.data().classes().name(best),
                Figures.probability(digits.probabilities().at(index, best))));
        answer.getStyleClass().removeAll("wrong", "good");
        answer.getStyleClass().add(digits.isWrong(index) ? "wrong" : "good");
        setVisible(true);
    }

    /** All of it as one sentence; about all digits for -1. */
    static String sentence(@Nullable TourDigits digits, int index) {
        if (digits == null) {
            return TEXTS.get("tour.accessible.none");
        }
        if (index < 0) {
            double correct = 1 - digits.wrong().size() / (double) digits.size();
            return TEXTS.about(digits.data().classes())
                    .get(
                            "tour.accessible",
                            digits.size(),
                            digits.data().classes().count(),
                            Figures.percent(correct));
        }
        int best = digits.answer(index);
        return TEXTS.get(
                "tour.digit",
                digits.row(index),
                Article.with(digits.data().classes().name(digits.label(index))),
                Article.with(digits.data().classes().name(best)),
                Figures.probability(digits.probabilities().at(index, best)));
    }

    /** Puts it beside a place, inside a plot. */
    void place(double x, double y, double width, double height) {
        autosize();
        double left = x + DISTANCE + getWidth() > width ? x - DISTANCE - getWidth() : x + DISTANCE;
        double top = Math.max(0, Math.min(height - getHeight(), y - getHeight() / 2));
        relocate(Math.rint(left), Math.rint(top));
    }
}
