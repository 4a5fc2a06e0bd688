package inkling.app.inside.build;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.learn.build.DraftLayer;
import inkling.learn.build.LayerKind;
import inkling.learn.build.Misfit;
import inkling.nn.Shape;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A layer of the picture: the shape of its output as a block, what it is, and why it does not fit if it does not. */
final class LayerBox extends VBox {
    static final double MOST_WIDTH = 100;

    /** Wide enough for {@code 28 × 28 × 32}. */
    static final double LEAST_WIDTH = 90;

    private static final Texts TEXTS = Texts.of("inside");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

    private LayerBox(String id, @Nullable Shape shape, String title, String settings) {
        setId(id);
        getStyleClass().add("build-box");
        setBoxWidth(MOST_WIDTH);
        getChildren().addAll(new Volume(shape), Labels.styled(title, "small", "strong"));
        addLine(settings);
        if (shape == null) {
            addLine(TEXTS.get("build.unknown"));
        } else {
            getChildren().add(Labels.styled(DraftText.shape(shape), "figure", "muted"));
        }
    }

    /** A layer in its place. */
    LayerBox(DraftLayer layer, int place) {
        this("build-layer-" + place, layer.output(), DraftText.kind(layer.kind()), DraftText.settings(layer.layer()));
        LayerKind kind = layer.kind();
        getStyleClass().add(kind.hasKernel() ? "kernel" : kind.isActivation() ? "activation" : "other");
        addLine(DraftText.parameters(layer));
        Misfit misfit = layer.misfit();
        if (misfit != null) {
            mark("build-misfit-" + place, DraftText.misfit(misfit));
        }
    }

    /** The picture, before the first layer. */
    static LayerBox picture(Shape shape) {
        return new LayerBox("build-picture", shape, TEXTS.get("build.picture"), "");
    }

    /** The scores of the classes, after the last layer. */
    static LayerBox scores(int classes, String problem) {
        LayerBox box = new LayerBox(
                "build-scores", Shape.vector(classes), TEXTS.get("build.scores"), TEXTS.get("build.softmax"));
        if (!problem.isEmpty()) {
            box.mark("build-ending", problem);
        }
        return box;
    }

    void setBoxWidth(double width) {
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
    }

    /** Marks it as the one that is selected, or not. */
    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** Marks it as one with a warning, or not. */
    void setWarned(boolean warned) {
        pseudoClassStateChanged(WARNED, warned);
    }

    private void mark(String id, String sentence) {
        pseudoClassStateChanged(WRONG, true);
        Label problem = Labels.wrapped(Labels.withId(id, "small", "wrong"));
        problem.setText(sentence);
        getChildren().add(problem);
    }

    private void addLine(String text) {
        if (!text.isEmpty()) {
            getChildren().add(Labels.wrapped(Labels.styled(text, "small", "muted")));
        }
    }
}
