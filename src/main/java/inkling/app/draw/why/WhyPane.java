package inkling.app.draw.why;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.Doubt;
import inkling.app.draw.why.neighbors.NeighborsModel;
import inkling.app.draw.why.neighbors.NeighborsPane;
import inkling.app.draw.why.trust.MetersPane;
import inkling.app.draw.why.trust.TrustModel;
import inkling.app.draw.why.trust.TrustPane;
import inkling.app.draw.why.whatif.WhatIfPane;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.Labels;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands under the bars: two meters, the nearest training digits, the other models, and two folds. */
public final class WhyPane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");

    private final TrustModel trustModel;
    private final OpinionsPane opinions;
    private final Fold whatIf;
    private final Fold trust;
    private final ReadOnlyObjectWrapper<@Nullable Node> opened = new ReadOnlyObjectWrapper<>();

    public WhyPane(Session session, Background background, AnswerModel answers) {
        getStyleClass().add("why");
        NeighborsModel neighbors = new NeighborsModel(session, background, answers.answerProperty());
        trustModel = new TrustModel(neighbors, answers.finalAnswerProperty());
        opinions = new OpinionsPane(background, answers);
        ObservableValue<Boolean> digits = answers.digitsProperty();
        Label off = Labels.hint("made-for-digits", TEXTS.get("why.others"));
        Boxes.showWhile(digits.map(areDigits -> !areDigits), off);
        getChildren().add(off);
        whatIf = new Fold("what-if", TEXTS.get("what-if.title"), () -> new WhatIfPane(background, answers));
        trust = new Fold("trust", TEXTS.get("trust.title"), () -> new TrustPane(trustModel, digits));
        for (Fold fold : new Fold[] {whatIf, trust}) {
            fold.openProperty().addListener((property, before, now) -> opened.set(now ? fold : null));
        }
        InTurn.fill(
                this,
                () -> new MetersPane(
                        trustModel,
                        neighbors.problemProperty(),
                        session.reader().calibratingProperty(),
                        digits),
                () -> new NeighborsPane(neighbors),
                () -> opinions,
                () -> whatIf,
                () -> trust);
    }

    /** What replaces the answer; null while there is nothing to doubt. */
    public ObservableValue<@Nullable Doubt> doubtProperty() {
        return trustModel.doubtProperty();
    }

    /** Whether the drawing, once it is done, has been found to be no digit. */
    public ObservableValue<Boolean> rejectedProperty() {
        return trustModel.rejectedProperty();
    }

    /** The fold that was opened last, to be scrolled into view; null once it is closed again. */
    public ObservableValue<@Nullable Node> openedProperty() {
        return opened;
    }

    /** Opens or closes "What if it looked different?". */
    public void toggleWhatIf() {
        whatIf.toggle();
    }

    /** Opens or closes "How far can you trust it?". */
    public void toggleTrust() {
        trust.toggle();
    }

    /** Asks all models again, those included that have been trained since. */
    public void askOthers() {
        opinions.refresh();
    }

    /** A line that opens what is under it, for those who want to know more; built when it is first opened. */
    private static final class Fold extends VBox {
        private final ToggleButton line;

        Fold(String id, String title, Supplier<Node> content) {
            getStyleClass().add("why-fold");
            Region arrow = new Region();
            arrow.getStyleClass().add("fold-arrow");
            line = new ToggleButton(title, arrow);
            line.setId(id);
            line.getStyleClass().add("fold-line");
            getChildren().setAll(line);
            line.selectedProperty().subscribe(selected -> {
                if (selected && getChildren().size() == 1) {
                    Node built = content.get();
                    Boxes.showWhile(line.selectedProperty(), built);
                    getChildren().add(built);
                }
            });
        }

        /** Opens it, or closes it. */
        void toggle() {
            line.setSelected(!line.isSelected());
        }

        /** Whether what is under the line is visible. */
        BooleanProperty openProperty() {
            return line.selectedProperty();
        }
    }
}
