package inkling.app.draw;

import inkling.app.draw.mine.Desk;
import inkling.app.draw.mine.MyDigitsPane;
import inkling.app.shared.Background;
import inkling.app.shared.Screen;
import inkling.app.shared.Session;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The Draw screen: the pad at the left, the answer in the middle, what the model saw at the right. */
public final class DrawView implements Screen {
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final DrawViewModel model;
    private final Pad pad;
    private final MyDigitsPane mine;
    private final Columns columns;
    private final Map<KeyCombination, Runnable> keys;

    public DrawView(Session session, Background background) {
        model = new DrawViewModel(session, background);
        pad = new Pad(model);
        mine = new MyDigitsPane(session, background, new Desk(model.sketch(), model.given(), model::finish));
        mine.said().addListener((property, before, now) -> model.say(now));
        keys = Map.of(
                shortcut(KeyCode.Z),
                model::undo,
                shortcut(KeyCode.Y),
                model::redo,
                REDO_TOO,
                model::redo,
                key(KeyCode.DELETE),
                model::clear,
                key(KeyCode.BACK_SPACE),
                model::clear,
                key(KeyCode.PLUS),
                model::thicker,
                key(KeyCode.EQUALS),
                model::thicker,
                key(KeyCode.ADD),
                model::thicker,
                key(KeyCode.MINUS),
                model::thinner,
                key(KeyCode.SUBTRACT),
                model::thinner);
        columns = build();
        columns.addEventHandler(KeyEvent.KEY_PRESSED, this::act);
        columns.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    @Override
    public String name() {
        return "Draw";
    }

    @Override
    public Node node() {
        return columns;
    }

    @Override
    public ObservableValue<String> status() {
        return model.status();
    }

    @Override
    public String keys() {
        return "draw \u00b7 Ctrl+Z undo \u00b7 Ctrl+Y redo \u00b7 Delete clear \u00b7 + \u2212 pen \u00b7 0\u20139 keep";
    }

    @Override
    public void shown() {
        pad.focus();
    }

    private Columns build() {
        VBox left = new VBox(pad, new PadBar(model), new StepStrip(model));
        left.getStyleClass().add("pad-column");
        VBox middle = new VBox(new AnswerView(model), new Bars(model));
        middle.getStyleClass().add("answer-column");
        Columns built = new Columns(left, middle, new RightColumn(new SeenColumn(model), mine), "What the model sees");
        built.getStyleClass().add("draw");
        built.getStylesheets()
                .add(Objects.requireNonNull(DrawView.class.getResource("/assets/style/draw.css"))
                        .toExternalForm());
        return built;
    }

    private void act(KeyEvent event) {
        keys.forEach((combination, action) -> {
            if (combination.match(event)) {
                action.run();
                event.consume();
            }
        });
    }

    /** What was typed, not which key: on some keyboards a digit takes two. */
    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.length() == 1 && !event.isShortcutDown() && !event.isAltDown()) {
            char key = typed.charAt(0);
            if (key >= '0' && key <= '9') {
                mine.is(key - '0');
            } else if (key == 'u') {
                mine.undo();
            }
        }
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_ANY);
    }
}
