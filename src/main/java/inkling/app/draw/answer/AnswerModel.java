package inkling.app.draw.answer;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.Figures;
import inkling.app.shared.LatestTask;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.pad.Drawing;
import inkling.app.shared.pad.PadModel;
import inkling.data.Classes;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.sketch.Preparation;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Classifies what is on the pad while the pen moves: off the FX thread, and the newest drawing wins. From the pen to the
 * bars: {@link PadModel#drawingProperty}, {@link Drawing#prepared}, {@link Answer#of}, {@link #answerProperty}, {@link AnswerPane}.
 */
public final class AnswerModel {
    /** A drawing to classify, and everything that its answer depends on. */
    private record Request(
            Drawing drawing,
            Preparation preparation,
            @Nullable CalibratedClassifier reader,
            long nanoTime) {
        Response respond() {
            if (drawing.isBlank()) {
                return new Response(this, null, null);
            }
            PreparedDrawing prepared = PreparedDrawing.of(drawing, preparation);
            return new Response(this, prepared, reader == null ? null : Answer.of(prepared, reader));
        }
    }

    private record Response(
            Request request,
            @Nullable PreparedDrawing prepared,
            @Nullable Answer answer) {}

    private static final Texts TEXTS = Texts.of("draw");

    private final Session session;
    private final PadModel pad;
    private final LatestTask<Request, Response> classifying;

    private final ObjectProperty<Preparation> preparation = new SimpleObjectProperty<>(Preparation.MNIST);
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Answer> finalAnswer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PreparedDrawing> prepared = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper inProgress = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Classes> classes = new ReadOnlyObjectWrapper<>(Classes.DIGITS);
    private @Nullable Drawing responded;

    public AnswerModel(Session session, Background background, PadModel pad) {
        this.session = session;
        this.pad = pad;
        classifying = background.latest(Request::respond, this::show, this::fail);
        pad.drawingProperty().addListener((property, before, now) -> classify());
        preparation.addListener((property, before, now) -> classify());
        session.reader().property().subscribe(reader -> {
            if (reader != null) {
                classes.set(reader.classifier().classNames());
            }
        });
        session.reader().property().addListener((property, before, now) -> classify());
        pad.penDownProperty().subscribe(down -> follow());
        if (!pad.getDrawing().isBlank()) {
            classify(); // it was drawn on another screen before this one was made
        }
    }

    // Properties

    /** The newest answer; null while nothing is drawn, and while there is none. */
    public ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The newest answer once the drawing is done: null while the pen is down, and until all it drew is classified. */
    public ReadOnlyObjectProperty<@Nullable Answer> finalAnswerProperty() {
        return finalAnswer.getReadOnlyProperty();
    }

    /** What the model sees, whether there is a model or not; null while nothing is drawn. Follows the answer. */
    public ReadOnlyObjectProperty<@Nullable PreparedDrawing> preparedProperty() {
        return prepared.getReadOnlyProperty();
    }

    /** The classes that the model tells apart; while there is none, those of the model before, or the digits. */
    public ReadOnlyObjectProperty<Classes> classesProperty() {
        return classes.getReadOnlyProperty();
    }

    /** Whether these are the ten digits, for which alone some of the screen was made and measured. */
    public ObservableValue<Boolean> digitsProperty() {
        return classes.map(Classes::isDigits);
    }

    /** The steps from the drawing to what the model sees. */
    public ObjectProperty<Preparation> preparationProperty() {
        return preparation;
    }

    /** Whether drawing is in progress: from when the pen touches the pad until all it drew is classified. */
    public ReadOnlyBooleanProperty inProgressProperty() {
        return inProgress.getReadOnlyProperty();
    }

    /** Why what is drawn has no answer: one sentence; empty where it has. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How long the newest answer took, or why there is none; empty while nothing is drawn. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The newest prediction; null while a newer drawing is still being classified. */
    public ObservableValue<@Nullable Prediction> currentPrediction() {
        return Bindings.createObjectBinding(
                () -> {
                    Answer newest = answer.get();
                    boolean current =
                            newest != null && newest.prepared().drawing().equals(pad.getDrawing());
                    return current ? newest.prediction() : null;
                },
                answer,
                pad.drawingProperty());
    }

    private void classify() {
        classifying.submit(new Request(
                pad.getDrawing(), preparation.get(), session.reader().get(), System.nanoTime()));
    }

    private void show(Response newest) {
        PreparedDrawing drawn = newest.prepared();
        responded = newest.request().drawing();
        problem.set(drawn == null || newest.answer() != null ? "" : problemOfModel());
        answer.set(newest.answer());
        prepared.set(drawn);
        follow();
        session.pad().setDrawing(drawn == null ? null : drawn.picture());
        if (newest.answer() == null) {
            status.set(problem.get());
        } else {
            double millis = (System.nanoTime() - newest.request().nanoTime()) / 1e6;
            status.set(TEXTS.get("status.classified", Figures.milliseconds(millis)));
        }
    }

    private void fail(Exception failure) {
        responded = pad.getDrawing();
        problem.set(Failures.sentence(failure));
        answer.set(null);
        prepared.set(null);
        follow();
        session.pad().setDrawing(null);
        status.set("");
    }

    private String problemOfModel() {
        String ofSession = session.getModelProblem();
        return ofSession.isEmpty() ? TEXTS.get("answer.loading") : ofSession;
    }

    private void follow() {
        boolean done = Objects.equals(responded, pad.getDrawing());
        inProgress.set(pad.penDownProperty().get() || (inProgress.get() && !done));
        finalAnswer.set(inProgress.get() ? null : answer.get());
    }
}
