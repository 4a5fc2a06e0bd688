package inkling.app;

import inkling.app.shared.DataChoice;
import inkling.app.shared.DataReading;
import inkling.app.shared.Figures;
import inkling.app.shared.ModelChoice;
import inkling.app.shared.ModelReading;
import inkling.app.shared.Session;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import java.nio.file.Path;
import java.util.List;

/** The pills of the top bar: the run under way, the data, the model. */
final class Loaded {
    private final Session session;
    private final DataReading reading;
    private final Pill run = new Pill("run");
    private final Pill data = new Pill("data");
    private final Pill model = new Pill("model");

    Loaded(Session session, DataReading reading, ModelReading models) {
        this.session = session;
        this.reading = reading;
        run.visibleProperty().bind(session.run().isNotEmpty());
        run.setOnAction(event -> session.screen().set("Train"));
        data.setOnAction(event -> new DataChoice(reading).ask(data));
        model.setOnAction(event -> new ModelChoice(models).ask(model));
        session.run().subscribe(words -> run.say(words, "", "To the run"));
        session.data().subscribe(set -> followData());
        session.dataProblem().subscribe(problem -> followData());
        session.model().subscribe(classifier -> followModel());
        session.modelProblem().subscribe(problem -> followModel());
    }

    List<Pill> pills() {
        return List.of(run, data, model);
    }

    private void followData() {
        DataSet set = session.data().get();
        String problem = session.dataProblem().get();
        data.say(
                set == null ? "none" : name(set),
                "",
                problem.isEmpty() ? reading.folder().get() : problem);
    }

    private String name(DataSet set) {
        boolean mnist = set.labels().rows() == DataSet.MNIST_ROWS && set.trainRows() == DataSet.MNIST_TRAIN_ROWS;
        Path folder =
                Path.of(reading.folder().get()).toAbsolutePath().normalize().getFileName();
        return mnist || folder == null ? "MNIST sprite" : folder.toString();
    }

    private void followModel() {
        Classifier classifier = session.model().get();
        String problem = session.modelProblem().get();
        if (classifier == null) {
            model.say(problem.isEmpty() ? "…" : "none", "", problem.isEmpty() ? "It is being read" : problem);
            return;
        }
        Double accuracy = classifier.card().heldOutAccuracy();
        String figure = accuracy == null ? "" : Figures.percent(accuracy, 1);
        String story =
                accuracy == null ? classifier.toString() : classifier + ": " + figure + " right on digits held back";
        model.say(classifier.name(), figure, problem.isEmpty() ? story : problem);
    }
}
