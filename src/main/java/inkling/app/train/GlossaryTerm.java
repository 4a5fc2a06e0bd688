package inkling.app.train;

/** A word a learner meets on this screen, explained in one plain sentence. */
enum GlossaryTerm {
    NETWORK(
            "The network: the layers a picture goes through on its way to ten probabilities; they stand below, with their sizes."),
    EPOCH("An epoch: the network has seen every training digit once."),
    BATCH("A batch: the few digits looked at together before the weights change a little."),
    LEARNING_RATE(
            "The learning rate: how large a step the weights take after each batch; too small crawls, too large jumps about."),
    SCHEDULE(
            "How the learning rate goes over the run: one-cycle warms up, then cools down to nothing; constant stays."),
    OPTIMIZER("The optimizer: the rule that turns slopes into steps; Adam gives each weight its own step size."),
    SEED(
            "The seed: where the dice start; the same seed and the same number of workers give the same weights, bit for bit."),
    TRAINING_DIGITS(
            "How many of the 55,000 digits to learn from: with few, a network can learn each by heart; above 50,000, fewer are held back."),
    LABEL_NOISE("Label noise: this share of the training labels is made wrong on purpose; held-out labels stay right."),
    WEIGHT_DECAY(
            "Weight decay: each step pulls every weight a little towards nought, so that none grows without need."),
    DROPOUT("Dropout: in each step a random share of the units is switched off, so that none relies on another."),
    AUGMENTATION("Augmentation: each digit is turned, shifted, scaled and thickened a little, differently every time."),
    CROSS_ENTROPY(
            "Cross-entropy: minus the logarithm of the probability given to the right digit; nought is perfect, 2.3 is guessing."),
    ONE_HOT(
            "One-hot: a label as ten numbers, a 1 in the place of its digit and 0 elsewhere, to set against ten probabilities."),
    ACCURACY("Accuracy: the share of digits read rightly."),
    OVERFITTING(
            "Overfitting: right on the digits learned from, wrong on others; the gap between the two shows how much."),
    VALIDATION(
            "Held-out digits, or validation: training rows never learned from, to choose by; test rows stay for the last judgement."),
    TEST_ROWS(
            "Test rows judge fairly only once: who tries ten models on them and keeps the best has chosen on them, and their figure flatters."),
    STEP_SIZE(
            "How far one step moves a layer's weights, against their size: about 0.001 is healthy; far more is unstable, far less hardly learns."),
    FILTERS("The weights of the first layer as pictures: light for ink wanted, dark for ink unwanted."),
    CONFUSION("The confusion matrix: how many digits of each row's label were read as each column's digit."),
    MCNEMAR(
            "McNemar's p: how likely so uneven a split of the digits only one of them got right is, were both equally good.");

    private final String sentence;

    GlossaryTerm(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
