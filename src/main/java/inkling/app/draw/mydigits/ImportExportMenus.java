package inkling.app.draw.mydigits;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.data.format.DataWriter;
import inkling.sketch.mydigits.ImportCount;
import inkling.sketch.mydigits.ImportExport;
import inkling.sketch.mydigits.MyDigit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser.ExtensionFilter;

/** Kept drawings to files of the user's choice, and from there. */
final class ImportExportMenus {
    private static final Texts TEXTS = Texts.of("draw");

    private interface Writer {
        void write(List<MyDigit> digits, Path target) throws IOException;
    }

    private final MyDigitsModel digits;
    private final FileDialogs dialogs = FileDialogs.ofSystem();

    ImportExportMenus(MyDigitsModel digits) {
        this.digits = digits;
    }

    MenuButton exportMenu() {
        MenuButton menu = new MenuButton(TEXTS.get("my-digits.export"));
        Supplier<Optional<Path>> folder = () -> dialogs.folder(menu, TEXTS.get("my-digits.export.folder"), null);
        fill(
                menu,
                "export-my-digits",
                export("sprite", TEXTS.get("my-digits.export.sprite"), folder, ImportExport::writeSprite),
                export("idx", TEXTS.get("my-digits.export.idx"), folder, ImportExport::writeIdx),
                export("csv", TEXTS.get("my-digits.export.csv"), folder, to(DataWriter.Kind.CSV)),
                export("pictures", TEXTS.get("my-digits.export.pictures"), folder, to(DataWriter.Kind.PICTURES)),
                export(
                        "npz",
                        TEXTS.get("my-digits.export.npz"),
                        () -> dialogs.save(menu, TEXTS.get("my-digits.export.arrays"), "drawings.npz"),
                        to(DataWriter.Kind.NPZ)),
                Buttons.item("export-strokes", TEXTS.get("my-digits.export.strokes"), () -> exportStrokes(menu)));
        menu.disableProperty()
                .bind(digits.pagesProperty().map(pages -> pages.digits().isEmpty()));
        return menu;
    }

    MenuButton importMenu() {
        MenuButton menu = new MenuButton(TEXTS.get("my-digits.import"));
        ExtensionFilter strokes = new ExtensionFilter(TEXTS.get("my-digits.import.filter"), "*.jsonl", "*.ndjson");
        ExtensionFilter data = new ExtensionFilter(
                TEXTS.get("my-digits.import.file.filter"), "*.npz", "*.csv", "*.csv.gz", "*.zip", "*.png", "*ubyte*");
        fill(
                menu,
                "import-my-digits",
                Buttons.item(
                        "import-file",
                        TEXTS.get("my-digits.import.file"),
                        () -> dialogs.open(menu, TEXTS.get("my-digits.import.file.title"), data)
                                .ifPresent(this::importFrom)),
                Buttons.item(
                        "import-strokes",
                        TEXTS.get("my-digits.import.strokes"),
                        () -> dialogs.open(menu, TEXTS.get("my-digits.import.strokes.title"), strokes)
                                .ifPresent(this::importFrom)),
                Buttons.item(
                        "import-folder",
                        TEXTS.get("my-digits.import.folder"),
                        () -> dialogs.folder(menu, TEXTS.get("my-digits.import.folder.title"), null)
                                .ifPresent(this::importFrom)));
        return menu;
    }

    /** An item that exports all to where the user says. */
    private MenuItem export(String format, String text, Supplier<Optional<Path>> ask, Writer writer) {
        return Buttons.item(
                "export-" + format,
                text,
                () -> ask.get()
                        .ifPresent(target -> digits.change(store -> {
                            List<MyDigit> all = store.digits();
                            writer.write(all, target);
                            return TEXTS.get("my-digits.exported", all.size(), target);
                        })));
    }

    private static Writer to(DataWriter.Kind kind) {
        return (digits, target) -> ImportExport.write(digits, target, kind);
    }

    private void exportStrokes(Node over) {
        dialogs.save(over, TEXTS.get("my-digits.export.file"), "drawn-digits.jsonl")
                .ifPresent(file -> digits.change(store -> {
                    List<MyDigit> all = store.digits();
                    int written = ImportExport.writeStrokes(all, file);
                    String exported = TEXTS.get("my-digits.exported", written, file);
                    int left = all.size() - written;
                    return left == 0 ? exported : exported + " " + TEXTS.get("my-digits.exported.left", left);
                }));
    }

    private void importFrom(Path path) {
        digits.change(store -> {
            ImportCount count = ImportExport.read(path, store, Instant.now());
            Path name = path.getFileName();
            if (count.added() == count.found()) {
                return TEXTS.get("my-digits.imported", count.found(), name);
            }
            return count.added() == 0
                    ? TEXTS.get("my-digits.imported.none", count.found(), name)
                    : TEXTS.get("my-digits.imported.some", count.added(), count.found(), name);
        });
    }

    private static void fill(MenuButton menu, String id, MenuItem... items) {
        menu.setId(id);
        menu.getStyleClass().addAll("link", "link-menu");
        menu.getItems().setAll(items);
    }
}
