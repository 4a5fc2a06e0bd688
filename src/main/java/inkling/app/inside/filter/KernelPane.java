package inkling.app.inside.filter;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.learn.filters.Filter;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The weights of a filter: one window, or of many those with the largest weights, and the others on demand. */
final class KernelPane extends VBox {
    private static final Texts TEXTS = Texts.of("inside");
    private static final double SIDE = 76;
    private static final double NARROW_SIDE = 56;
    private static final double NARROW_CAPTION = 66;
    private static final double GAP = 4;
    private static final int FEW = 4;

    private final FlowPane windows = new FlowPane(GAP, GAP);
    private final FlowPane rest = new FlowPane(GAP, GAP);
    private final Label caption = Labels.wrapped(Labels.withId("filter-kernel", "small", "muted"));
    private final Button more = Buttons.link("filter-kernel-all", "", this::toggle);
    private @Nullable Filter filter;
    private boolean all;
    private double side = SIDE;

    KernelPane() {
        getStyleClass().add("filter-kernel");
        getChildren().setAll(windows, caption, more);
        Boxes.showWhile(Bindings.isNotEmpty(rest.getChildren()), rest);
        Boxes.showWhile(caption.textProperty().isNotEmpty(), caption);
        Boxes.showWhile(more.textProperty().isNotEmpty(), more);
        setNarrow(false);
    }

    /** Makes the windows smaller, for a narrow pane. */
    void setNarrow(boolean narrow) {
        side = narrow ? NARROW_SIDE : SIDE;
        windows.setPrefWrapLength(side);
        windows.setMaxWidth(side);
        windows.setMinWidth(side);
        caption.setMaxWidth(narrow ? NARROW_CAPTION : Double.MAX_VALUE);
        if (filter != null) {
            show(filter);
        }
    }

    /** The other windows, to be placed where there is room; empty until they are asked for. */
    Node rest() {
        return rest;
    }

    /** Shows the weights of a filter; of another one than before, only the strongest at first. */
    void show(Filter shown) {
        all = all && shown.equals(filter);
        filter = shown;
        boolean single = shown.rows() * shown.columns() == 1;
        List<Integer> order = shown.byStrength();
        int count = order.size();
        if (single) {
            KernelView view = new KernelView(side);
            view.showAll(shown);
            windows.getChildren().setAll(view);
        } else {
            windows.getChildren()
                    .setAll(order.stream()
                            .limit(FEW)
                            .map(channel -> window(shown, channel, count == 1))
                            .toList());
        }
        rest.getChildren()
                .setAll(order.stream()
                        .skip(all && !single ? FEW : count)
                        .map(channel -> window(shown, channel, false))
                        .toList());
        boolean few = single || count <= FEW;
        String size = single
                ? TEXTS.get("filter.kernel.inputs", Figures.count(count))
                : TEXTS.get("filter.kernel", shown.rows(), shown.columns());
        String words = few || all ? size : TEXTS.get("filter.kernel.strongest", size, FEW, count);
        caption.setText(few ? size : "");
        more.setText(few ? "" : TEXTS.get(all ? "filter.kernel.few" : "filter.kernel.all", FEW, count));
        String accessible = TEXTS.get("filter.kernel.accessible", words, Figures.decimal(shown.strongest(), 2));
        windows.setAccessibleText(accessible);
        Tooltips.explain(windows, accessible);
    }

    private Node window(Filter filter, int channel, boolean only) {
        KernelView view = new KernelView(only ? side : (side - GAP) / 2);
        view.show(filter, channel);
        if (!only) {
            Tooltips.explain(view, TEXTS.get("filter.kernel.window", channel + 1));
        }
        return view;
    }

    private void toggle() {
        all = !all;
        if (filter != null) {
            show(filter);
        }
    }
}
