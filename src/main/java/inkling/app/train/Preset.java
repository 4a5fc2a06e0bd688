package inkling.app.train;

import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.file.RecipeFile;

/** A recipe worth trying, and what it will show. */
enum Preset {
    QUICK(
            "Ten seconds to 98\u202f%",
            "A small convolutional network and all the digits. Both curves rise together: what it learns holds."),
    OVERFIT(
            "Surely overfits: 300 digits",
            "Few digits and nothing that holds it back: train climbs to 100\u202f%, held-out stays behind. Watch the gap open."),
    CURED(
            "The same, cured by augmentation",
            "Turned, shifted and thickened anew each time, the same 300 digits teach more: held-out climbs by nine points, and the gap shrinks to little more than a third."),
    NOISE(
            "Noise in the labels",
            "Four labels of ten are wrong. Held-out rises first, then falls, as it begins to learn the wrong ones by heart."),
    LINEAR(
            "Linear is not enough",
            "Ten weighted sums of pixels and no more. Both curves lie together, and stop near 94\u202f%."),
    SHIPPED(
            "The shipped model",
            "The network that comes with the program, from fresh weights: a quarter of an hour or more on two cores, and held-out ends above 99.5\u202f%.");

    private final String title;
    private final String comment;

    Preset(String title, String comment) {
        this.title = title;
        this.comment = comment;
    }

    String title() {
        return title;
    }

    /** What it will show. */
    String comment() {
        return comment;
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
