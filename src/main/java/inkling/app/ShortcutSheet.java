package inkling.app;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Shortcuts;
import inkling.app.shared.kit.VerticalScroll;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The shortcuts of the screen in front, and those of all, group by group: over the lower right corner, until Esc or a click. */
final class ShortcutSheet {
    private static final Texts TEXTS = Texts.of("window");
    private static final double MARGIN = 16;
    private static final double STATUS_LINE = 30;

    private final Supplier<Shortcuts> shortcuts;
    private final BooleanSupplier opensData;
    private @Nullable Popup popup;

    /**
     * @param shortcuts those of the screen in front
     * @param opensData whether Ctrl+O opens data there
     */
    ShortcutSheet(Supplier<Shortcuts> shortcuts, BooleanSupplier opensData) {
        this.opensData = opensData;
        this.shortcuts = shortcuts;
    }

    /** Opens at F1, and at a question mark that is no text. */
    void listenOn(Scene scene) {
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F1), () -> toggle(scene));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
                toggle(scene);
            }
        });
    }

    /** Opens it over a scene, or closes it. */
    void toggle(Scene scene) {
        if (popup == null) {
            popup = new Popup();
            popup.setAutoHide(true);
            popup.setAutoFix(true);
            popup.setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_RIGHT);
        }
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        VerticalScroll sheet = new VerticalScroll(grid());
        sheet.setId("key-sheet");
        sheet.getStyleClass().add("key-sheet");
        sheet.setMaxHeight(scene.getHeight() - STATUS_LINE - 2 * MARGIN);
        popup.getContent().setAll(sheet);
        Window window = scene.getWindow();
        popup.show(
                window,
                window.getX() + scene.getX() + scene.getWidth() - MARGIN,
                window.getY() + scene.getY() + scene.getHeight() - STATUS_LINE - MARGIN);
    }

    private Region grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        shortcuts.get().lines().forEach((group, lines) -> add(grid, group, lines));
        Shortcuts everywhere = new Shortcuts()
                .group(TEXTS.get("keys.everywhere"))
                .line(TEXTS.get("keys.screens"))
                .line(TEXTS.get("keys.focus"));
        if (opensData.getAsBoolean()) {
            everywhere.line(TEXTS.get("keys.open"));
        }
        everywhere.line(TEXTS.get("keys.open-folder")).line(TEXTS.get("keys.sheet"));
        everywhere.lines().forEach((group, lines) -> add(grid, group, lines));
        return grid;
    }

    /** Writes lines down, each with a tab between the keys and what they do. */
    private static void add(GridPane grid, String group, List<String> lines) {
        grid.add(Labels.heading(group), 0, grid.getRowCount(), 2, 1);
        for (String line : lines) {
            String[] parts = line.split("\t", 2);
            grid.addRow(grid.getRowCount(), label(parts[0], "figure"), label(parts[1], "muted"));
        }
    }

    private static Label label(String text, String style) {
        return Labels.uncut(Labels.styled(text, style, "small"));
    }
}
