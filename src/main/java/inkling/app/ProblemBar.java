package inkling.app;

import inkling.app.shared.Problems;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Sentence;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What went wrong last that no screen shows in its own place: above the status line, until it is closed. */
final class ProblemBar extends HBox {
    private static final Texts TEXTS = Texts.of("window");

    ProblemBar(Problems problems) {
        setId("problem");
        getStyleClass().add("problem-bar");
        Sentence sentence = new Sentence("problem-sentence");
        sentence.textProperty().bind(problems.sentenceProperty());
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        Button close = Buttons.button("close-problem", TEXTS.get("problem.close"), () -> problems.show(""));
        close.getStyleClass().add("small");
        getChildren().addAll(sentence, close);
        Boxes.showWhile(problems.sentenceProperty().isNotEmpty(), this);
    }
}
