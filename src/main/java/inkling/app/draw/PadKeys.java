package inkling.app.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the screen, what each does, and how a person is told of it. */
final class PadKeys {
    /**
     * What a person is told of some keys.
     *
     * @param keys as they are printed on the keyboard
     * @param action what they do
     */
    record Line(String keys, String action) {}

    private final Map<String, List<Line>> groups = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> pressed = new LinkedHashMap<>();
    private final Map<String, Runnable> typed = new HashMap<>();
    private List<Line> group = new ArrayList<>();

    /** What the lines that follow are about. */
    PadKeys group(String name) {
        group = new ArrayList<>();
        groups.put(name, group);
        return this;
    }

    /** Tells of the keys that follow, or of keys that others listen to. */
    PadKeys line(String keys, String action) {
        group.add(new Line(keys, action));
        return this;
    }

    /** A key by itself, or with shift. */
    PadKeys on(KeyCode key, Runnable action) {
        return on(new KeyCodeCombination(key, KeyCombination.SHIFT_ANY), action);
    }

    /** A key with Ctrl, on a Mac with Cmd. */
    PadKeys onShortcut(KeyCode key, Runnable action) {
        return on(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
    }

    PadKeys onShiftShortcut(KeyCode key, Runnable action) {
        return on(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), action);
    }

    PadKeys onAlt(KeyCode key, Runnable action) {
        return on(new KeyCodeCombination(key, KeyCombination.ALT_DOWN), action);
    }

    /** What was typed, not which key: on some keyboards a digit takes two. */
    PadKeys onTyped(char character, Runnable action) {
        typed.put(String.valueOf(character), action);
        return this;
    }

    /** All that a person is told, by group. */
    Map<String, List<Line>> lines() {
        return groups;
    }

    /** Acts on the keys that reach a node. */
    void listenOn(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private PadKeys on(KeyCombination keys, Runnable action) {
        pressed.put(keys, action);
        return this;
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
