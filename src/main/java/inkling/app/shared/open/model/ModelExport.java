package inkling.app.shared.open.model;

import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.open.DataSaving;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.exchange.ExportFormat;
import inkling.learn.exchange.WebFolder;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Menu;

/** Exports the model in use for other programs, or as a web page; never over anything. FX thread only. */
public final class ModelExport {
    private static final Texts TEXTS = Texts.of("open");

    private final Session session;
    private final DataSaving saving;
    private final FileDialogs dialogs;

    public ModelExport(Session session, DataSaving saving, FileDialogs dialogs) {
        this.session = session;
        this.saving = saving;
        this.dialogs = dialogs;
    }

    /** The formats, as a menu whose dialogs open over the window of a node. */
    public Menu menu(Node over) {
        Menu menu = formats(format -> choose(over, format.ending(), (to, model) -> export(to, format, model)));
        menu.setDisable(session.reader().get() == null);
        menu.getItems()
                .add(Buttons.item(
                        "model-export-web", TEXTS.get("export.web"), () -> choose(over, "-page", this::exportPage)));
        return menu;
    }

    /** A menu of the formats that other programs read. */
    public static Menu formats(Consumer<ExportFormat> chosen) {
        Menu menu = new Menu(TEXTS.get("export"));
        menu.setId("model-export");
        for (ExportFormat format : ExportFormat.values()) {
            String id = Texts.id(format);
            Runnable choose = () -> chosen.accept(format);
            menu.getItems().add(Buttons.item("model-export-" + id, TEXTS.get("export." + id), choose));
        }
        return menu;
    }

    private void choose(Node over, String ending, BiConsumer<Path, CalibratedClassifier> then) {
        CalibratedClassifier model = session.reader().get();
        if (model != null) {
            String name = session.getModelName().replaceAll("[^\\w -]+", "").replace(' ', '-');
            dialogs.save(over, TEXTS.get("choose.export"), name + ending).ifPresent(to -> then.accept(to, model));
        }
    }

    /** Writes a model in a format. */
    public void export(Path to, ExportFormat format, CalibratedClassifier model) {
        saving.export(to, progress -> format.write(to, model.classifier()));
    }

    /** Writes a page that shows of a drawing what Draw shows: {@code index.html} in a folder. */
    public void exportPage(Path to, CalibratedClassifier model) {
        saving.export(to, progress -> WebFolder.write(to, model));
    }
}
