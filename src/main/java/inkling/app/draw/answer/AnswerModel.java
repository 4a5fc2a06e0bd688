package inkling.app.draw.answer;

import inkling.app.draw.answer.Answer.Question;
import inkling.app.draw.prepare.Steps;
import inkling.app.shared.Background;
import inkling.app.shared.Newest;
import inkling.app.shared.Session;
import inkling.data.Picture;
import inkling.sketch.Preparation;
import inkling.sketch.Preparation.Step;
import inkling.sketch.Sketch;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The newest answer to what is on the pad, and how it came about. Classifies off the FX thread; the newest drawing wins. */
public final class AnswerModel {
    private final Session session;
    private final ObservableValue<Sketch> sketch;
    private final ObservableValue<@Nullable Picture> given;
    private final ObservableValue<Boolean> penIsDown;
    private final Newest<Question, Answer> answers;
    private final Newest<Answer, Steps> readings;

    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Steps> steps = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Preparation> preparation = new ReadOnlyObjectWrapper<>(Preparation.MNIST);
    private @Nullable Answer last; // of an empty pad too

    /**
     * @param sketch the drawing on the pad
     * @param given a picture that is answered in place of the drawing; null where there is none
     */
    public AnswerModel(
            Session session,
            Background background,
            ObservableValue<Sketch> sketch,
            ObservableValue<@Nullable Picture> given,
            ObservableValue<Boolean> penIsDown) {
        this.session = session;
        this.sketch = sketch;
        this.given = given;
        this.penIsDown = penIsDown;
        this.answers = background.newest(Question::answer, this::answered);
        this.readings = background.newest(Steps::of, this::read);
        sketch.addListener((property, before, now) -> ask());
        given.addListener((property, before, now) -> ask());
        penIsDown.subscribe(down -> follow());
        session.model().addListener((property, before, now) -> ask());
    }

    // Properties

    /** The newest answer; null where nothing is drawn. */
    public ReadOnlyObjectProperty<@Nullable Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /** How the newest answer came about; a moment later than the answer itself, and null with it. */
    public ReadOnlyObjectProperty<@Nullable Steps> steps() {
        return steps.getReadOnlyProperty();
    }

    /** Whether the drawing is under way: from when the pen is put down until all it drew is answered. */
    public ReadOnlyBooleanProperty underWay() {
        return underWay.getReadOnlyProperty();
    }

    /** What was done last, and how long it took. */
    public ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    /** The steps that are taken from the drawing to what the model sees. */
    public ReadOnlyObjectProperty<Preparation> preparation() {
        return preparation.getReadOnlyProperty();
    }

    /** Whether a step of the preparation is taken. */
    public boolean takes(Step step) {
        return preparation.get().steps().contains(step);
    }

    // Commands

    /** Says something in the status line. */
    public void say(String sentence) {
        status.set(sentence);
    }

    /** Takes a step of the preparation, or leaves it out. */
    public void take(Step step, boolean taken) {
        Set<Step> chosen = new HashSet<>(preparation.get().steps());
        if (taken) {
            chosen.add(step);
        } else {
            chosen.remove(step);
        }
        preparation.set(new Preparation(chosen));
        ask();
    }

    private void ask() {
        answers.submit(new Question(
                sketch.getValue(),
                given.getValue(),
                preparation.get(),
                session.model().get(),
                System.nanoTime()));
    }

    private void answered(Answer newest) {
        boolean blank = newest.question().isBlank();
        last = newest;
        answer.set(blank ? null : newest);
        follow();
        session.drawing().set(blank ? null : newest.picture());
        readings.submit(newest);
        if (blank) {
            status.set("");
        } else if (newest.prediction() == null) {
            String problem = session.modelProblem().get();
            status.set(problem.isEmpty() ? "The model is being loaded; the answer comes when it is there." : problem);
        } else {
            double millis = (System.nanoTime() - newest.question().askedAt()) / 1e6;
            status.set(String.format(Locale.ROOT, "answered in %.0f ms", Math.ceil(millis)));
        }
    }

    private void follow() {
        boolean answered = last != null && last.isOf(sketch.getValue());
        underWay.set(penIsDown.getValue() || (underWay.get() && !answered));
    }

    private void read(Steps newest) {
        steps.set(answer.get() == null ? null : newest);
    }
}
