package inkling.app.draw.answer;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.data.Classes;
import inkling.learn.Prediction;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A bar per class with percentages that sum to 100; the most probable one is highlighted. Of more than {@value #MOST} classes only
 * the most probable ones are shown, the first at the top, until the user asks for all of them. No node is made while the pen
 * moves.
 */
final class Bars extends VBox {
    /** As many bars as there is room for. */
    static final int MOST = 10;

    private static final int LONGEST = 14;
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final Texts TEXTS = Texts.of("draw");

    private final BooleanProperty all = new SimpleBooleanProperty();
    private final VBox column = Boxes.column("bars");
    private final Button toggle = Buttons.link("all-bars", "", () -> all.set(!all.get()));
    private List<Bar> bars = List.of();
    private Classes classes = Classes.DIGITS;
    private @Nullable Answer shown;

    Bars() {
        Boxes.showWhile(toggle.textProperty().isNotEmpty(), toggle);
        getStyleClass().add("all-or-few");
        getChildren().setAll(toggle, column);
        build();
        all.addListener((property, before, now) -> {
            build();
            show(shown);
        });
    }

    /** Makes the bars of other classes. */
    void use(Classes others) {
        if (!classes.equals(others)) {
            classes = others;
            build();
        }
    }

    /** Shows an answer; null for none. */
    void show(@Nullable Answer answer) {
        shown = answer;
        if (answer == null) {
            clear();
            return;
        }
        use(answer.classes());
        Prediction prediction = answer.prediction();
        Percentages shares = Percentages.of(prediction);
        List<Integer> order = isRanked()
                ? prediction.ranked()
                : IntStream.range(0, bars.size()).boxed().toList();
        for (int i = 0; i < bars.size(); i++) {
            int label = order.get(i);
            bars.get(i).name(classes.name(label));
            bars.get(i).show(prediction.probability(label), shares.text(label), label == prediction.digit());
        }
    }

    private boolean isRanked() {
        return classes.count() > MOST && !all.get();
    }

    private void build() {
        int letters = classes.names().stream().mapToInt(String::length).max().orElse(1);
        bars = IntStream.range(0, isRanked() ? MOST : classes.count())
                .mapToObj(place -> new Bar(place, Math.min(letters, LONGEST)))
                .toList();
        column.getChildren().setAll(bars);
        column.pseudoClassStateChanged(DENSE, bars.size() > MOST);
        toggle.setText(
                classes.count() <= MOST
                        ? ""
                        : all.get() ? TEXTS.get("bars.few", MOST) : TEXTS.get("bars.all", classes.count()));
        clear();
    }

    private void clear() {
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).name(isRanked() ? " " : classes.name(i)); // the room of a letter
            bars.get(i).show(0, "", false);
        }
    }
}
