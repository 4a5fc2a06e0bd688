package inkling.app.inside.value;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.VerticalScroll;
import inkling.learn.inside.arithmetic.WeightedSum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The arithmetic behind the number that is pointed at: window × kernel + bias, then each layer up to the number itself. */
public final class ValuePane extends HBox {
    /** Below this height the window and the kernel are smaller. */
    private static final double LOW = 210;

    /** Below this width the cells of a 5x5 window and its kernel do not fit side by side: they become colors, with two sums. */
    private static final double NARROW = 780;

    private static final int CELLS_IF_NARROW = 9;

    private final ValueViewModel viewModel;
    private final Label title = Labels.wrapped(Labels.withId("value-title", "heading"));
    private final Label value = Labels.uncut(Labels.withId("value-result", "value-result"));
    private final Label field = Labels.wrapped(Labels.withId("value-field", "small"));
    private final ContributionList contributions;
    private final WindowPane window = new WindowPane();
    private final VBox lines = Boxes.column("value-lines");
    private final VerticalScroll scroll = new VerticalScroll(new SideBySide(window, lines));
    private final List<LineView> views = new ArrayList<>();
    private final Consumer<String> speaker;

    /**
     * @param speaker is told the number that is pointed at, for those who cannot see it; or what can be done
     */
    public ValuePane(Subject subject, Consumer<String> speaker) {
        this.speaker = speaker;
        viewModel = new ValueViewModel(subject);
        contributions = new ContributionList(viewModel::choose);
        getStyleClass().add("value-pane");
        setId("value-pane");
        Label hint = Labels.wrapped(Labels.bound("value-hint", viewModel.hintProperty(), "small", "muted"));
        HBox head = Boxes.row("value-head", title, value);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        VBox left = Boxes.column("value-left", head, hint, field, contributions);
        VBox.setVgrow(contributions, Priority.ALWAYS);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        List.of(head, field, scroll)
                .forEach(node -> Boxes.showWhile(viewModel.explanationProperty().isNotNull(), node));
        getChildren().addAll(left, scroll);
        heightProperty().map(height -> height.doubleValue() < LOW).subscribe(window::setLow);
        widthProperty()
                .map(width -> width.doubleValue() < NARROW ? CELLS_IF_NARROW : WeightedSum.MOST_CELLS)
                .subscribe(viewModel::setMostCells);
        viewModel.explanationProperty().subscribe(this::show);
    }

    private void show(@Nullable Explanation explanation) {
        window.show(explanation == null ? null : explanation.window());
        contributions.show(
                explanation == null ? List.of() : explanation.contributions(),
                explanation == null ? null : explanation.window());
        if (explanation == null) {
            speaker.accept(viewModel.hintProperty().get());
            return;
        }
        title.setText(explanation.title());
        value.setText(explanation.value());
        speaker.accept(explanation.title() + ": " + explanation.value());
        field.setText(explanation.field());
        for (int i = views.size(); i < explanation.lines().size(); i++) {
            views.add(new LineView(i, viewModel::follow));
            lines.getChildren().add(views.get(i));
        }
        for (int i = 0; i < views.size(); i++) {
            boolean shown = i < explanation.lines().size();
            views.get(i).setVisible(shown);
            if (shown) {
                views.get(i).show(explanation.lines().get(i));
            }
        }
    }
}
