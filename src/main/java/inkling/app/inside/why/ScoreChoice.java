package inkling.app.inside.why;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.data.Classes;
import inkling.learn.explain.Explanations;
import inkling.learn.explain.Score;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which score is explained: of one class, rather than of all others or of one; and how high it is. */
final class ScoreChoice extends VBox {
    private static final Texts TEXTS = Texts.of("inside");

    /** A class to choose; its number may be {@link WhyViewModel#NONE_CHOSEN}. */
    private record Choice(int label, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final Label heading = Labels.withId("why-title", "heading");
    private final Label score = Labels.hint("why-score", "");
    private final ChoiceBox<Choice> labels;
    private final ChoiceBox<Choice> rivals;

    ScoreChoice(WhyViewModel model) {
        getStyleClass().add("why-score");
        labels = box("why-label", model.labelProperty(), TEXTS.get("why.label"));
        rivals = box("why-rival", model.rivalProperty(), TEXTS.get("why.rival"));
        getChildren()
                .setAll(
                        Labels.wrapped(heading),
                        Boxes.row("why-choice", Labels.styled(TEXTS.get("why.label"), "small", "muted"), labels),
                        Boxes.row("why-choice", Labels.styled(TEXTS.get("why.rival"), "small", "muted"), rivals),
                        score,
                        Labels.hint(TEXTS.get("why.colors")));
        model.classesProperty().subscribe(this::offer);
    }

    private void offer(@Nullable Classes classes) {
        if (classes != null) {
            fill(labels, TEXTS.get("why.label.predicted"), classes);
            fill(rivals, TEXTS.get("why.rival.all"), classes);
        }
    }

    private static void fill(ChoiceBox<Choice> box, String none, Classes classes) {
        Choice before = box.getValue();
        List<Choice> choices = new ArrayList<>(List.of(new Choice(WhyViewModel.NONE_CHOSEN, none)));
        for (int label = 0; label < classes.count(); label++) {
            choices.add(new Choice(label, classes.name(label)));
        }
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
            box.setValue(choices.contains(before) ? before : choices.get(0));
        }
    }

    private static ChoiceBox<Choice> box(String id, IntegerProperty chosen, String accessibleText) {
        ChoiceBox<Choice> box = new ChoiceBox<>();
        box.setId(id);
        box.setAccessibleText(accessibleText);
        box.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                chosen.set(now.label());
            }
        });
        chosen.subscribe(label -> box.getItems().stream()
                .filter(choice -> choice.label() == label.intValue())
                .forEach(box::setValue));
        return box;
    }

    void show(Explanations explained) {
        Classes classes = explained.model().classNames();
        Score asked = explained.score();
        String name = classes.name(asked.label());
        String now = MethodColumn.decimal(explained.integrated().score());
        if (asked.rival() == Score.ALL_OTHERS) {
            heading.setText(TEXTS.get("why.title", name));
            score.setText(TEXTS.get("why.score", name, now));
        } else {
            heading.setText(TEXTS.get("why.title.rather", name, classes.name(asked.rival())));
            score.setText(TEXTS.get("why.score.rather", name, classes.name(asked.rival()), now));
        }
    }
}
