package inkling.app.inside.learn;

import inkling.app.inside.film.Film;
import inkling.app.inside.subject.Subject;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.chart.Curve;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.ActiveRun.Phase;
import inkling.app.shared.run.TrackedRun;
import inkling.data.Article;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.Prediction;
import inkling.learn.inside.LayerValues;
import inkling.learn.runs.Run;
import org.jspecify.annotations.Nullable;

/**
 * How a training stands, in words.
 *
 * @param head how far it is
 * @param validation how it does on validation rows; empty while that is not known
 * @param answer what it takes the picture at hand for; empty without one
 * @param hint what to do; empty for nothing
 */
record LearnWords(String head, String validation, String answer, String hint) {
    static final LearnWords NONE = new LearnWords("", "", "", "");

    private static final Texts TEXTS = Texts.of("inside");

    /**
     * How far a run is.
     *
     * @param waiting whether it starts as soon as the data set is read
     */
    static String head(boolean waiting, ActiveRun active, @Nullable TrackedRun run) {
        Phase phase = active.phaseProperty().get();
        if (waiting) {
            return TEXTS.get("learn.waiting");
        }
        if (phase == Phase.STARTING) {
            return TEXTS.get("learn.starting");
        }
        if (run == null) {
            return "";
        }
        return run == active.runProperty().get() ? inProgress(run, phase == Phase.PAUSED) : ended(run);
    }

    private static String inProgress(TrackedRun tracked, boolean paused) {
        Run run = tracked.getRun();
        Curve batches = tracked.loss().batches();
        if (batches.size() == 0) {
            return TEXTS.get("learn.starting");
        }
        double at = batches.x(batches.size() - 1);
        int epoch = (int) Math.ceil(at - 1e-9);
        int size = run.recipe().batch();
        int ofEpoch = (run.facts().trainRows() + size - 1) / size;
        return TEXTS.get(
                paused ? "learn.paused" : "learn.head",
                epoch,
                run.recipe().epochs(),
                Math.round((at - epoch + 1) * ofEpoch),
                ofEpoch);
    }

    private static String ended(TrackedRun tracked) {
        Run run = tracked.getRun();
        int epochs = run.epochs().size();
        return switch (tracked.statusProperty().get()) {
            case DONE -> TEXTS.get("learn.done", epochs, Figures.duration(run.seconds()));
            case DIVERGED -> TEXTS.get("learn.diverged", epochs + 1);
            case RUNNING, PAUSED, INTERRUPTED, STOPPED -> TEXTS.get("learn.stopped", epochs + 1, epochs);
        };
    }

    static String validation(ValidationCurves.Result result, Classes classes) {
        return TEXTS.about(classes).get("learn.validation", Figures.percent(result.accuracy()), result.rows());
    }

    /** What the network takes the picture at hand for. */
    static String answer(Film film, Subject subject, Session session) {
        LayerValues values = subject.valuesProperty().get();
        DataSet data = session.getData();
        if (values == null) {
            return "";
        }
        Prediction found = values.prediction();
        String answer = Article.with(values.model().card().classes().name(found.digit()));
        String confidence = Figures.probability(found.confidence());
        int row = subject.rowProperty().get();
        if (row >= 0 && data != null && row < data.rows()) {
            String label = Article.with(data.classes().name(data.label(row)));
            return TEXTS.get("learn.answer.row", it(film), answer, confidence, row, label);
        }
        return subject.sourceProperty().get() == Subject.Source.PICTURE
                ? TEXTS.get("learn.answer.picture", it(film), answer, confidence)
                : TEXTS.get("learn.answer", it(film), answer, confidence);
    }

    /** The network, as it is or was: where the film stands. */
    private static String it(Film film) {
        int epoch = film.epochProperty().get();
        if (film.liveProperty().get() || epoch >= film.storedEpochs()) {
            return TEXTS.get("learn.it");
        }
        return epoch == 0 ? TEXTS.get("learn.it.untrained") : TEXTS.get("learn.it.after", epoch);
    }

    /** What to do while the pad is empty. */
    static String hint(Subject subject, PadModel pad, Session session) {
        DataSet data = session.getData();
        if (subject.sourceProperty().get() != Subject.Source.DRAWING
                || !pad.getDrawing().isBlank()) {
            return "";
        }
        boolean digits = data == null || data.classes().equals(Classes.DIGITS);
        return digits ? TEXTS.get("learn.hint") : TEXTS.get("learn.hint.any");
    }
}
