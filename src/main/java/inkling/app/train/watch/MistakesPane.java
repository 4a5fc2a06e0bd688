package inkling.app.train.watch;

import atlantafx.base.controls.Spacer;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Explained;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.app.train.runs.RunExplorer;
import inkling.app.train.runs.RunLibrary;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.Prediction;
import inkling.learn.runs.Snapshot;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which validation digits the run shown confuses, and how it classifies the drawing on the pad. */
public final class MistakesPane extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    private static final double SIZE = 300;
    /** Up to so many classes, the names are legible in the column. */
    private static final int FEW = 20;

    private final Session session;
    private final BooleanProperty many = new SimpleBooleanProperty();
    private final ConfusionGrid confusion;
    private int[][] counts = {};
    private final DrawingBars bars = new DrawingBars();

    public MistakesPane(Session session, RunLibrary library, Replay replay, RunExplorer explorer) {
        this.session = session;
        getStyleClass().add("mistakes");
        visibleProperty()
                .bind(replay.runProperty()
                        .isNotNull()
                        .and(replay.otherDataProperty().isEmpty()));
        SnapshotLinks links = new SnapshotLinks(replay, explorer);
        confusion = new ConfusionGrid(SIZE, links::openCell);
        confusion.setId("confusion");
        Label hint = Labels.hint("");
        hint.textProperty().bind(confusion.wordsProperty());
        Label title = Explained.label("", TEXTS.get("term.confusion"), "heading");
        title.setId("mistakes");
        library.shown().subscribe(() -> title.setText(title(library)));
        title.setText(title(library));
        Button larger = Buttons.link(
                "enlarge-confusion",
                TEXTS.get("mistakes.larger"),
                () -> LargeConfusion.open(confusion, classes(), counts, links::openCell));
        Boxes.showWhile(many, larger);
        getChildren().addAll(Boxes.row("mistakes-head", title, new Spacer(), larger), confusion, hint, bars);
        replay.snapshotProperty().subscribe(this::show);
    }

    private static String title(RunLibrary library) {
        return library.shown().size() < 2
                ? TEXTS.get("mistakes")
                : TEXTS.get("mistakes.of", library.lastShown().orElseThrow().name());
    }

    private Classes classes() {
        DataSet data = session.getData();
        return data == null ? Classes.DIGITS : data.classes();
    }

    private void show(@Nullable Snapshot snapshot) {
        Classes classes = classes();
        counts = snapshot == null ? new int[classes.count()][classes.count()] : snapshot.confusion();
        many.set(classes.count() > FEW);
        confusion.show(classes, counts);
        bars.show(classes, snapshot == null ? null : snapshot.drawing().orElse(null));
    }

    /** The probabilities that the run shown gives the drawing on the pad: a small bar for each class. */
    private static final class DrawingBars extends VBox {
        private static final int MOST_BARS = 10;
        private static final double NAME_WIDTH = 90;
        private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

        private final GridPane grid = new GridPane();
        private final Label none = Labels.hint("no-drawing", TEXTS.get("drawing.none"));

        DrawingBars() {
            getStyleClass().add("drawing-bars");
            grid.getStyleClass().add("bar-grid");
            grid.managedProperty().bind(grid.visibleProperty());
            Boxes.showWhile(grid.visibleProperty().not(), none);
            Label heading = Labels.heading(TEXTS.get("drawing"));
            Tooltips.explain(heading, TEXTS.get("drawing.tip"));
            getChildren().addAll(heading, none, grid);
        }

        /** Shows the probabilities of a drawing, of many classes those of the most probable ones; null for none. */
        void show(Classes classes, @Nullable Prediction prediction) {
            grid.getChildren().clear();
            grid.setVisible(prediction != null);
            if (prediction == null) {
                return;
            }
            List<Integer> labels = prediction.classes() <= FEW
                    ? IntStream.range(0, prediction.classes()).boxed().toList()
                    : prediction.ranked().subList(0, MOST_BARS);
            for (int label : labels) {
                ProgressBar bar = new ProgressBar(prediction.probability(label));
                bar.getStyleClass().add("drawing-bar");
                bar.setMaxWidth(Double.MAX_VALUE);
                bar.pseudoClassStateChanged(BEST, label == prediction.digit());
                GridPane.setHgrow(bar, Priority.ALWAYS);
                Label figure = Labels.styled(Figures.percent(prediction.probability(label)), "figure", "bar-figure");
                Label name = Labels.styled(classes.name(label), "figure");
                name.setMaxWidth(NAME_WIDTH);
                grid.addRow(grid.getRowCount(), name, bar, figure);
            }
        }
    }
}
