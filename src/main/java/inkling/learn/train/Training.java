package inkling.learn.train;

import inkling.data.Checksum;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.ClassMatch;
import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import inkling.learn.ExtraExamples;
import inkling.learn.ModelCard;
import inkling.learn.Recipe;
import inkling.learn.RowChanges;
import inkling.learn.augment.Variation;
import inkling.nn.Dropout;
import inkling.nn.Parameter;
import inkling.nn.engine.Network;
import inkling.nn.engine.Step;
import inkling.nn.engine.Trainer;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The training of a network: an iterator of immutable results that works only while it is asked for the next one, so to pause
 * is to stop asking. For one thread at a time; within a step the workers share the batch. The same recipe, data and number
 * of workers give the same weights, bit for bit, on the same kind of processor, even after an interruption.
 */
public final class Training implements Iterator<TrainingResult>, AutoCloseable {
    /**
     * Number of examples on which the training accuracy is measured after an epoch, the first ones: as many as there usually are
     * validation rows.
     */
    public static final int TRAIN_SAMPLE = 5000;

    /** With fewer there is nothing to learn. */
    public static final int LEAST_CLASSES = 2;

    /** The place in the key of the random order of all examples, unlike the place of any single one. */
    private static final int ORDER = -1;

    private final Recipe recipe;
    private final Examples train;
    private final Examples trainSample;
    private final @Nullable Examples validation;
    private final Trainer trainer;
    private final int workers;
    private final int batches;
    private final EpochOutcomes outcomes;

    private int epoch;
    private boolean diverged;
    private ModelCard card;
    private Runnable betweenPieces = () -> {};
    private Examples shuffled;
    private EpochTally tally = EpochTally.NONE;
    /** The batch of the epoch in progress, from 0, whose step is measured: the one with the highest learning rate. */
    private int measured;

    private Training(
            Recipe recipe,
            DataSet data,
            ExtraExamples extra,
            Network network,
            @Nullable String startedFrom,
            int workers) {
        if (!extra.generated().equals(recipe.generated())) {
            throw new IllegalArgumentException(
                    "expected " + recipe.generated() + ", as the recipe says, got " + extra.generated());
        }
        if (data.classes().count() < LEAST_CLASSES) {
            throw new IllegalArgumentException(tooFewClasses(data.classes()));
        }
        int scores = recipe.architecture().classes();
        if (scores != data.classes().count()) {
            throw new IllegalArgumentException(
                    "expected layers that end in " + data.classes().count() + " scores, one per class, got " + scores);
        }
        DataSet drawings = extra.myDigits().training();
        if (drawings.rows() > 0 && !drawings.classes().equals(data.classes())) {
            throw new IllegalArgumentException("expected drawings of the data set's "
                    + data.classes().count() + " classes, got drawings of "
                    + drawings.classes().count() + " others");
        }
        this.recipe = recipe;
        this.workers = workers;
        RowChanges changes = extra.changes().effective(recipe.split(), data);
        String examples = Checksum.sha256(
                data, extra.rareForms(), extra.doodles(), extra.myDigits().training());
        card = ModelCard.of(
                recipe,
                data,
                Checksum.of(examples, changes.leftOut(), changes.added()),
                extra.myDigits().training().rows(),
                startedFrom);
        train = recipe.split().train(data, extra, recipe.seed());
        shuffled = train;
        trainSample = train.first(
                Math.min(TRAIN_SAMPLE, train.size() - recipe.generated().doodles()));
        validation =
                recipe.split().validationRows() == 0 ? null : recipe.split().validation(data);
        trainer = new Trainer(network, recipe.optimizer(), recipe.averaging(), workers, recipe.seed());
        batches = (train.size() + recipe.batch() - 1) / recipe.batch();
        outcomes = new EpochOutcomes(data.trainRows());
    }

    /** Why no network can be trained on fewer than {@value #LEAST_CLASSES} classes. */
    public static String tooFewClasses(Classes classes) {
        return "expected at least " + LEAST_CLASSES + " classes to tell apart, found " + classes.count();
    }

    /**
     * Starts with random weights.
     *
     * @param extra further training examples, with as many generated ones as the recipe says
     * @param workers number of threads that share each step
     */
    public static Training start(Recipe recipe, DataSet data, ExtraExamples extra, int workers) {
        return new Training(recipe, data, extra, new Network(recipe.architecture(), recipe.seed()), null, workers);
    }

    /**
     * Starts with the weights of a model.
     *
     * @param model with the layers of the recipe, apart from dropout, and as many classes as the data set, but not the same ones in another
     *     order; else IllegalArgumentException
     */
    public static Training startFrom(Classifier model, Recipe recipe, DataSet data, ExtraExamples extra, int workers) {
        int classes = data.classes().count();
        if (model.classes() != classes) {
            throw new IllegalArgumentException("expected a model to start from with the data set's " + classes
                    + " classes, found one of " + model.classes());
        }
        if (!ClassMatch.canEvaluate(model, data.classes())) {
            throw new IllegalArgumentException("expected a model to start from with the data set's classes ("
                    + data.classes().summary() + "), found one with the same classes in another order");
        }
        if (!Dropout.without(model.card().recipe().layers()).equals(Dropout.without(recipe.layers()))) {
            throw new IllegalArgumentException(
                    "expected a model to start from with the layers of recipe " + recipe.name() + ", found " + model);
        }
        Network network = new Network(recipe.architecture(), model.parameters());
        return new Training(recipe, data, extra, network, model.toString(), workers);
    }

