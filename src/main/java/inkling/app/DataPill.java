package inkling.app;

import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.open.DataReading;
import inkling.data.DataSet;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.SeparatorMenuItem;

/** Which data set is loaded, and the menu of others: the one that comes with the program, recent folders, any folder. */
final class DataPill extends PillMenu {
    private static final Texts TEXTS = Texts.of("window");

    private final Session session;
    private final DataReading reading;

    DataPill(Session session, DataReading reading) {
        super("data", TEXTS.get("pill.data"));
        this.session = session;
        this.reading = reading;
        session.dataProperty().subscribe(set -> follow());
        session.dataProblemProperty().subscribe(problem -> follow());
        reading.folderProperty().subscribe(folder -> follow());
        setOnShowing(event -> fill());
        fill(); // a menu without items does not open
    }

    private void follow() {
        DataSet set = session.getData();
        String problem = session.getDataProblem();
        String folder = reading.folderProperty().get();
        String story = reading.againProperty().get() ? TEXTS.get("pill.again", folder) : folder;
        set(set == null ? TEXTS.get("pill.none") : name(set), "", problem.isEmpty() ? story : problem);
    }

    private String name(DataSet set) {
        String folder = reading.folderProperty().get();
        Path name = Path.of(folder).toAbsolutePath().normalize().getFileName();
        return name == null || (set.isMnist() && reading.isShipped()) ? TEXTS.get("pill.data.mnist") : name.toString();
    }

    private void fill() {
        Path loaded = Path.of(reading.folderProperty().get()).toAbsolutePath().normalize();
        getItems()
                .setAll(
                        choice(
                                "data-shipped",
                                TEXTS.get("menu.data.shipped"),
                                reading.isShipped(),
                                reading::openShipped),
                        new SeparatorMenuItem());
        List<Path> recent = reading.recentFolders();
        for (int i = 0; i < recent.size(); i++) {
            Path folder = recent.get(i);
            String text = TEXTS.get("menu.recent", String.valueOf(folder.getFileName()), placeOf(folder));
            getItems().add(choice("data-recent-" + i, text, folder.equals(loaded), () -> reading.open(folder)));
        }
        getItems().add(question("data-open", TEXTS.get("menu.open"), () -> reading.ask(this)));
    }
}
