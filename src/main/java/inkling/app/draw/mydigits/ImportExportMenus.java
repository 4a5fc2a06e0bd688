package inkling.app.draw.mydigits;

import inkling.app.shared.Texts;
import inkling.sketch.mydigits.ImportCount;
import inkling.sketch.mydigits.ImportExport;
import inkling.sketch.mydigits.MyDigit;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** My digits to files of the user's choice, and from there. */
final class ImportExportMenus {
    private static final Texts TEXTS = Texts.of("draw");
    private static final FileChooser.ExtensionFilter STROKES =
            new FileChooser.ExtensionFilter(TEXTS.get("my-digits.import.filter"), "*.jsonl");

    private interface Writer {
        void write(List<MyDigit> digits, Path folder) throws IOException;
    }

    private final MyDigitsModel digits;

    ImportExportMenus(MyDigitsModel digits) {
        this.digits = digits;
    }

    MenuButton exportMenu() {
        MenuButton menu = menu("export", TEXTS.get("my-digits.export"));
        menu.getItems()
                .setAll(
                        item(TEXTS.get("my-digits.export.sprite"), () -> toFolder(menu, ImportExport::writeSprite)),
                        item(TEXTS.get("my-digits.export.idx"), () -> toFolder(menu, ImportExport::writeIdx)),
                        item(TEXTS.get("my-digits.export.strokes"), () -> toFile(menu)));
        menu.disableProperty()
                .bind(digits.pagesProperty().map(pages -> pages.digits().isEmpty()));
        return menu;
    }

    MenuButton importMenu() {
        MenuButton menu = menu("import", TEXTS.get("my-digits.import"));
        menu.getItems()
                .setAll(
                        item(TEXTS.get("my-digits.import.strokes"), () -> {
                            FileChooser chooser = new FileChooser();
                            chooser.setTitle(TEXTS.get("my-digits.import.strokes.title"));
                            chooser.getExtensionFilters().setAll(STROKES);
                            read(chooser.showOpenDialog(menu.getScene().getWindow()));
                        }),
                        item(
                                TEXTS.get("my-digits.import.folder"),
                                () -> read(folder(menu, TEXTS.get("my-digits.import.folder.title")))));
        return menu;
    }

    private void toFolder(Node over, Writer writer) {
        File folder = folder(over, TEXTS.get("my-digits.export.folder"));
        if (folder != null) {
            digits.change(store -> {
                List<MyDigit> all = store.digits();
                writer.write(all, folder.toPath());
                return TEXTS.get("my-digits.exported", all.size(), folder);
            });
        }
    }

    private void toFile(Node over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("my-digits.export.file"));
        chooser.setInitialFileName("my-digits.jsonl");
        File file = chooser.showSaveDialog(over.getScene().getWindow());
        if (file != null) {
            digits.change(store -> {
                List<MyDigit> all = store.digits();
                int written = ImportExport.writeStrokes(all, file.toPath());
                String exported = TEXTS.get("my-digits.exported", written, file);
                int left = all.size() - written;
                return left == 0 ? exported : exported + " " + TEXTS.get("my-digits.exported.left", left);
            });
        }
    }

    private void read(@Nullable File from) {
        if (from != null) {
            digits.change(store -> message(ImportExport.read(from.toPath(), store, Instant.now()), from.getName()));
        }
    }

    private static String message(ImportCount count, String from) {
        if (count.added() == count.found()) {
            return TEXTS.get("my-digits.imported", count.found(), from);
        }
        return count.added() == 0
                ? TEXTS.get("my-digits.imported.none", count.found(), from)
                : TEXTS.get("my-digits.imported.some", count.added(), count.found(), from);
    }

    private static @Nullable File folder(Node over, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return chooser.showDialog(over.getScene().getWindow());
    }

    private static MenuButton menu(String id, String name) {
        MenuButton menu = new MenuButton(name);
        menu.setId(id + "-my-digits");
        menu.getStyleClass().addAll("link", "link-menu");
        return menu;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }
}
