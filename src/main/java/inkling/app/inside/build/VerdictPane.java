package inkling.app.inside.build;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.learn.Recipe;
import inkling.learn.build.DraftLayer;
import inkling.learn.build.Ending;
import inkling.learn.build.Misfit;
import inkling.learn.build.NetworkDraft;
import inkling.learn.build.Warning;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The verdict on the whole network: its figures, what keeps it from being trained, and what is known to hurt. */
final class VerdictPane extends VBox {
    private static final Texts TEXTS = Texts.of("inside");

    private final BuildViewModel build;
    private final Label totals = Labels.wrapped(Labels.withId("build-totals", "figure"));
    private final VBox sentences = Boxes.column("build-sentences");

    VerdictPane(BuildViewModel build) {
        this.build = build;
        getStyleClass().add("build-verdict");
        getChildren().addAll(Labels.heading(TEXTS.get("build.network")), totals, sentences);
        build.draftProperty().subscribe(this::show);
    }

    private void show(NetworkDraft draft) {
        totals.setText(TEXTS.get(
                "build.totals",
                draft.layers().size(),
                Figures.count(draft.parameters()),
                Figures.count(draft.multiplications())));
        sentences.getChildren().clear();
        addProblems(draft);
        List<Warning> warnings = build.warnings();
        for (int i = 0; i < warnings.size(); i++) {
            Warning warning = warnings.get(i);
            addSentence("build-warning-" + i, warning.place(), DraftText.warning(warning, build.classes()), "warning");
        }
        if (draft.isTrainable() && warnings.isEmpty()) {
            add(Labels.hint("build-fine", TEXTS.get("build.fine")));
        }
    }

    private void addProblems(NetworkDraft draft) {
        List<DraftLayer> layers = draft.inPlace();
        for (int i = 0; i < layers.size(); i++) {
            Misfit misfit = layers.get(i).misfit();
            if (misfit != null) {
                addSentence("build-problem-" + i, i, DraftText.misfit(misfit), "wrong");
            }
        }
        if (draft.parameters() > Recipe.MOST_PARAMETERS) {
            String most = Figures.count(Recipe.MOST_PARAMETERS);
            add(sentence("build-too-large", TEXTS.get("build.too-large", most), "wrong"));
        }
        Ending.Kind kind = draft.ending().kind();
        if (kind != Ending.Kind.SCORES && kind != Ending.Kind.UNKNOWN) {
            Button fix = Buttons.small(
                    Buttons.button("build-fix", TEXTS.get("build.fix", draft.classes()), build::fixEnding));
            fix.setDisable(draft.isFull() && kind != Ending.Kind.OTHER_COUNT);
            add(sentence("build-ends", DraftText.ending(draft), "wrong"), fix);
        }
    }

    /** The number of a layer, which selects it, and what there is to say about it. */
    private void addSentence(String id, int place, String text, String color) {
        Button where = Buttons.link(id + "-where", TEXTS.get("build.where", place + 1), () -> build.select(place));
        add(where, sentence(id, text, color));
    }

    private void add(Node... line) {
        sentences.getChildren().add(line.length == 1 ? line[0] : Boxes.row("build-sentence", line));
    }

    private static Label sentence(String id, String text, String color) {
        Label label = Labels.wrapped(Labels.withId(id, "small", color));
        label.setText(text);
        return label;
    }
}
