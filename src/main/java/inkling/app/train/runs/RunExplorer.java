package inkling.app.train.runs;

import inkling.analysis.measure.Measures;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Order;
import inkling.analysis.query.Query;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.LookInside;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.rows.RunLens;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.runs.Run;
import inkling.learn.runs.Snapshot;
import inkling.learn.runs.TrainingDynamics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Opens Explore on the digits of a run, seen through its model. FX thread. */
public final class RunExplorer {
    private static final Texts TEXTS = Texts.of("train");

    /** The training rows, those that were hardest to learn first. */
    private static final Query TRAINING_DIGITS =
            Query.ALL.with(CategoryCondition.of(Measures.of("split"), 0)).sorted(Order.by(Measures.of("mean")));

    /** In place of a row to select: the first that is shown. */
    private static final int FIRST = -1;

    /** What to show of a run: what a query finds, or else certain rows. */
    private record Request(
            Run run,
            @Nullable Classifier model,
            DataSet data,
            Query query,
            @Nullable RowSelection rows,
            int selected) {
        Classifier readModel() throws IOException {
            return model == null ? run.classifier(run.epochs().size()) : model;
        }
    }

    private record Answer(Request request, RunLens through, int selected) {}

    private final Session session;
    private final LatestTask<Request, Answer> reader;

    public RunExplorer(Session session, Background background) {
        this.session = session;
        reader = background.latest(RunExplorer::read, this::show, session.problems()::report);
    }

    /** Shows what a query finds with the model of an epoch, one row selected. */
    public void open(Run run, Snapshot snapshot, Query query, int selected) {
        open(run, snapshot.model(), query, null, selected);
    }

    /** Shows certain rows with the model of an epoch, one of them selected. */
    public void open(Run run, Snapshot snapshot, RowSelection rows, int selected) {
        open(run, snapshot.model(), Query.ALL, rows, selected);
    }

    /** Shows the training rows of a run, those it found hardest first, with its last model. */
    void openTrainingDigits(Run run) {
        open(run, null, TRAINING_DIGITS, null, FIRST);
    }

    /** Looks inside the network of a run, epoch by epoch. */
    void lookInside(Run run) {
        session.lookInside(new LookInside.OfRun(run));
    }

    private void open(Run run, @Nullable Classifier model, Query query, @Nullable RowSelection rows, int selected) {
        DataSet data = session.getData();
        if (data != null) {
            reader.submit(new Request(run, model, data, query, rows, selected));
        }
    }

    private static Answer read(Request request) {
        try {
            RunLens through = RunLens.of(request.run, request.readModel(), request.data);
            TrainingDynamics dynamics = through.lens().dynamics();
            int selected =
                    request.selected == FIRST && dynamics != null ? hardest(dynamics, request.data) : request.selected;
            return new Answer(request, through, selected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int hardest(TrainingDynamics dynamics, DataSet data) {
        return IntStream.range(0, data.trainRows())
                .filter(dynamics::has)
                .boxed()
                .min(Comparator.comparingDouble(dynamics::mean))
                .orElse(FIRST);
    }

    private void show(Answer answer) {
        Request request = answer.request;
        RunLens through = answer.through;
        boolean missing =
                request.query.equals(TRAINING_DIGITS) && through.lens().dynamics() == null;
        if (missing) { // all training rows in no order would answer nothing
            session.problems()
                    .show(
                            through.problem().isEmpty()
                                    ? TEXTS.about(request.data.classes())
                                            .get(
                                                    "run.no-dynamics",
                                                    request.run.facts().name())
                                    : through.problem());
            return;
        }
        session.show(through.lens(), request.query);
        if (!through.problem().isEmpty()) {
            session.problems().show(through.problem());
        }
        if (request.rows != null) {
            session.show(request.rows, answer.selected);
        } else {
            session.select(answer.selected);
        }
    }
}
