package inkling.app.draw;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the screen and what each does. */
final class PadKeys {
    private final Map<KeyCombination, Runnable> pressed = new LinkedHashMap<>();
    private final Map<String, Runnable> typed = new HashMap<>();

    /** A key by itself, or with shift. */
    PadKeys on(KeyCode key, Runnable action) {
        pressed.put(new KeyCodeCombination(key, KeyCombination.SHIFT_ANY), action);
        return this;
    }

    /** A key with Ctrl, on a Mac with Cmd. */
    PadKeys onShortcut(KeyCode key, Runnable action) {
        pressed.put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
        return this;
    }

    PadKeys onShiftShortcut(KeyCode key, Runnable action) {
        pressed.put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), action);
        return this;
    }

    /** What was typed, not which key: on some keyboards a digit takes two. */
    PadKeys onTyped(char character, Runnable action) {
        typed.put(String.valueOf(character), action);
        return this;
    }

    /** Acts on the keys that reach a node. */
    void listenOn(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private void press(KeyEvent event) {
        pressed.forEach((combination, action) -> {
            if (combination.match(event)) {
                action.run();
                event.consume();
            }
        });
    }

    private void type(KeyEvent event) {
        Runnable action = typed.get(event.getCharacter());
        if (action != null && !event.isShortcutDown() && !event.isAltDown()) {
            action.run();
            event.consume();
        }
    }
}