    /** What {@link #next} does between the pieces of an epoch's evaluation, such as to wait. */
    public void betweenPieces(Runnable action) {
        betweenPieces = action;
    }

    @Override
    public boolean hasNext() {
        return !diverged && epoch < recipe.epochs();
    }

    /**
     * Trains on the next batch and returns its {@link BatchResult}, or after the last batch of an epoch evaluates and returns the
     * {@link Epoch}. A {@link Divergence} ends the training.
     */
    @Override
    public TrainingResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the training is over");
        }
        return tally.batches() < batches ? step() : endEpoch();
    }

    private TrainingResult step() {
        long start = System.nanoTime();
        int batch = tally.batches();
        if (batch == 0) {
            beginEpoch();
        }
        int from = batch * recipe.batch();
        int size = Math.min(recipe.batch(), train.size() - from);
        List<float[]> before = batch == measured ? UpdateRatio.copies(trainable()) : List.of();
        double rate = rate(batch);
        batch++;
        Step step = trainer.step(
                new AugmentedBatch(shuffled, from, size, recipe.augmentation(), recipe.seed(), epoch + 1), rate);
        outcomes.add(shuffled, from, size, step.outcomes());
        tally = tally.plus(size, step.loss(), step.correct(), System.nanoTime() - start);
        if (!Double.isFinite(step.loss())) {
            diverged = true;
            return new Divergence(epoch + 1, batch);
        }
        if (!before.isEmpty()) {
            tally = tally.with(UpdateRatio.of(before, trainable()));
        }
        return new BatchResult(epoch + 1, batch, batches, (float) step.loss(), (float) step.correct() / size);
    }

    /** Puts the examples into the order of the epoch in progress, and chooses the step to measure. */
    private void beginEpoch() {
        shuffled = train.shuffled(Variation.key(recipe.seed(), epoch + 1, ORDER));
        measured = 0;
        for (int batch = 1; batch < batches; batch++) {
            measured = rate(batch) >= rate(measured) ? batch : measured;
        }
    }

    /** The learning rate of a batch of the epoch in progress, from 0. */
    private double rate(int batch) {
        return recipe.schedule().rate((long) epoch * batches + batch, (long) recipe.epochs() * batches);
    }

    private TrainingResult endEpoch() {
        long start = System.nanoTime();
        EpochTally whole = tally;
        epoch++;
        tally = EpochTally.NONE;
        Optional<byte[]> trained = outcomes.bytes();
        outcomes.clear();
        Classifier classifier = new Classifier(trainer.averaged(), card);
        Evaluation onTrain = Evaluation.of(classifier, trainSample, betweenPieces);
        if (!Double.isFinite(onTrain.crossEntropy())) {
            diverged = true;
            return new Divergence(epoch, batches);
        }
        Optional<Evaluation> onValidation =
                Optional.ofNullable(validation).map(rows -> Evaluation.of(classifier, rows, betweenPieces));
        card = card.after(epoch, onTrain, onValidation);
        double seconds = whole.seconds() + (System.nanoTime() - start) / 1e9;
        return new Epoch(
                epoch,
                recipe.epochs(),
                onTrain,
                onValidation,
                seconds,
                whole.imagesPerSecond(),
                Objects.requireNonNullElse(whole.updates(), List.of()),
                trained);
    }

    /** Number of completed epochs. */
    public int epochs() {
        return epoch;
    }

    /** What is trained, and how. */
    public Recipe recipe() {
        return recipe;
    }

    /** The model as it is now; later steps do not change it. */
    public Classifier classifier() {
        return new Classifier(trainer.averaged(), card);
    }

    /** Whether the last batch of an epoch is done but {@link #next} has not returned its {@link Epoch} yet. */
    public boolean owesEpoch() {
        return tally.batches() == batches;
    }

    /** Number of batches in an epoch. */
    public int batches() {
        return batches;
    }

    /**
     * Everything the next steps depend on, besides the data; a copy. Available after every batch except an epoch's last.
     *
     * @throws IllegalStateException while the training {@link #owesEpoch}
     */
    public TrainingState state() {
        if (owesEpoch()) {
            throw new IllegalStateException(
                    "expected the state after a batch that is not an epoch's last, got the last one");
        }
        return new TrainingState(card, tally, workers, outcomes.with(trainer.state()));
    }

    /** Continues from the state of a training with the same recipe, data and number of workers. */
    public void restore(TrainingState state) {
        trainer.restore(outcomes.restore(state));
        card = state.card();
        epoch = card.epochs();
        tally = state.tally();
        beginEpoch();
    }

    @Override
    public void close() {
        trainer.close();
    }

    private List<Parameter> trainable() {
        return trainer.network().parameters().stream()
                .filter(Parameter::trainable)
                .toList();
    }
}
