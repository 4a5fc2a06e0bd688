package inkling.app.train;

import inkling.app.WindowSteps;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.run.ActiveRun;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The Train screen in a window of its own, on the real digits, and what a person does there. */
public abstract class TrainSteps extends WindowSteps {
    private static DataSet data;

    protected final Session session = new Session();
    protected final Background background = new Background();
    protected RunStore store;
    protected TrainView view;

    @BeforeAll
    static void readData() throws IOException {
        data = DataFolder.read(DataFolder.find(), some -> {});
    }

    @BeforeEach
    void openStore() {
        store = new RunStore(folder.resolve("runs"));
        session.useData(data);
    }

    @AfterEach
    void closeBackground() {
        background.close();
    }

    protected final void openView() {
        view = onScreen(() -> new TrainView(
                session, new ActiveRun(session, background, store), background, store, FileDialogs.ofSystem()));
        open((Parent) view.node(), 1400, 820);
    }

    protected final void fill(String field, String words) {
        onScreen(() -> {
            find(field, TextInputControl.class).setText(words);
            return words;
        });
        settle();
    }

    protected final RunFacts.State state(int index) {
        return run(index).facts().state();
    }

    protected final Run run(int index) {
        return runs().get(index);
    }

    protected final List<Run> runs() {
        try {
            return store.runs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
