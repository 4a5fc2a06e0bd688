package inkling.app.shared.open;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.format.ClassNames;
import inkling.data.format.DataReader;
import inkling.data.found.Choices;
import inkling.data.found.FoundData;
import inkling.data.found.Reading;
import inkling.learn.Classifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Opens a data set that the user chose: reads it in the background, waits while the user is asked how it is meant, and puts it in
 * place of the one there is, which stays in use until then and at every failure. FX thread only.
 */
public final class Opening {
    private static final Texts TEXTS = Texts.of("open");

    /** Data that waits to be opened, and the choices to begin with. */
    public record Question(Path place, Inspection inspection, Choices choices) {}

    private final Session session;
    private final LongTask task;
    private final KeptChoices kept;
    private final DataReading reading;
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    Opening(Session session, Background background, KeptChoices kept, DataReading reading) {
        this.session = session;
        this.kept = kept;
        this.reading = reading;
        task = new LongTask(background);
    }

    // Properties

    /** The reading; then, once the user has answered, the opening. */
    public LongTask task() {
        return task;
    }

    /** What the user is asked; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Why the data cannot be opened with the choices last made: one sentence, or empty. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    // Commands

    /** Reads a file or folder, to ask then how it is to be opened, in place of what is being asked. */
    public void begin(Path place) {
        begin(place, progress -> DataReader.find(place, progress));
    }

    /**
     * The same for data that is found in another way.
     *
     * @param place what it is called
     */
    public void begin(Path place, LongTask.Work<FoundData> finding) {
        cancel();
        session.problems().withdraw(this);
        Classifier model = session.getModel();
        task.run(
                TEXTS.get("reading", DataPlaces.nameOf(place)),
                progress -> question(place, finding, model, progress),
                question::set,
                failure -> session.problems().report(this, failure));
    }

    /** Asks again how the data set there is is to be opened. */
    public void change() {
        begin(Path.of(reading.folderProperty().get()));
    }

    /** Forgets what is being read or asked; the data set there is stays. */
    public void cancel() {
        task.drop();
        problem.set("");
        question.set(null);
    }

    /** Opens what was asked about. */
    public void open(Choices choices) {
        Question answered = question.get();
        if (answered == null || task.busyProperty().get()) {
            return;
        }
        problem.set("");
        task.run(
                TEXTS.get("opening", DataPlaces.nameOf(answered.place)),
                progress -> opened(answered, choices),
                read -> {
                    kept.keep(answered.place, answered.inspection.found(), choices);
                    question.set(null);
                    reading.use(answered.place, read);
                },
                failure -> problem.set(Failures.sentence(failure)));
    }

    /** Reads class names, one per line. */
    public void readNames(Path file, Consumer<List<String>> then) {
        problem.set("");
        task.run(
                TEXTS.get("reading", DataPlaces.nameOf(file)),
                progress -> ClassNames.read(file).classes().names(),
                then,
                failure -> problem.set(Failures.sentence(failure)));
    }

    private Question question(
            Path place, LongTask.Work<FoundData> finding, @Nullable Classifier model, Reading progress)
            throws Exception {
        long start = System.nanoTime();
        FoundData found = finding.with(progress);
        Inspection inspection = Inspection.of(found, model, (System.nanoTime() - start) / 1e9);
        Choices choices = kept.of(place, found);
        boolean answered = kept.isFixed(place);
        return new Question(place, inspection, answered ? choices : choices.with(inspection.looks()));
    }

    private static ReadData opened(Question answered, Choices choices) throws IOException {
        long start = System.nanoTime();
        FoundData found = answered.inspection.found();
        return ReadData.of(
                answered.place, found.open(choices), answered.inspection.seconds() + (System.nanoTime() - start) / 1e9);
    }
}
