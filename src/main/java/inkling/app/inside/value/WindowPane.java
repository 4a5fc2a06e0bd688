package inkling.app.inside.value;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.learn.inside.arithmetic.WeightedSum;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The window and the kernel side by side: as cells with numbers, or as pictures where there are too many. */
final class WindowPane extends StackPane {
    private static final Texts TEXTS = Texts.of("inside");
    private static final double PICTURE = 132;
    private static final double LOW_PICTURE = 84;

    private final CellGrid inputs = new CellGrid("value-inputs", TEXTS.get("value.window"), "value-inputs");
    private final CellGrid weights = new CellGrid("value-weights", TEXTS.get("value.kernel"), "value-weights");
    private final PixelView inputPicture = new PixelView(PICTURE);
    private final PixelView weightPicture = new PixelView(PICTURE);
    private final PixelView productPicture = new PixelView(PICTURE);
    private final Node cells = flow(inputs, sign("×"), weights);
    private final Node pictures = flow(
            captioned(inputPicture, TEXTS.get("value.window")),
            sign("×"),
            captioned(weightPicture, TEXTS.get("value.kernel")),
            sign("="),
            captioned(productPicture, TEXTS.get("value.both")));

    WindowPane() {
        inputPicture.setId("value-input-picture");
        weightPicture.setId("value-weight-picture");
        productPicture.setId("value-product-picture");
        getChildren().addAll(cells, pictures);
    }

    /** Makes everything smaller, for a low pane: the lines below are to be seen as well. */
    void setLow(boolean low) {
        inputs.setLow(low);
        weights.setLow(low);
        double side = low ? LOW_PICTURE : PICTURE;
        List.of(inputPicture, weightPicture, productPicture).forEach(picture -> picture.setSize(side, side));
    }

    void show(@Nullable Contribution window) {
        Boxes.setShown(this, window != null);
        if (window == null) {
            return;
        }
        WeightedSum sum = window.sum();
        int channel = window.channel();
        Boxes.setShown(cells, sum.printsCells());
        Boxes.setShown(pictures, !sum.printsCells());
        double brightest = Math.max(1, largest(sum, true));
        double heaviest = largest(sum, false);
        if (sum.printsCells()) {
            inputs.show(sum.columns(), window.inputs(), i -> Math.max(0, sum.input(channel, i) / brightest));
            weights.show(sum.columns(), window.weights(), i -> heaviest > 0 ? sum.weight(channel, i) / heaviest : 0);
        } else {
            int[] gray = IntStream.range(0, sum.cells())
                    .map(i -> (int) Math.round(255 * Math.max(0, sum.input(channel, i) / brightest)))
                    .toArray();
            inputPicture.showGray(gray, sum.columns());
            weightPicture.showColors(
                    SignedColors.of(sum.cells(), i -> sum.weight(channel, i), heaviest), sum.columns());
            productPicture.showColors(products(sum, channel, largestProduct(sum, channel)), sum.columns());
        }
    }

    /** The products of a channel as colors. */
    static int[] products(WeightedSum sum, int channel, double largest) {
        return SignedColors.of(sum.cells(), i -> sum.input(channel, i) * sum.weight(channel, i), largest);
    }

    static double largestProduct(WeightedSum sum, int channel) {
        return IntStream.range(0, sum.cells())
                .mapToDouble(i -> Math.abs(sum.input(channel, i) * sum.weight(channel, i)))
                .max()
                .orElse(0);
    }

    /** Over all channels, so that they can be compared. */
    private static double largest(WeightedSum sum, boolean ofInputs) {
        double largest = 0;
        for (int channel = 0; channel < sum.channels(); channel++) {
            for (int cell = 0; cell < sum.cells(); cell++) {
                float number = ofInputs ? sum.input(channel, cell) : sum.weight(channel, cell);
                largest = Math.max(largest, Math.abs(number));
            }
        }
        return largest;
    }

    private static Node flow(Node... parts) {
        Flow flow = new Flow();
        flow.getStyleClass().add("value-window");
        flow.getChildren().setAll(parts);
        return flow;
    }

    /** Parts side by side, or below each other where the pane is narrow. */
    private static final class Flow extends FlowPane {
        /** That of all parts side by side: a flow pane itself would like a fixed one. */
        @Override
        protected double computePrefWidth(double height) {
            double parts = getManagedChildren().stream()
                    .mapToDouble(part -> snapSizeX(part.prefWidth(-1)))
                    .sum();
            return parts + snapSpaceX(getHgap()) * (getManagedChildren().size() - 1);
        }
    }

    private static Label sign(String text) {
        return Labels.uncut(Labels.styled(text, "value-sign"));
    }

    private static Node captioned(PixelView picture, String caption) {
        return Boxes.column("value-picture", picture, Labels.styled(caption, "small", "muted"));
    }
}
