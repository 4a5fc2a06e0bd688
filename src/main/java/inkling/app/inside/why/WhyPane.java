package inkling.app.inside.why;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelSurface;
import inkling.app.shared.kit.VerticalScroll;
import inkling.learn.Classifier;
import inkling.learn.explain.Explanations;
import inkling.learn.explain.Method;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Which pixels a score depends on, by several methods side by side, and which of them pass the check by random weights. */
public final class WhyPane extends StackPane {
    private static final Texts TEXTS = Texts.of("inside");

    /** From this width on a pixel is shown larger. */
    private static final double WIDE = 1640;

    private final WhyViewModel model;
    private final ScoreChoice choice;
    private final List<MethodColumn> columns = new ArrayList<>();
    private final FlowPane content = new FlowPane();
    private final ObservableValue<Boolean> onScreen = PixelSurface.isOnScreen(this);

    public WhyPane(Subject subject, Background background) {
        model = new WhyViewModel(background, subject.valuesProperty().when(onScreen), WhyViewModel.NETWORKS);
        choice = new ScoreChoice(model);
        for (Method method : Method.values()) {
            columns.add(new MethodColumn(method));
        }
        content.getStyleClass().add("why");
        content.getChildren()
                .setAll(choice, Boxes.row("why-methods", columns.toArray(Node[]::new)), new RandomPane(model));
        VerticalScroll scroll = new VerticalScroll(content);
        Label empty = Labels.hint("why-empty", "");
        Boxes.showWhile(model.explainedProperty().isNull(), empty);
        Boxes.showWhile(model.explainedProperty().isNotNull(), scroll);
        getChildren().setAll(scroll, empty);
        widthProperty().subscribe(width -> {
            for (MethodColumn column : columns) {
                column.setZoom(width.doubleValue() < WIDE ? 3 : 4);
            }
        });
        model.explainedProperty().subscribe(this::show);
        model.checkedProperty().subscribe(this::show);
        model.randomLayersProperty()
                .subscribe(layers -> show(model.checkedProperty().get()));
        empty.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> sentence(subject),
                        subject.pictureProperty(),
                        subject.lensProperty(),
                        model.failedProperty()));
    }

    /** What is said while there is no explanation. */
    private String sentence(Subject subject) {
        if (model.failedProperty().get()) {
            return TEXTS.get("why.failed");
        }
        if (subject.pictureProperty().get() != null) {
            return TEXTS.get("why.computing");
        }
        Classifier classifier = subject.getModel();
        return classifier == null
                ? TEXTS.get("why.empty")
                : TEXTS.about(classifier.classNames()).get("why.empty");
    }

    private void show(@Nullable Explanations explained) {
        if (explained != null) {
            choice.show(explained);
            columns.forEach(column -> column.show(explained));
        }
    }

    private void show(@Nullable RandomNetworks checked) {
        int layers =
                (int) Math.min(Integer.MAX_VALUE, model.randomLayersProperty().get());
        columns.forEach(column -> column.show(checked, layers));
    }
}
