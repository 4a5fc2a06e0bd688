package inkling.app;

import inkling.app.shared.DataReading;
import inkling.app.shared.Figures;
import inkling.app.shared.ModelReading;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** The pills of the top bar: the run in progress, the data, the model. */
final class LoadedPills {
    private static final Texts TEXTS = Texts.of("window");

    private final Session session;
    private final DataReading reading;
    private final Pill run = new Pill("run", TEXTS.get("pill.run"));
    private final Pill data = new Pill("data", TEXTS.get("pill.data"));
    private final Pill model = new Pill("model", TEXTS.get("pill.model"));

    LoadedPills(Session session, DataReading reading, ModelReading models) {
        this.session = session;
        this.reading = reading;
        Boxes.showWhile(session.runProperty().isNotEmpty(), run);
        run.setOnAction(event -> session.open(ScreenName.TRAIN));
        data.setOnAction(event -> reading.ask(data));
        model.setOnAction(event -> models.ask(model));
        session.runProperty().subscribe(words -> run.set(words, "", TEXTS.get("pill.run.tip")));
        session.dataProperty().subscribe(set -> followData());
        session.dataProblemProperty().subscribe(problem -> followData());
        session.modelProperty().subscribe(classifier -> followModel());
        session.modelProblemProperty().subscribe(problem -> followModel());
    }

    List<Pill> pills() {
        return List.of(run, data, model);
    }

    private void followData() {
        DataSet set = session.getData();
        String problem = session.getDataProblem();
        String folder = reading.folderProperty().get();
        data.set(set == null ? TEXTS.get("pill.none") : name(set, folder), "", problem.isEmpty() ? folder : problem);
    }

    private static String name(DataSet set, String folder) {
        boolean mnist = set.labels().rows() == DataSet.MNIST_ROWS && set.trainRows() == DataSet.MNIST_TRAIN_ROWS;
        Path name = Path.of(folder).toAbsolutePath().normalize().getFileName();
        return mnist || name == null ? TEXTS.get("pill.data.mnist") : name.toString();
    }

    private void followModel() {
        Classifier classifier = session.getModel();
        String problem = session.getModelProblem();
        if (classifier == null) {
            boolean reading = problem.isEmpty();
            model.set(
                    TEXTS.get(reading ? "pill.model.reading" : "pill.none"),
                    "",
                    reading ? TEXTS.get("pill.model.reading.tip") : problem);
            return;
        }
        Double accuracy = classifier.card().validationAccuracy();
        String figure = accuracy == null ? "" : Figures.percent(accuracy);
        String story =
                accuracy == null ? classifier.toString() : TEXTS.get("pill.model.tip", classifier.toString(), figure);
        model.set(classifier.name(), figure, problem.isEmpty() ? story : problem);
    }

    /** Something loaded, on the top bar: what kind of thing, its name, a figure. A click lets the user choose another. */
    private static final class Pill extends Button {
        private final String kind;
        private final Label name = Labels.styled("", "strong");
        private final Label figure = new Label();
        private final Tooltip tooltip = new Tooltip();

        /**
         * @param kind what kind of thing it names, as shown
         */
        Pill(String id, String kind) {
            this.kind = kind;
            setId(id);
            getStyleClass().add("pill");
            setGraphic(Boxes.row("words", Labels.styled(kind, "muted"), name, figure));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setMinWidth(USE_PREF_SIZE);
            setTooltip(tooltip);
        }

        /**
         * @param itsFigure may be empty
         * @param story the details, shown as a tooltip
         */
        void set(String itsName, String itsFigure, String story) {
            name.setText(itsName);
            figure.setText(itsFigure);
            figure.setManaged(!itsFigure.isEmpty());
            tooltip.setText(story);
            setAccessibleText(kind + " " + itsName + " " + itsFigure);
        }
    }
}
