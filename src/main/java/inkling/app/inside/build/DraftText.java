package inkling.app.inside.build;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.learn.build.DraftLayer;
import inkling.learn.build.Ending;
import inkling.learn.build.LayerKind;
import inkling.learn.build.Misfit;
import inkling.learn.build.NetworkDraft;
import inkling.learn.build.Setting;
import inkling.learn.build.Warning;
import inkling.nn.Layer;
import inkling.nn.Shape;

/** What the screen says about a draft. */
final class DraftText {
    private static final Texts TEXTS = Texts.of("inside");

    private DraftText() {}

    /** The kind of a layer: {@code convolution}. */
    static String kind(LayerKind kind) {
        return TEXTS.get("build.kind." + Texts.id(kind));
    }

    /** Its settings: {@code 3×3, 32 filters}; empty where it has none. */
    static String settings(Layer layer) {
        return switch (LayerKind.of(layer)) {
            case CONVOLUTION ->
                TEXTS.get(
                        Setting.KEEPS_SIZE.of(layer) == 1 ? "build.settings.same" : "build.settings.convolution",
                        Setting.WINDOW.of(layer),
                        Setting.FILTERS.of(layer));
            case MAX_POOLING, AVERAGE_POOLING -> pooling(Setting.WINDOW.of(layer), Setting.STRIDE.of(layer));
            case DROPOUT -> Figures.percent(Setting.RATE.of(layer), 0);
            case DENSE -> TEXTS.get("build.settings.dense", Setting.UNITS.of(layer));
            case ZERO_PADDING -> TEXTS.get("build.settings.zeros", Setting.BEFORE.of(layer), Setting.AFTER.of(layer));
            case NORMALIZATION ->
                TEXTS.get("build.settings.normalization", value(Setting.MEAN, layer), value(Setting.DEVIATION, layer));
            case RELU, TANH, SIGMOID, BATCH_NORMALIZATION -> "";
        };
    }

    private static String pooling(double window, double stride) {
        return window == stride
                ? TEXTS.get("build.settings.pooling", window)
                : TEXTS.get("build.settings.stride", window, stride);
    }

    /** A number of a layer, as it can be typed in. */
    static String value(Setting setting, Layer layer) {
        double value = setting.of(layer);
        return setting.isWhole() ? Figures.count((long) value) : Figures.shortest(value, 6);
    }

    /** {@code 28 × 28 × 32}, or {@code 10} for single numbers. */
    static String shape(Shape shape) {
        return shape.pixels() == 1
                ? Figures.count(shape.size())
                : TEXTS.get("build.shape", shape.height(), shape.width(), shape.channels());
    }

    /** {@code 320 parameters}; empty for a layer without. */
    static String parameters(DraftLayer layer) {
        return layer.parameters() == 0 ? "" : TEXTS.get("build.parameters", layer.parameters());
    }

    /** Why a layer does not fit. */
    static String misfit(Misfit misfit) {
        return TEXTS.get("build.misfit." + Texts.id(misfit.kind()), misfit.size(), shape(misfit.input()));
    }

    /** Why a draft does not end as it must; empty if it does. */
    static String ending(NetworkDraft draft) {
        Ending ending = draft.ending();
        Shape output = ending.output();
        String found = output == null ? "" : shape(output);
        return ending.kind() == Ending.Kind.SCORES
                ? ""
                : TEXTS.get("build.ending." + Texts.id(ending.kind()), found, draft.classes());
    }

    /** One sentence about what is known to hurt. */
    static String warning(Warning warning, Classes classes) {
        Object[] figures = warning.values().stream()
                .map(value -> value == Math.rint(value) ? Figures.count(value.longValue()) : Figures.decimal(value, 1))
                .toArray();
        return TEXTS.about(classes).get("build.warning." + Texts.id(warning.kind()), figures);
    }

    /** Everything about a layer in one sentence, for screen readers. */
    static String spoken(DraftLayer layer, int place, int layers) {
        Shape output = layer.output();
        Misfit misfit = layer.misfit();
        String what = (kind(layer.kind()) + " " + settings(layer.layer())).strip();
        String gives = misfit != null
                ? misfit(misfit)
                : output == null ? TEXTS.get("build.unknown") : TEXTS.get("build.spoken.output", shape(output));
        return TEXTS.get("build.spoken", place + 1, layers, what, gives);
    }
}
