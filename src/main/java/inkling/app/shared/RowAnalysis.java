package inkling.app.shared;

import inkling.analysis.Classification;
import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.data.DataSet;
import inkling.data.Split;
import inkling.learn.ClassMatch;
import inkling.learn.Classifier;
import inkling.learn.runs.Run;
import inkling.learn.runs.TrainingDynamics;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the session's facts about the rows up to date: as soon as data and model are there, the model classifies every row in
 * the background, and the predictions appear as they come. The latest model wins.
 */
public final class RowAnalysis {
    private static final Texts TEXTS = Texts.of("window");
    /** Often enough to see it going on, seldom enough not to search the rows all the time. */
    private static final long UPDATE_NANOS = 1_000_000_000L;
    /** After an update: on two cores the screens would otherwise get too little of the processor to show it smoothly. */
    private static final long PAUSE_NANOS = 100_000_000L;

    private final Session session;
    private final Background background;
    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    /** What the run of a model recorded, once it is read, and that model. */
    private @Nullable TrainingDynamics recorded;

    private @Nullable Classifier recordedBy;
    /** The model of a live run that classified all rows last; null if it was another one. */
    private @Nullable Classifier followed;
    /** Whether a model that is being trained is classifying the rows of {@code followedData}. */
    private boolean following;

    private @Nullable DataSet followedData;
    private final StringProperty summary = new SimpleStringProperty("");
    /** Which classification is wanted: read by the background, which stops when another one is. */
    private final AtomicInteger turn = new AtomicInteger();

    public RowAnalysis(Session session, Background background) {
        this.session = session;
        this.background = background;
        session.dataProperty().subscribe(data -> follow());
        session.modelProperty().addListener(observable -> follow());
        session.lenses().chosenProperty().addListener(observable -> follow());
        session.lenses().secondProperty().addListener(observable -> follow());
    }

    /** Which part of the rows is classified, 0..1; 1 also if there is nothing to do. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    /** {@code 65,000 digits classified by digits in 4.1 s · 88 wrong, 36 of them test rows}; empty without data or model. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary;
    }

    private void follow() {
        if (following
                && isLive()
                && session.getFacts() != null
                && session.getFacts().data().equals(followedData)) {
            return; // epochs may come faster than all rows are classified: the newest one is next
        }
        following = false;
        turn.incrementAndGet(); // stops what is under way
        progress.set(1);
        RowFacts known = session.getFacts();
        Lens lens = session.getLensInUse();
        if (known == null || lens == null) {
            summary.set("");
            return;
        }
        if (isNextEpoch(known, lens)) {
            start(known, lens, false); // what the epoch before says stays until all rows are classified again
            return;
        }
        Lens second = session.lenses().getSecond();
        RowFacts facts = known.with(kept(known, known.predictions(), lens))
                .withOther(kept(known, known.other(), second))
                .withDynamics(lens.dynamics() == null && lens.model() == recordedBy ? recorded : lens.dynamics());
        session.useFacts(facts);
        DataSet data = facts.data();
        if (data.rows() < data.labels().rows() || data.rows() == 0) {
            summary.set("");
        } else if (ClassMatch.of(lens.model().classNames(), data.classes()) == ClassMatch.SAME_NAMES_IN_ANOTHER_ORDER) {
            summary.set(TEXTS.about(data.classes()).get("analysis.order", lens.name()));
        } else if (lens.model().classes() != data.classes().count()) {
            summary.set(TEXTS.about(data.classes())
                    .get(
                            "analysis.classes",
                            lens.name(),
                            lens.model().classes(),
                            data.classes().count()));
        } else if (!Classification.fits(data)) {
            summary.set(TEXTS.about(data.classes()).get("analysis.large", data.rows()));
        } else if (facts.predictions() == null) {
            start(facts, lens, false);
        } else if (second != null && facts.other() == null && ClassMatch.canEvaluate(second.model(), data.classes())) {
            start(facts, second, true);
        }
    }

    /** Whether the rows are seen through a model that is being trained. */
    private boolean isLive() {
        return session.isModelLive() && session.lenses().getChosen() == null;
    }

