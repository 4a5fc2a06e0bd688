package inkling.app.shared.open.panel;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.open.DataReading;
import inkling.app.shared.open.DataSaving;
import inkling.app.shared.open.Opening;
import inkling.app.shared.open.Opening.Question;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * What lies over the screens while data is opened or saved: small cards, beside which the screens can be used, and the panel with
 * its questions, behind which they wait.
 */
public final class OpenLayer extends StackPane {
    private static final Texts TEXTS = Texts.of("open");

    /** Keys that the screen behind would take from the whole window. */
    private static final List<KeyCombination> OF_SCREENS = List.of(
            KeyCombination.valueOf("Shortcut+F"),
            KeyCombination.valueOf("Shortcut+G"),
            KeyCombination.valueOf("Alt+Left"));

    private static final double MARGIN = 8;

    private final Opening opening;
    private final FileDialogs dialogs;
    private final BooleanBinding readingToAsk;
    private final EventHandler<KeyEvent> keys = this::key;
    private @Nullable OpenViewModel model;
    private @Nullable OpenPanel panel;
    private @Nullable Node focusedBefore;

    public OpenLayer(DataReading reading, DataSaving saving, FileDialogs dialogs) {
        opening = reading.opening();
        this.dialogs = dialogs;
        setId("open-layer");
        setPickOnBounds(false);
        readingToAsk =
                opening.task().busyProperty().and(opening.questionProperty().isNull());
        VBox cards = Boxes.column(
                "task-cards",
                new TaskCard("reading-card", reading.task(), reading.task().busyProperty()),
                new TaskCard("opening-card", opening.task(), readingToAsk),
                new TaskCard("saving-card", saving.task(), saving.task().busyProperty()),
                savedCard(saving));
        cards.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(cards, Pos.TOP_CENTER);
        getChildren().add(cards);
        opening.questionProperty().subscribe(this::ask);
        sceneProperty().flatMap(Scene::windowProperty).addListener((property, before, now) -> {
            listen(before, now);
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    private static Node savedCard(DataSaving saving) {
        Label text = Labels.bound("saved-text", saving.savedProperty());
        HBox card = Boxes.row("task-card", text, Buttons.button("close-saved", TEXTS.get("close"), saving::forget));
        card.setId("saved-card");
        Boxes.showWhile(saving.savedProperty().isNotEmpty(), card);
        return card;
    }

    /** On the window, before any screen's own keys. */
    private void listen(@Nullable Window before, @Nullable Window now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
    }

    private void ask(@Nullable Question question) {
        boolean wasOpen = panel != null;
        getChildren().remove(1, getChildren().size());
        panel = null;
        model = null;
        if (question == null) {
            if (wasOpen && focusedBefore != null) {
                focusedBefore.requestFocus();
            }
            return;
        }
        if (!wasOpen) {
            focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        Region veil = new Region();
        veil.getStyleClass().add("open-veil");
        OpenViewModel asked = new OpenViewModel(opening, question);
        OpenPanel shown = new OpenPanel(asked, opening.task(), dialogs);
        model = asked;
        panel = shown;
        setMargin(shown, new Insets(MARGIN));
        getChildren().addAll(veil, shown);
        shown.focusFirst();
    }

    private void key(KeyEvent event) {
        OpenViewModel asked = model;
        if (asked == null) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            asked.cancel();
        } else if (event.getCode() == KeyCode.ENTER) {
            Node focused = getScene().getFocusOwner();
            if (focused instanceof TextArea && !event.isShortcutDown()) {
                return; // a new line
            }
            if (focused instanceof Button button && !event.isShortcutDown()) {
                button.fire();
            } else {
                asked.open();
            }
        } else if (OF_SCREENS.stream().noneMatch(keys -> keys.match(event))) {
            return;
        }
        event.consume();
    }

    /** The screens behind the panel wait. */
    private void keepFocus(@Nullable Node owner) {
        Platform.runLater(() -> {
            OpenPanel shown = panel;
            if (shown != null && owner != null && isBehind(owner)) {
                shown.focusFirst();
            }
        });
    }

    private boolean isBehind(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return false;
            }
        }
        return getScene() != null && node.getScene() == getScene();
    }
}
