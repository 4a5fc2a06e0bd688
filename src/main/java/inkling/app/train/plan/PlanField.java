package inkling.app.train.plan;

import inkling.app.shared.Texts;
import inkling.data.Classes;

/** The numbers of a recipe that can be typed in, in the order of the form. */
enum PlanField {
    DIGITS(true),
    NOISE(false),
    EPOCHS(true),
    BATCH(true),
    RATE(false),
    DECAY(false),
    DROPOUT(false),
    SEED(true);

    private static final Texts TEXTS = Texts.of("train");

    private final boolean whole;

    PlanField(boolean whole) {
        this.whole = whole;
    }

    /** An empty field that takes what makes sense for a data set. */
    NumberField create(TrainingData data) {
        NumberField field = new NumberField(whole);
        limit(field, data);
        return field;
    }

    /** Limits a field to what makes sense for a data set. */
    void limit(NumberField field, TrainingData data) {
        Classes classes = data.classes();
        int wrong = 100 * (classes.count() - 1) / classes.count();
        String reason = TEXTS.about(classes).get("field.reason." + Texts.id(this), wrong, classes.count());
        switch (this) {
            case DIGITS -> field.limit(data.least(), data.rows(), reason);
            case NOISE -> field.limit(0, wrong, reason);
            case EPOCHS -> field.limit(1, 1000, reason);
            case BATCH -> field.limit(1, 4096, reason);
            case RATE -> field.limit(0.000001, 10, reason);
            case DECAY -> field.limit(0, 1, reason);
            case DROPOUT -> field.limit(0, 0.9, reason);
            case SEED -> field.limit(0, 999_999_999, reason);
        }
    }
}
