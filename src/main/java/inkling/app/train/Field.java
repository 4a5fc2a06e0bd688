package inkling.app.train;

import inkling.data.DataSet;

/** The figures of a recipe that can be typed in, in the order of the form. */
enum Field {
    DIGITS("training digits", Term.TRAINING_DIGITS),
    NOISE("label noise %", Term.LABEL_NOISE),
    EPOCHS("epochs", Term.EPOCH),
    BATCH("batch", Term.BATCH),
    RATE("learning rate", Term.LEARNING_RATE),
    DECAY("weight decay", Term.WEIGHT_DECAY),
    DROPOUT("dropout", Term.DROPOUT),
    SEED("seed", Term.SEED);

    private final String label;
    private final Term term;

    Field(String label, Term term) {
        this.label = label;
        this.term = term;
    }

    String label() {
        return label;
    }

    Term term() {
        return term;
    }

    /** An empty entry that takes what makes sense. */
    Entry entry() {
        return switch (this) {
            case DIGITS -> Entry.whole(100, DataSet.MNIST_TRAIN_ROWS, "fewer teach too little, and there are no more");
            case NOISE -> Entry.number(0, 50, "with more than half wrong there is nothing to learn");
            case EPOCHS -> Entry.whole(1, 1000, "an epoch is once through all training digits");
            case BATCH -> Entry.whole(1, 4096, "a batch is a few digits at a time");
            case RATE -> Entry.number(0.000001, 10, "smaller steps stand still, larger ones jump about");
            case DECAY -> Entry.number(0, 1, "more would wipe out what is learned");
            case DROPOUT -> Entry.number(0, 0.9, "with more switched off too little is left to learn with");
            case SEED -> Entry.whole(0, 999_999_999, "any whole number will do");
        };
    }
}
