package inkling.app.inside.why;

import inkling.app.shared.Figures;
import inkling.app.shared.SaliencyTint;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.PixelView;
import inkling.data.Picture;
import inkling.learn.explain.Agreement;
import inkling.learn.explain.Explanations;
import inkling.learn.explain.IntegratedGradients;
import inkling.learn.explain.Method;
import inkling.learn.explain.Saliency;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One method: its explanation by the trained network and by one with random weights, how far they agree, and what it adds up to. */
final class MethodColumn extends VBox {
    private static final Texts TEXTS = Texts.of("inside");
    private static final double GAP = 6;

    /** A straight line up to this share of the rise. */
    private static final double NEARLY = 0.05;

    private final Method method;
    private final PixelView trained = new PixelView(0);
    private final PixelView random = new PixelView(0);
    private final Label agreement;
    private final Label bySize;
    private final Label sentence;

    MethodColumn(Method method) {
        this.method = method;
        String id = Texts.id(method);
        trained.setId("why-trained-" + id);
        random.setId("why-random-" + id);
        trained.setAccessibleText(TEXTS.get("why.picture.trained", title(method)));
        random.setAccessibleText(TEXTS.get("why.picture.random", title(method)));
        agreement = Labels.withId("why-agreement-" + id, "small");
        bySize = Labels.withId("why-size-" + id, "small", "muted");
        sentence = Labels.hint("why-words-" + id, "");
        Region mark = new Region();
        mark.getStyleClass().addAll("why-mark", "why-" + id);
        getStyleClass().add("why-method");
        getChildren()
                .setAll(
                        Boxes.row("why-method-title", mark, Labels.styled(title(method), "strong")),
                        Boxes.row("why-pictures", trained, random),
                        agreement,
                        bySize,
                        sentence);
        setZoom(3);
    }

    /** Sets the screen pixels of a picture's pixel. */
    void setZoom(int zoom) {
        double side = zoom * Picture.SIDE;
        trained.setSize(side, side);
        random.setSize(side, side);
        setMinWidth(2 * side + GAP);
        setMaxWidth(2 * side + GAP);
        setPrefWidth(2 * side + GAP);
    }

    /** What a method is called. */
    static String title(Method method) {
        return switch (method) {
            case OCCLUSION -> TEXTS.get("why.occlusion");
            case INTEGRATED_GRADIENTS -> TEXTS.get("why.integrated");
            case GRADIENT_TIMES_INPUT -> TEXTS.get("why.gradient");
            case EDGES -> TEXTS.get("why.edges");
        };
    }

    void show(Explanations explained) {
        Saliency saliency = explained.by(method);
        trained.showColors(SaliencyTint.of(explained.picture(), saliency), Picture.SIDE);
        sentence.setText(words(method, explained));
    }

    /** Shows both explanations, one with {@code layers} layers at random; black for null. */
    void show(@Nullable RandomNetworks checked, int layers) {
        if (checked == null) {
            random.show(null);
            agreement.setText("");
            bySize.setText("");
            return;
        }
        Saliency saliency = checked.step(layers).byMethod().get(method);
        if (saliency != null) {
            random.showColors(SaliencyTint.of(checked.explained().picture(), saliency), Picture.SIDE);
        }
        Agreement mean = checked.mean(layers, method);
        agreement.setText(TEXTS.get("why.agreement", correlation(mean.signed())));
        bySize.setText(TEXTS.get("why.agreement.size", correlation(mean.bySize())));
    }

    /** What a method found, in a sentence with its numbers. */
    static String words(Method method, Explanations explained) {
        IntegratedGradients integrated = explained.integrated();
        return switch (method) {
            case OCCLUSION -> {
                double strongest = strongest(explained.by(method));
                String by = Figures.decimal(Math.abs(strongest), 2);
                yield strongest < 0 ? TEXTS.get("why.occlusion.raises", by) : TEXTS.get("why.occlusion.lowers", by);
            }
            case INTEGRATED_GRADIENTS -> {
                String sum = decimal(integrated.sum());
                String rise = Figures.decimal(Math.abs(integrated.rise()), 2);
                String error = error(integrated);
                yield integrated.rise() < 0
                        ? TEXTS.get("why.integrated.falls", sum, rise, error, integrated.steps())
                        : TEXTS.get("why.integrated.rises", sum, rise, error, integrated.steps());
            }
            case GRADIENT_TIMES_INPUT -> {
                double sum = explained.by(method).sum();
                String rise = decimal(integrated.rise());
                boolean nearly = Math.abs(sum - integrated.rise()) <= NEARLY * Math.abs(integrated.rise());
                yield nearly
                        ? TEXTS.get("why.gradient.nearly", decimal(sum), rise)
                        : TEXTS.get("why.gradient.far", decimal(sum), rise);
            }
            case EDGES -> TEXTS.get("why.edges.words");
        };
    }

    /** The error as a share of the rise, or by itself where that is about 0. */
    private static String error(IntegratedGradients integrated) {
        return Math.abs(integrated.rise()) < NEARLY
                ? Figures.decimal(integrated.error(), 2)
                : Figures.probability(integrated.relativeError());
    }

    private static double strongest(Saliency saliency) {
        double strongest = 0;
        for (int pixel = 0; pixel < Picture.SIZE; pixel++) {
            strongest = Math.abs(saliency.at(pixel)) > Math.abs(strongest) ? saliency.at(pixel) : strongest;
        }
        return strongest;
    }

    /** A rank correlation; a dash where there is none. */
    static String correlation(double value) {
        return Double.isNaN(value) ? "–" : decimal(value);
    }

    /** With two decimals, and no 0 below 0. */
    static String decimal(double value) {
        double rounded = Math.round(100 * value) / 100.0;
        return (rounded < 0 ? "−" : "") + Figures.decimal(Math.abs(rounded), 2);
    }
}
