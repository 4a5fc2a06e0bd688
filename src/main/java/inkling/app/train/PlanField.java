package inkling.app.train;

import inkling.data.DataSet;

/** The figures of a recipe that can be typed in, in the order of the form. */
enum PlanField {
    DIGITS("training digits", GlossaryTerm.TRAINING_DIGITS),
    NOISE("label noise %", GlossaryTerm.LABEL_NOISE),
    EPOCHS("epochs", GlossaryTerm.EPOCH),
    BATCH("batch", GlossaryTerm.BATCH),
    RATE("learning rate", GlossaryTerm.LEARNING_RATE),
    DECAY("weight decay", GlossaryTerm.WEIGHT_DECAY),
    DROPOUT("dropout", GlossaryTerm.DROPOUT),
    SEED("seed", GlossaryTerm.SEED);

    private final String label;
    private final GlossaryTerm term;

    PlanField(String label, GlossaryTerm term) {
        this.label = label;
        this.term = term;
    }

    String label() {
        return label;
    }

    GlossaryTerm term() {
        return term;
    }

    /** An empty field that takes what makes sense. */
    NumberField create() {
        return switch (this) {
            case DIGITS ->
                NumberField.whole(100, DataSet.MNIST_TRAIN_ROWS, "fewer teach too little, and there are no more");
            case NOISE -> NumberField.number(0, 50, "with more than half wrong there is nothing to learn");
            case EPOCHS -> NumberField.whole(1, 1000, "an epoch is once through all training digits");
            case BATCH -> NumberField.whole(1, 4096, "a batch is a few digits at a time");
            case RATE -> NumberField.number(0.000001, 10, "smaller steps stand still, larger ones jump about");
            case DECAY -> NumberField.number(0, 1, "more would wipe out what is learned");
            case DROPOUT -> NumberField.number(0, 0.9, "with more switched off too little is left to learn with");
            case SEED -> NumberField.whole(0, 999_999_999, "any whole number will do");
        };
    }
}
