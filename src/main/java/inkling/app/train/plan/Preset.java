package inkling.app.train.plan;

import inkling.app.shared.Texts;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.file.RecipeFile;

/** A recipe worth trying. */
enum Preset {
    QUICK,
    OVERFIT,
    CURED,
    NOISE,
    LINEAR,
    SHIPPED;

    private static final Texts TEXTS = Texts.of("train");

    /** What it is called; the figures of MNIST for MNIST only. */
    String title(TrainingData data) {
        return data.isMnist() ? TEXTS.get("preset." + Texts.id(this)) : TEXTS.get("preset.other." + Texts.id(this));
    }

    /** What it will show. */
    String about(TrainingData data) {
        return data.isMnist()
                ? TEXTS.get("preset.about." + Texts.id(this))
                : TEXTS.get("preset.about.other." + Texts.id(this));
    }

    Recipe recipe() {
        return switch (this) {
            case QUICK -> RecipeFile.named("codelab").withEpochs(3);
            case OVERFIT -> few();
            case CURED ->
                few().withAugmentation(RecipeFile.named("digits").augmentation())
                        .withEpochs(120);
            case NOISE ->
                RecipeFile.named("mlp")
                        .withEpochs(40)
                        .withSplit(new TrainingSplit(TrainingSplit.VALIDATION_ROWS, 5000, 0.4));
            case LINEAR -> RecipeFile.named("softmax").withEpochs(12);
            case SHIPPED -> RecipeFile.named("digits");
        };
    }

    private static Recipe few() {
        return RecipeFile.named("mlp")
                .withBatch(32)
                .withEpochs(60)
                .withSplit(new TrainingSplit(TrainingSplit.VALIDATION_ROWS, 300, 0));
    }
}
