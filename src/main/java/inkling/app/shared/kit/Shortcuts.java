package inkling.app.shared.kit;

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

/** The keys of a screen: what each does, and what the sheet of shortcuts says about it. */
public final class Shortcuts {
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> pressed = new LinkedHashMap<>();
    private final Map<String, Runnable> typed = new HashMap<>();
    private List<String> group = new ArrayList<>();

    /** Begins a group of the sheet. */
    public Shortcuts group(String name) {
        group = new ArrayList<>();
        groups.put(name, group);
        return this;
    }

    /** Adds a line to the sheet: some keys, a tab, what they do. About the keys that follow, or about keys of others. */
    public Shortcuts line(String line) {
        group.add(line);
        return this;
    }

    /** A key by itself, or with Shift. */
    public Shortcuts on(KeyCode key, Runnable action) {
        pressed.put(new KeyCodeCombination(key, KeyCombination.SHIFT_ANY), action);
        return this;
    }

    /** A key with modifiers, as {@link KeyCombination#valueOf} reads it: {@code Shortcut+Z} is Ctrl+Z, on a Mac Cmd+Z. */
    public Shortcuts on(String combination, Runnable action) {
        pressed.put(KeyCombination.valueOf(combination), action);
        return this;
    }

    /** What was typed, not which key: on some keyboards a digit takes two. */
    public Shortcuts onTyped(char character, Runnable action) {
        typed.put(String.valueOf(character), action);
        return this;
    }

    /** A letter; with Alt, it works also where it is text. */
    public Shortcuts onLetter(char letter, Runnable action) {
        return onTyped(letter, action).on("Alt+" + Character.toUpperCase(letter), action);
    }

    /** The lines of the sheet, by group. */
    public Map<String, List<String>> lines() {
        return groups;
    }

    /** Acts on the keys that reach a node. */
    public void listenOn(Node node) {
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
