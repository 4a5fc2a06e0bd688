package inkling.app.inside;

import static inkling.app.WindowBench.onScreen;

import inkling.app.WindowBench;
import inkling.app.shared.Background;
import inkling.app.shared.LookInside;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.Theme;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.run.ActiveRun;
import inkling.data.format.DataFolder;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.inside.Place;
import inkling.learn.runs.RunStore;
import inkling.nn.Architecture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The Inside screen by itself, with the shipped data and model, before any drawing. */
final class InsideStage {
    private final Background background = new Background();
    private final String held;
    private InsideView view;
    private Stage stage;

    /**
     * Opens the screen, and returns when all of it is there.
     *
     * @param held what is held: nothing, a value of the second stage, or a score; or training, for a network that is shown as it learns
     */
    InsideStage(String held, double height) throws Exception {
        this.held = held;
        WindowBench.startToolkit();
        Path folder = Files.createTempDirectory("inkling-pen");
        var data = DataFolder.read(Path.of("data"), some -> {});
        var model = ModelFile.shipped();
        onScreen(() -> {
            Session session = new Session();
            session.useData(data);
            session.useModel(model);
            ActiveRun run = new ActiveRun(session, background, new RunStore(folder));
            PadModel pad = new PadModel();
            run.giveWayTo(pad.drawingProperty());
            view = new InsideView(session, pad, run, background, FileDialogs.ofSystem());
            Theme theme = new Theme(new Settings(folder.resolve("settings.properties")));
            theme.use();
            Scene scene = new Scene((Parent) view.node(), 1400, height);
            theme.apply(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            if (held.equals("training")) {
                run.start("bench", RecipeFile.named("codelab").withEpochs(500), false);
                session.lookInside(new LookInside.OfLearning());
            }
            return stage;
        });
        WindowBench.until(this::isThere);
        onScreen(() -> {
            hold(model.architecture());
            return held;
        });
    }

    private boolean isThere() {
        boolean isRead = held.equals("training") ? values().getValue() != null : background.isIdle();
        return stage.getScene().lookup("#pad") != null && isRead && InTurn.isDone();
    }

    private void hold(Architecture architecture) {
        List<inkling.learn.inside.Stage> stages = inkling.learn.inside.Stage.of(architecture);
        if (held.equals("value")) {
            view.subject().pointer().hold(new Place(stages.get(1).last(), 3, 3, 0));
        } else if (held.equals("score")) {
            view.subject()
                    .pointer()
                    .hold(new Place(stages.get(stages.size() - 1).last(), 0, 0, 0));
        }
    }

    /** All numbers that the screen shows. */
    ObservableValue<?> values() {
        return view.subject().valuesProperty();
    }

    Scene scene() {
        return stage.getScene();
    }

    void close() throws Exception {
        onScreen(() -> {
            stage.close();
            return stage;
        });
        background.close();
        Platform.exit();
    }
}
