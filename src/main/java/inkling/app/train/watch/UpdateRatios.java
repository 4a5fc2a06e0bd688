package inkling.app.train.watch;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Explained;
import inkling.app.shared.kit.Labels;
import inkling.learn.train.UpdateRatio;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How far the step with the highest learning rate moved each layer's weights in an epoch, on a log scale with the healthy range marked. */
final class UpdateRatios extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    private static final double SCALE_WIDTH = 70;
    private static final double LOWEST = 1e-6;
    private static final double HIGHEST = 1;
    /** Below this share of the peak, the schedule has lowered the learning rate on purpose. */
    private static final double COOLED = 0.1;

    private final GridPane grid = new GridPane();
    private final Label verdict = Labels.hint("");

    UpdateRatios() {
        getStyleClass().addAll("panel", "update-ratios");
        grid.getStyleClass().add("update-grid");
        getChildren()
                .addAll(
                        Explained.label(TEXTS.get("inside.updates"), TEXTS.get("term.updates"), "heading"),
                        grid,
                        verdict);
    }

    /**
     * Shows the ratios of an epoch.
     *
     * @param rate the learning rate they were measured at, relative to its peak
     */
    void show(List<UpdateRatio> ratios, double rate) {
        grid.getChildren().clear();
        List<UpdateRatio> kernels = ratios.stream()
                .filter(ratio -> ratio.parameter().endsWith(".kernel"))
                .toList();
        for (int i = 0; i < kernels.size(); i++) {
            UpdateRatio ratio = kernels.get(i);
            String layer = ratio.parameter().substring(0, ratio.parameter().indexOf('.'));
            grid.addRow(
                    i,
                    Labels.uncut(Labels.styled(layer, "small")),
                    scale(ratio.ratio()),
                    Labels.uncut(Labels.styled(plain(ratio.ratio()), "figure")));
        }
        verdict.setText(verdict(kernels, rate));
    }

    /** One figure that matters, without a power of ten: {@code 0.003}. */
    static String plain(double ratio) {
        if (ratio > 0 && ratio < LOWEST) {
            return TEXTS.get("inside.updates.value.tiny");
        }
        return Double.isInfinite(ratio) ? TEXTS.get("inside.updates.value.all") : Figures.shortest(ratio, 1);
    }

    /** One sentence on all layers. */
    static String verdict(List<UpdateRatio> ratios, double rate) {
        if (ratios.isEmpty()) {
            return TEXTS.get("inside.updates.hint");
        }
        double largest = ratios.stream().mapToDouble(UpdateRatio::ratio).max().orElse(1e-3);
        double smallest = ratios.stream().mapToDouble(UpdateRatio::ratio).min().orElse(1e-3);
        if (largest > 3e-2) {
            return TEXTS.get("inside.updates.large");
        }
        if (smallest < 1e-5) {
            return TEXTS.get(rate < COOLED ? "inside.updates.cooled" : "inside.updates.tiny");
        }
        return TEXTS.get("inside.updates.healthy");
    }

    private static StackPane scale(double ratio) {
        Region line = new Region();
        line.getStyleClass().add("update-line");
        Region healthy = new Region();
        healthy.getStyleClass().add("update-healthy");
        place(healthy, 3e-4, 3e-3);
        Region mark = new Region();
        mark.getStyleClass().add("update-mark");
        mark.setManaged(false);
        mark.resizeRelocate(x(ratio) - 3, 4, 6, 6);
        StackPane scale = new StackPane(line, healthy, mark);
        scale.setMinSize(SCALE_WIDTH, 14);
        scale.setMaxSize(SCALE_WIDTH, 14);
        return scale;
    }

    private static void place(Region region, double from, double to) {
        region.setManaged(false);
        region.resizeRelocate(x(from), 3, x(to) - x(from), 8);
    }

    private static double x(double ratio) {
        double place = Math.log(Math.max(LOWEST, Math.min(HIGHEST, ratio)) / LOWEST) / Math.log(HIGHEST / LOWEST);
        return place * SCALE_WIDTH;
    }
}
