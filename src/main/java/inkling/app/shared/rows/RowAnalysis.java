package inkling.app.shared.rows;

import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.model.Lens;
import inkling.data.DataSet;
import inkling.learn.ClassMatch;
import inkling.learn.runs.Run;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the session's facts about the rows up to date: as soon as data and model are there, the model classifies every row in
 * the background, and the predictions appear as they come. The latest model wins.
 */
public final class RowAnalysis extends RowAnalysisState {
    /** So many rows take half a minute and more. */
    private static final int MANY = 500_000;

    private final Session session;
    private final Background background;
    private final int many;
    private final RecordedDynamics recorded = new RecordedDynamics();
    private final LiveEpochs epochs;
    /** The way through the rows that a model is on, or was stopped on; null for none. */
    private @Nullable RowPass current;
    /** Which classification is wanted: read by the background, which stops when another one is. */
    private final AtomicInteger turn = new AtomicInteger();

    public RowAnalysis(Session session, Background background) {
        this(session, background, MANY);
    }

    /**
     * With a bound of its own.
     *
     * @param many how many rows take so long that somebody may want to stop
     */
    RowAnalysis(Session session, Background background, int many) {
        this.session = session;
        this.background = background;
        this.many = many;
        epochs = new LiveEpochs(session);
        session.dataProperty().subscribe(data -> follow());
        session.modelProperty().addListener(observable -> follow());
        session.lenses().chosenProperty().addListener(observable -> follow());
        session.lenses().secondProperty().addListener(observable -> follow());
    }

    /** Stops the model on its way through the rows; what it has classified stays. */
    public void stop() {
        RowPass now = current;
        if (now != null && !isStopped()) {
            turn.incrementAndGet();
            stop(now);
        }
    }

    /** Lets it classify the other rows. */
    public void goOn() {
        RowPass now = current;
        if (now != null && isStopped()) {
            go(now);
        }
    }

    private void follow() {
        if (epochs.isBusy()) {
            return; // the newest one is next
        }
        RowFacts known = session.getFacts();
        Lens lens = session.getLensInUse();
        RowPass pass = current;
        if (pass != null && known != null && pass.isFirstOf(known.data(), lens)) {
            compareAnew(pass, known);
            return;
        }
        turn.incrementAndGet(); // stops what is under way
        leave();
        if (known == null || lens == null) {
            sum("");
            return;
        }
        if (epochs.isNext(known, lens)) {
            start(known, lens, false); // what the epoch before says stays until all rows are classified again
            return;
        }
        Lens second = session.lenses().getSecond();
        RowFacts facts = known.with(kept(known, known.predictions(), lens))
                .withOther(kept(known, known.other(), second))
                .withDynamics(recorded.of(lens));
        session.useFacts(facts);
        DataSet data = facts.data();
        if (data.rows() < data.labels().rows() || data.rows() == 0) {
            sum("");
            return; // more will come
        }
        String obstacle = obstacle(lens, data);
        if (!obstacle.isEmpty()) {
            sum(obstacle);
        } else if (facts.predictions() == null) {
            start(facts, lens, false);
        } else if (second != null && facts.other() == null && ClassMatch.canEvaluate(second.model(), data.classes())) {
            start(facts, second, true);
        }
    }

    /**
     * Only the model to compare with is another one: what the first has classified stays, and it goes on. One that was stopped does so if
     * there is a model to compare with.
     */
    private void compareAnew(RowPass pass, RowFacts known) {
        Lens second = session.lenses().getSecond();
        session.useFacts(known.withOther(kept(known, known.other(), second)));
        if (second != null || !isStopped()) {
            go(pass);
        }
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
        RowPass pass = new RowPass(facts, lens, second, epochs.isNext(facts, lens), many);
        epochs.begin(pass);
        go(pass);
    }

    /** Classifies the rows that are not classified yet. */
    private void go(RowPass pass) {
        int wanted = turn.incrementAndGet();
        current = pass;
        begin(pass);
        RowFacts known = session.getFacts();
        Predictions other = known == null ? null : known.other();
        Run run = session.lenses().getChosen() == null ? session.getModelRun() : null;
        background.run(
                () -> {
                    pass.use(facts -> RecordedDynamics.read(
                            pass.isSecond() ? facts : facts.withOther(other),
                            pass.lens(),
                            run,
                            problem ->
                                    background.onScreen(() -> session.problems().show(problem))));
                    pass.run(
                            () -> wanted == turn.get() && !background.isClosed(),
                            rows -> onScreen(wanted, () -> tell(pass, rows)),
                            facts -> onScreen(wanted, () -> session.useFacts(facts)));
                    return pass.sentence();
                },
                sentence -> {
                    if (wanted == turn.get()) {
                        finish(pass, sentence);
                    } else if (pass == current && isStopped()) {
                        session.useFacts(pass.facts());
                        describe(pass, pass.rows());
                    }
                },
                problem -> {
                    if (wanted == turn.get()) {
                        leave();
                        sum("");
                        session.problems().report(problem);
                    }
                });
    }

    private void finish(RowPass pass, String sentence) {
        if (!pass.isSecond()) {
            recorded.keep(pass.lens(), pass.facts().dynamics());
            epochs.finish(pass.lens().model());
        }
        leave();
        session.useFacts(pass.facts());
        sum(sentence);
        follow(); // there may be a second model
    }

    /** No model is classifying rows any longer. */
    private void leave() {
        epochs.leave();
        current = null;
        clear();
    }

    private void onScreen(int wanted, Runnable action) {
        background.onScreen(() -> {
            if (wanted == turn.get()) {
                action.run();
            }
        });
    }
}