    /** Whether the lens is the next epoch of a run that has classified all rows before. */
    private boolean isNextEpoch(RowFacts known, Lens lens) {
        Predictions before = known.predictions();
        return isLive()
                && before != null
                && before.rows() == known.rows()
                && before.model() != lens.model()
                && before.model() == followed
                && ClassMatch.canEvaluate(lens.model(), known.data().classes());
    }

    /** Predictions that are still right: complete, and by the model wanted. */
    private static @Nullable Predictions kept(RowFacts facts, @Nullable Predictions predictions, @Nullable Lens lens) {
        boolean right = predictions != null
                && lens != null
                && predictions.model() == lens.model()
                && predictions.rows() == facts.rows();
        return right ? predictions : null;
    }

    private void start(RowFacts facts, Lens lens, boolean second) {
        int wanted = turn.get();
        boolean quietly = isNextEpoch(facts, lens);
        following = isLive() && !second;
        followedData = facts.data();
        if (!quietly) {
            progress.set(0);
            summary.set(TEXTS.about(facts.data().classes()).get("analysis.progress", lens.name()));
        }
        Run run = session.lenses().getChosen() == null ? session.getModelRun() : null;
        background.run(
                () -> classify(withDynamics(facts, lens, run), lens, second, quietly, wanted),
                result -> {
                    if (wanted == turn.get()) {
                        following = false;
                        if (!second) {
                            recorded = result.facts.dynamics();
                            recordedBy = lens.model();
                            followed = session.isModelLive() ? lens.model() : null;
                        }
                        show(result.facts, wanted);
                        summary.set(result.sentence);
                        follow(); // there may be a second model
                    }
                },
                problem -> {
                    if (wanted == turn.get()) {
                        following = false;
                        progress.set(1);
                        summary.set("");
                        session.problems().report(problem);
                    }
                });
    }

    /** With the dynamics that the run of the model in use has recorded, unless the lens has brought its own. */
    private RowFacts withDynamics(RowFacts facts, Lens lens, @Nullable Run run) {
        if (facts.dynamics() != null || run == null) {
            return facts;
        }
        RunLens recordedLens = RunLens.of(run, lens.model(), facts.data());
        if (!recordedLens.problem().isEmpty()) {
            background.onScreen(() -> session.problems().show(recordedLens.problem()));
        }
        return facts.withDynamics(recordedLens.lens().dynamics());
    }

    private Result classify(RowFacts facts, Lens lens, boolean second, boolean quietly, int wanted) {
        long start = System.nanoTime();
        long shown = start;
        Classification classification = new Classification(lens.model(), facts.data());
        Predictions predictions = classification.next();
        while (classification.hasNext() && wanted == turn.get()) {
            predictions = classification.next();
            if (!quietly && System.nanoTime() - shown > UPDATE_NANOS) {
                RowFacts some = with(facts, predictions, second);
                background.onScreen(() -> show(some, wanted));
                LockSupport.parkNanos(PAUSE_NANOS);
                shown = System.nanoTime();
            }
        }
        String time = Figures.duration((System.nanoTime() - start) / 1e9);
        return new Result(with(facts, predictions, second), sentence(facts.data(), predictions, lens.name(), time));
    }

    private static RowFacts with(RowFacts facts, Predictions predictions, boolean second) {
        return second ? facts.withOther(predictions) : facts.with(predictions);
    }

    private void show(RowFacts facts, int wanted) {
        if (wanted == turn.get()) {
            Predictions latest = facts.other() == null ? facts.predictions() : facts.other();
            progress.set(latest == null ? 1 : (double) latest.rows() / facts.rows());
            session.useFacts(facts);
        }
    }

    private static String sentence(DataSet data, Predictions predictions, String name, String time) {
        int[] wrong = IntStream.range(0, predictions.rows())
                .filter(row -> predictions.predicted(row) != data.label(row))
                .toArray();
        long wrongTest = Arrays.stream(wrong)
                .filter(row -> data.split(row) == Split.TEST)
                .count();
        return TEXTS.about(data.classes()).get("analysis.done", data.rows(), name, time, wrong.length, wrongTest);
    }

    /** All rows classified, or those up to where another classification was wanted; and what to say about it. */
    private record Result(RowFacts facts, String sentence) {}
}
