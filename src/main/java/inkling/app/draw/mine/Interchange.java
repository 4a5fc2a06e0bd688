package inkling.app.draw.mine;

import inkling.app.shared.Figures;
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

/** My digits to files of the user's choice, and back. */
final class Interchange {
    private static final FileChooser.ExtensionFilter STROKES =
            new FileChooser.ExtensionFilter("Drawings (*.jsonl)", "*.jsonl");

    private final Keeping keeping;

    Interchange(Keeping keeping) {
        this.keeping = keeping;
    }

    /** The ways out. */
    MenuButton export() {
        MenuButton menu = menu("export");
        menu.getItems()
                .setAll(
                        item("As a sprite with its labels\u2026", () -> toFolder(menu, ImportExport::writeSprite)),
                        item("As IDX files, like MNIST\u2026", () -> toFolder(menu, ImportExport::writeIdx)),
                        item("As strokes, .jsonl\u2026", () -> toFile(menu)));
        menu.disableProperty().bind(keeping.shelf().map(shelf -> shelf.digits().isEmpty()));
        return menu;
    }

    /** The ways in. */
    MenuButton bringIn() {
        MenuButton menu = menu("import");
        menu.getItems()
                .setAll(
                        item("Strokes, .jsonl\u2026", () -> {
                            FileChooser chooser = new FileChooser();
                            chooser.setTitle("A file with drawings and their labels");
                            chooser.getExtensionFilters().setAll(STROKES);
                            read(chooser.showOpenDialog(menu.getScene().getWindow()));
                        }),
                        item(
                                "A folder with a sprite or IDX files\u2026",
                                () -> read(folder(menu, "A folder with a sprite and its labels, or IDX files"))));
        return menu;
    }

    private interface Writing {
        void write(List<MyDigit> digits, Path folder) throws IOException;
    }

    private void toFolder(Node over, Writing writing) {
        File folder = folder(over, "A folder for the files");
        if (folder != null) {
            keeping.act(store -> {
                List<MyDigit> digits = store.digits();
                writing.write(digits, folder.toPath());
                return "Wrote " + Figures.count(digits.size()) + " digits to " + folder + ".";
            });
        }
    }

    private void toFile(Node over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("A file for the strokes");
        chooser.setInitialFileName("my-digits.jsonl");
        File file = chooser.showSaveDialog(over.getScene().getWindow());
        if (file != null) {
            keeping.act(store -> {
                List<MyDigit> digits = store.digits();
                int written = ImportExport.writeStrokes(digits, file.toPath());
                int left = digits.size() - written;
                return "Wrote " + Figures.count(written) + " drawings to " + file + "."
                        + (left == 0 ? "" : " " + Figures.count(left) + " have no strokes, only a picture.");
            });
        }
    }

    private void read(@Nullable File from) {
        if (from != null) {
            keeping.act(store -> {
                ImportCount came = ImportExport.read(from.toPath(), store, Instant.now());
                return words(came, from.getName());
            });
        }
    }

    private static String words(ImportCount came, String from) {
        String found = Figures.count(came.found()) + " digits in " + from;
        if (came.added() == came.found()) {
            return "Added the " + found + ".";
        }
        return came.added() == 0
                ? "The " + found + " were here already."
                : "Added " + Figures.count(came.added()) + " of the " + found + "; the others were here already.";
    }

    private static @Nullable File folder(Node over, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return chooser.showDialog(over.getScene().getWindow());
    }

    private static MenuButton menu(String name) {
        MenuButton menu = new MenuButton(name);
        menu.setId(name + "-my-digits");
        menu.getStyleClass().addAll("link", "link-menu");
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }
}
