package inkling.app.draw.challenge;

import atlantafx.base.controls.Spacer;
import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.challenge.ChallengeViewModel.Tally;
import inkling.app.shared.Settings;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.pad.PadModel;
import inkling.files.UserFolder;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Lies over the pad during a challenge: the digit to draw, the result of the last one, and the score. */
public final class ChallengeBanner extends BorderPane {
    private static final Texts TEXTS = Texts.of("draw");

    private final ChallengeViewModel model;
    private final ObservableValue<Boolean> digits;

    /**
     * @param keep keeps what is on the pad with the digit asked for as its label
     */
    public ChallengeBanner(PadModel pad, AnswerModel answers, IntConsumer keep) {
        model = new ChallengeViewModel(
                answers.currentPrediction(),
                pad.penDownProperty(),
                keep,
                pad::finish,
                RandomGenerator.getDefault(),
                new Settings(UserFolder.find().resolve("challenge.properties")));
        digits = answers.digitsProperty();
        digits.subscribe(areDigits -> {
            if (!areDigits) {
                model.onProperty().set(false);
            }
        });
        setPickOnBounds(false);
        visibleProperty().bind(model.onProperty());
        Label named = label(
                "named", model.requestedProperty().map(digit -> TEXTS.get("challenge.draw", digit)), "challenge-named");
        Label verdict = label("verdict-of-challenge", model.verdictProperty(), "challenge-words");
        Label score = label("score", model.tallyProperty().map(Tally::words), "challenge-words");
        Spacer space = new Spacer();
        space.setMouseTransparent(true);
        VBox words = new VBox(named, verdict);
        words.setMouseTransparent(true);
        HBox foot = Boxes.row(
                "challenge-foot",
                score,
                space,
                button("done", TEXTS.get("challenge.done"), TEXTS.get("challenge.done.tip"), model::done),
                button("stop", TEXTS.get("challenge.stop"), TEXTS.get("challenge.stop.tip"), this::toggle));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setPickOnBounds(false);
        getStyleClass().add("challenge");
        setTop(words);
        setBottom(foot);
    }

    /** Begins the challenge, or ends it; for a model that does not know the digits, there is none. */
    public void toggle() {
        model.onProperty().set(digits.getValue() && !model.onProperty().get());
    }

    /** Whether there is a challenge: digits are asked for. */
    public ObservableValue<Boolean> possibleProperty() {
        return digits;
    }

    /** The drawing is done. */
    public void done() {
        model.done();
    }

    private static Button button(String id, String name, String tooltip, Runnable action) {
        Button button = Buttons.button(id + "-challenge", name, tooltip, action);
        button.getStyleClass().add("challenge-button");
        button.setFocusTraversable(false);
        return button;
    }

    private static Label label(String id, ObservableValue<String> text, String style) {
        Label label = Labels.bound(id, text, style);
        label.setMouseTransparent(true);
        return label;
    }
}
