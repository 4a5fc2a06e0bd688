package inkling.app.train.plan;

import inkling.app.shared.Texts;
import inkling.learn.Recipe;
import inkling.learn.Rows;
import java.util.Locale;

/** A recipe worth trying. */
enum Preset {
    QUICK,
    OVERFIT,
    CURED,
    NOISE,
    LINEAR,
    SHIPPED;

    private static final Texts TEXTS = Texts.of("train");

    /** The word for it in keys and node ids: {@code quick}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return TEXTS.get("preset." + id());
    }

    /** What it will show. */
    String about() {
        return TEXTS.get("preset.about." + id());
    }

    Recipe recipe() {
        return switch (this) {
            case QUICK -> Recipe.named("codelab").withEpochs(3);
            case OVERFIT -> few();
            case CURED ->
                few().withAugmentation(Recipe.named("digits").augmentation()).withEpochs(120);
            case NOISE -> Recipe.named("mlp").withEpochs(40).withRows(new Rows(Rows.HELD_OUT, 5000, 0.4));
            case LINEAR -> Recipe.named("softmax").withEpochs(12);
            case SHIPPED -> Recipe.named("digits");
        };
    }

    private static Recipe few() {
        return Recipe.named("mlp").withBatch(32).withEpochs(60).withRows(new Rows(Rows.HELD_OUT, 300, 0));
    }
}
