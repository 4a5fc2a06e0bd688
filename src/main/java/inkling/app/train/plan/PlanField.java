package inkling.app.train.plan;

import inkling.app.shared.Texts;
import inkling.data.DataSet;

/** The numbers of a recipe that can be typed in, in the order of the form. */
enum PlanField {
    DIGITS,
    NOISE,
    EPOCHS,
    BATCH,
    RATE,
    DECAY,
    DROPOUT,
    SEED;

    private static final Texts TEXTS = Texts.of("train");

    /** An empty field that takes what makes sense. */
    NumberField create() {
        String reason = TEXTS.get("field.reason." + Texts.id(this));
        return switch (this) {
            case DIGITS -> NumberField.whole(100, DataSet.MNIST_TRAIN_ROWS, reason);
            case NOISE -> NumberField.number(0, 90, reason);
            case EPOCHS -> NumberField.whole(1, 1000, reason);
            case BATCH -> NumberField.whole(1, 4096, reason);
            case RATE -> NumberField.number(0.000001, 10, reason);
            case DECAY -> NumberField.number(0, 1, reason);
            case DROPOUT -> NumberField.number(0, 0.9, reason);
            case SEED -> NumberField.whole(0, 999_999_999, reason);
        };
    }
}
