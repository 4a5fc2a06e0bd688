package inkling.learn;

import inkling.data.Checksum;
import inkling.data.DataSet;
import inkling.files.BadFileException;
import inkling.learn.augment.Variation;
import inkling.nn.Parameter;
import inkling.nn.engine.Network;
import inkling.nn.engine.Step;
import inkling.nn.engine.Trainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A network while it learns: an iterator of immutable results that works while it is asked for the next. To pause is not to
 * ask. For one thread at a time; inside a step the workers share the batch. Same recipe, data and number of workers: the
 * same weights, bit for bit, also if the run was broken off and resumed.
 */
public final class Training implements Iterator<TrainingResult>, AutoCloseable {
    /** Rows on which the training accuracy is taken after an epoch: as many as are usually held back. */
    private static final int TRAIN_SAMPLE = 5000;

    /** Takes the place of a row where chance is for the order of all rows. */
    private static final int ORDER = -1;

    private final Recipe recipe;
    private final Examples train;
    private final Examples trainSample;
    private final @Nullable Examples heldOut;
    private final Trainer trainer;
    private final int workers;
    private final int batches;

    private int epoch;
    private boolean diverged;
    private Card card;
    private Examples shuffled;
    private EpochTally tally = EpochTally.NONE;
    private List<UpdateRatio> updates = List.of();

    private Training(
            Recipe recipe, DataSet data, Extra extra, Network network, @Nullable String begunFrom, int workers) {
        if (!extra.generated().equals(recipe.generated())) {
            throw new IllegalArgumentException(
                    "expected " + recipe.generated() + ", as the recipe says, got " + extra.generated());
        }
        this.recipe = recipe;
        this.workers = workers;
        card = new Card(
                recipe,
                Checksum.sha256(
                        data, extra.rareForms(), extra.doodles(), extra.own().learned()),
                extra.own().learned().rows(),
                begunFrom,
                0,
                null,
                null);
        train = recipe.rows().train(data, extra, recipe.seed());
        shuffled = train;
        trainSample = train.first(
                Math.min(TRAIN_SAMPLE, train.size() - recipe.generated().doodles()));
        heldOut = recipe.rows().heldOut() == 0 ? null : recipe.rows().heldOut(data);
        trainer = new Trainer(network, recipe.optimizer(), recipe.averaging(), workers, recipe.seed());
        batches = (train.size() + recipe.batch() - 1) / recipe.batch();
    }

    /** Begins with fresh weights, on nothing but the data set. */
    public static Training start(Recipe recipe, DataSet data, int workers) {
        return start(recipe, data, Extra.NONE, workers);
    }

    /**
     * Begins with fresh weights.
     *
     * @param extra what is learned from beside the data set; with as much that is generated as the recipe says
     * @param workers threads that share each step
     */
    public static Training start(Recipe recipe, DataSet data, Extra extra, int workers) {
        return new Training(recipe, data, extra, new Network(recipe.architecture(), recipe.seed()), null, workers);
    }

    /**
     * Begins with the weights of a model.
     *
     * @param model of the layers that the recipe has, or else IllegalArgumentException
     */
    public static Training startFrom(Classifier model, Recipe recipe, DataSet data, Extra extra, int workers) {
        if (!model.card().recipe().layers().equals(recipe.layers())) {
            throw new IllegalArgumentException(
                    "expected a model to begin from with the layers of recipe " + recipe.name() + ", found " + model);
        }
        Network network = new Network(recipe.architecture(), model.parameters());
        return new Training(recipe, data, extra, network, model.toString(), workers);
    }

    /**
     * Goes on where {@link #checkpoint} left off, with the same recipe and as many workers.
     *
     * @param extra the same as at the start
     * @throws BadFileException if the file is damaged or was written on another data set, or with other extra examples
     */
    public static Training resume(Path file, DataSet data, Extra extra) throws IOException {
        Checkpoint checkpoint = Checkpoint.read(file);
        Recipe recipe = checkpoint.card().recipe();
        checkpoint.require(extra);
        Training training = start(recipe, data, extra, checkpoint.workers());
        try {
            checkpoint.restore(training.trainer, training.card.dataSha256(), training.batches);
        } catch (IOException e) {
            training.close();
            throw e;
        }
        training.card = checkpoint.card();
        training.epoch = training.card.epochs();
        training.tally = checkpoint.tally();
        training.shuffle();
        return training;
    }

    @Override
    public boolean hasNext() {
        return !diverged && epoch < recipe.epochs();
    }

    /** Does the next batch and returns its {@link BatchResult}, or after an epoch's last batch its {@link Epoch}; a {@link Divergence} ends the run. */
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
            shuffle();
        }
        int from = batch * recipe.batch();
        int size = Math.min(recipe.batch(), train.size() - from);
        double rate = recipe.schedule().rate((long) epoch * batches + batch, (long) recipe.epochs() * batches);
        batch++;
        List<float[]> before = batch == batches ? UpdateRatio.copies(trainable()) : List.of();
        Step step = trainer.step(
                new VariedBatch(shuffled, from, size, recipe.augmentation(), recipe.seed(), epoch + 1), rate);
        tally = tally.plus(size, step.loss(), step.correct(), System.nanoTime() - start);
        if (!Double.isFinite(step.loss())) {
            diverged = true;
            return new Divergence(epoch + 1, batch);
        }
        updates = before.isEmpty() ? List.of() : UpdateRatio.of(before, trainable());
        return new BatchResult(epoch + 1, batch, batches, size, step.loss(), step.correct(), rate);
    }

    /** Brings the rows into the order in which the epoch under way sees them. */
    private void shuffle() {
        shuffled = train.shuffled(Variation.key(recipe.seed(), epoch + 1, ORDER));
    }

    private TrainingResult endEpoch() {
        long start = System.nanoTime();
        EpochTally whole = tally;
        epoch++;
        tally = EpochTally.NONE;
        Classifier classifier = new Classifier(trainer.averaged(), card);
        Evaluation onTrain = Evaluation.of(classifier, trainSample);
        if (!Double.isFinite(onTrain.crossEntropy())) {
            diverged = true;
            return new Divergence(epoch, batches);
        }
        Evaluation onHeldOut = heldOut == null ? null : Evaluation.of(classifier, heldOut);
        card = card.after(epoch, onTrain, onHeldOut);
        double seconds = whole.seconds() + (System.nanoTime() - start) / 1e9;
        return new Epoch(
                epoch,
                recipe.epochs(),
                onTrain,
                onHeldOut,
                whole.meanLoss(),
                whole.accuracy(),
                seconds,
                whole.imagesPerSecond(),
                updates);
    }

    /** What is trained, and how. */
    public Recipe recipe() {
        return recipe;
    }

    /** The model as it is now. Never changes, whatever the training does after. */
    public Classifier classifier() {
        return new Classifier(trainer.averaged(), card);
    }

    /** Whether an epoch's last batch is done but not yet told as an {@link Epoch}: no moment for a checkpoint. */
    public boolean owesEpoch() {
        return tally.batches() == batches;
    }

    /**
     * Writes all that {@link #resume} needs, whole or not at all. After any batch but an epoch's last.
     *
     * @throws IllegalStateException while it {@link #owesEpoch}
     */
    public void checkpoint(Path file) throws IOException {
        if (owesEpoch()) {
            throw new IllegalStateException("expected no batch to come before the epoch's end, got the last one");
        }
        Checkpoint.write(file, card, tally, workers, trainer);
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
