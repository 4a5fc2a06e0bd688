package inkling.app;

import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.open.DataDialogs;
import inkling.app.shared.open.DataReading;
import inkling.app.shared.open.DataSaving;
import inkling.data.DataSet;
import inkling.data.format.DataWriter;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** Which data set is loaded, and the menu: others to open, and what can be done with this one. */
final class DataPill extends PillMenu {
    private static final Texts TEXTS = Texts.of("window");

    private final Session session;
    private final DataReading reading;
    private final DataDialogs dialogs;
    private final DataSaving saving;

    DataPill(Session session, DataReading reading, DataDialogs dialogs, DataSaving saving) {
        super("data", TEXTS.get("pill.data"));
        this.session = session;
        this.reading = reading;
        this.dialogs = dialogs;
        this.saving = saving;
        session.dataProperty().subscribe(set -> follow());
        session.dataProblemProperty().subscribe(problem -> follow());
        reading.folderProperty().subscribe(folder -> follow());
        setOnShowing(event -> fill());
        fill(); // a menu without items does not open
    }

    private void follow() {
        DataSet set = session.getData();
        String problem = session.getDataProblem();
        set(set == null ? TEXTS.get("pill.none") : name(set), "", problem.isEmpty() ? story(set) : problem);
    }

    private String story(@Nullable DataSet set) {
        String folder = reading.folderProperty().get();
        String story = set == null
                ? folder
                : TEXTS.get(
                        "pill.data.tip",
                        name(set),
                        set.labels().rows(),
                        set.classes().count(),
                        folder);
        return reading.againProperty().get() ? TEXTS.get("pill.again", story) : story;
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
                        Buttons.choiceItem(
                                "data-shipped",
                                TEXTS.get("menu.data.shipped"),
                                reading.isShipped(),
                                reading::openShipped),
                        new SeparatorMenuItem());
        List<Path> recent = reading.recentFolders();
        for (int i = 0; i < recent.size(); i++) {
            Path place = recent.get(i);
            String text = TEXTS.get("menu.recent", String.valueOf(place.getFileName()), placeOf(place));
            getItems()
                    .add(Buttons.choiceItem("data-recent-" + i, text, place.equals(loaded), () -> reading.open(place)));
        }
        if (!recent.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        MenuItem change = Buttons.item("data-change", TEXTS.get("menu.change"), reading.opening()::change);
        change.setDisable(session.getData() == null);
        getItems()
                .addAll(
                        change,
                        saveMenu(),
                        new SeparatorMenuItem(),
                        Buttons.item("data-open-folder", TEXTS.get("menu.open-folder"), () -> dialogs.openFolder(this)),
                        Buttons.item("data-open", TEXTS.get("menu.open"), () -> dialogs.openFile(this)));
    }

    private Menu saveMenu() {
        Menu save = new Menu(TEXTS.get("menu.save"));
        save.setId("data-save");
        save.setDisable(!saving.possibleProperty().get());
        for (DataWriter.Kind format : DataWriter.Kind.values()) {
            save.getItems()
                    .add(Buttons.item(
                            "data-save-" + Texts.id(format),
                            TEXTS.get("menu.save.format", DataSaving.titleOf(format)),
                            () -> saving.ask(this, format)));
        }
        return save;
    }
}
