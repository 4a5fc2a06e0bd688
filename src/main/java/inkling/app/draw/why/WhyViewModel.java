package inkling.app.draw.why;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Doubt;
import inkling.app.shared.Background;
import inkling.app.shared.Newest;
import inkling.app.shared.RowSelection;
import inkling.app.shared.Session;
import inkling.data.DataSet;
import inkling.learn.runs.OtherModels;
import java.util.Objects;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Why the newest answer is what it is, and what there is to doubt about it: told after the bars, off the FX thread. */
final class WhyViewModel {
    /** As sure as the model has to be if nobody says otherwise. */
    static final double USUAL = 0.5;

    private final Session session;
    private final Background background;
    private final ObservableValue<@Nullable Answer> answered;
    private final ObservableValue<Boolean> underWay;
    private final Newest<Judgement.Question, Judgement> judgements;
    private final Newest<Answer, Explanation> explanations;
    private final ReadOnlyObjectWrapper<@Nullable Judgement> judgement = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Explanation> explanation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Doubt> doubt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper memoryProblem = new ReadOnlyStringWrapper("");
    private final DoubleProperty least = new SimpleDoubleProperty(USUAL);
    private @Nullable DataSet measured;
    private @Nullable Memory memory;

    /**
     * @param answered the newest answer; null where there is none
     * @param underWay whether more is being drawn than is answered
     */
    WhyViewModel(
            Session session,
            Background background,
            OtherModels others,
            ObservableValue<@Nullable Answer> answered,
            ObservableValue<Boolean> underWay) {
        this.session = session;
        this.background = background;
        this.answered = answered;
        this.underWay = underWay;
        judgements = background.newest(Judgement.Question::judge, this::judged);
        explanations = background.newest(one -> Explanation.of(one, others), this::explained);
        session.data().subscribe(data -> measure());
        session.model().subscribe(one -> measure());
        answered.subscribe(newest -> ask());
        underWay.subscribe(still -> explain());
        least.subscribe(demand -> weigh());
    }

    // Properties

    /** What can be told at once; null where there is no answer. */
    ReadOnlyObjectProperty<@Nullable Judgement> judgement() {
        return judgement.getReadOnlyProperty();
    }

    /** What takes longer: null where there is no answer, while the drawing is under way, and until it is told. */
    ReadOnlyObjectProperty<@Nullable Explanation> explanation() {
        return explanation.getReadOnlyProperty();
    }

    /**
     * What is to be said in the answer's place; null while there is nothing to doubt, and while the drawing is under way. What
     * is said of the answer before stays until the newest is judged.
     */
    ReadOnlyObjectProperty<@Nullable Doubt> doubt() {
        return doubt.getReadOnlyProperty();
    }

    /** How sure, 0..1, the model has to be to answer. */
    DoubleProperty least() {
        return least;
    }

    /** Why no near digits can be found: one sentence; empty while all is well. */
    ReadOnlyStringProperty memoryProblem() {
        return memoryProblem.getReadOnlyProperty();
    }

    // Commands

    /** Shows the nearest digits on Explore, one of them selected. */
    void open(Nearby one) {
        Judgement now = judgement.get();
        if (now != null) {
            int[] rows = now.nearest().stream()
                    .mapToInt(near -> near.found().row())
                    .sorted()
                    .toArray();
            session.shownRows().set(new RowSelection("nearest to your drawing", rows));
            session.selectedRow().set(one.found().row());
            session.screen().set("Explore");
        }
    }

    /** Asks the models that have come meanwhile as well; what was told stays until then. */
    void askOthers() {
        Answer now = answered.getValue();
        if (now != null && !underWay.getValue()) {
            explanations.submit(now);
        }
    }

    /** Measures the training digits once all are there, but not before the model is: it is waited for. */
    private void measure() {
        DataSet data = session.data().get();
        boolean whole = data != null && data.rows() == data.labels().rows();
        if (data != null && whole && session.model().get() != null && !data.equals(measured)) {
            measured = data;
            memory = null;
            memoryProblem.set("");
            background.run(
                    () -> Memory.of(data), this::remember, problem -> memoryProblem.set(String.valueOf(problem)));
        }
    }

    private void remember(Memory newest) {
        if (newest.data().equals(measured)) {
            memory = newest;
            ask();
        }
    }

    private void ask() {
        Answer now = answered.getValue();
        if (now == null) {
            judgement.set(null);
        } else {
            judgements.submit(new Judgement.Question(now, memory));
        }
        explain();
    }

    private void explain() {
        explanation.set(null);
        askOthers();
        weigh();
    }

    private void judged(Judgement newest) {
        judgement.set(answered.getValue() == null ? null : newest);
        weigh();
    }

    private void explained(Explanation newest) {
        if (Objects.equals(newest.answered(), answered.getValue()) && !underWay.getValue()) {
            explanation.set(newest);
        }
    }

    private void weigh() {
        Judgement now = judgement.get();
        if (now == null || underWay.getValue()) {
            doubt.set(null);
        } else if (now.answered().equals(answered.getValue())) {
            doubt.set(Doubts.of(now, least.get()));
        }
    }
}
