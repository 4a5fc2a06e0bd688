package inkling.app.draw;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.AnswerView;
import inkling.app.draw.answer.Bars;
import inkling.app.draw.challenge.ChallengeBanner;
import inkling.app.draw.mine.Desk;
import inkling.app.draw.mine.MyDigitsPane;
import inkling.app.draw.pad.Pad;
import inkling.app.draw.pad.PadBar;
import inkling.app.draw.pad.PadModel;
import inkling.app.draw.picture.PictureLayer;
import inkling.app.draw.prepare.SeenColumn;
import inkling.app.draw.prepare.StepStrip;
import inkling.app.draw.why.WhyPane;
import inkling.app.shared.Background;
import inkling.app.shared.Screen;
import inkling.app.shared.Session;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.sketch.Preparation.Step;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The Draw screen: the pad at the left, the answer in the middle, what the model saw at the right. */
public final class DrawView implements Screen {
    private final PadModel model = new PadModel();
    private final AnswerModel answers;
    private final Pad pad;
    private final MyDigitsPane mine;
    private final PictureLayer pictures;
    private final ChallengeBanner challenge;
    private final WhyPane why;
    private final KeySheet sheet = new KeySheet();
    private final Columns columns;
    private final StackPane screen;

    public DrawView(Session session, Background background) {
        answers = new AnswerModel(session, background, model.sketch(), model.given(), model.penIsDown());
        pad = new Pad(model, answers.answer());
        mine = new MyDigitsPane(session, background, new Desk(model.sketch(), model.given(), model::finish));
        pictures = new PictureLayer(session, background, model.sketch(), model.given());
        why = new WhyPane(session, background, answers.answer().map(Answer::answered), answers.underWay());
        pictures.takeDropsOn(pad);
        pad.cover(pictures);
        challenge =
                new ChallengeBanner(Answer.ofNow(answers.answer(), model.sketch()), model.penIsDown(), model::finish);
        pad.cover(challenge);
        columns = build();
        screen = new StackPane(columns, sheet);
        screen.getStylesheets()
                .add(Objects.requireNonNull(DrawView.class.getResource("/assets/style/draw.css"))
                        .toExternalForm());
        screen.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> sheet.close());
        listen(session);
    }

    private void listen(Session session) {
        // said once, where it is seen: in the column, or where that is folded away in the status line
        mine.said().addListener((property, before, now) -> answers.say(columns.showsRight() ? "" : now));
        session.sent().subscribe(sent -> take(session, sent));
        session.run().addListener((property, before, now) -> {
            if (now.isEmpty()) {
                askOthers();
            }
        });
        PadKeys keys = keysOfThePad();
        keys.listenOn(screen);
        sheet.show(keys.lines());
    }

    @Override
    public String name() {
        return "Draw";
    }

    @Override
    public Node node() {
        return screen;
    }

    @Override
    public ObservableValue<String> status() {
        return answers.status();
    }

    @Override
    public String keys() {
        return "draw \u00b7 0\u20139 keep \u00b7 Ctrl+Z undo \u00b7 ? all keys";
    }

    @Override
    public void shown() {
        askOthers();
        pad.focus();
    }

    /** Other models may have come meanwhile. */
    private void askOthers() {
        mine.judge();
        why.askOthers();
    }

    private void take(Session session, @Nullable Picture sent) {
        if (sent != null) {
            model.given().set(sent);
            session.sent().set(null);
        }
    }

    private Columns build() {
        VBox left = new VBox(pad, new PadBar(model), new PadLinks(pictures, challenge, sheet), new StepStrip(answers));
        left.getStyleClass().add("pad-column");
        MiddleColumn middle = new MiddleColumn(new AnswerView(answers, why.doubt()), new Bars(answers), why);
        why.opened().subscribe(middle::reveal);
        SeenColumn seen = new SeenColumn(answers, why.tinted(answers.answer().map(Answer::picture)));
        Columns built = new Columns(left, middle, new RightColumn(seen, mine), "What the model sees");
        built.getStyleClass().add("draw");
        return built;
    }

    private PadKeys keysOfThePad() {
        PadKeys keys = new PadKeys()
                .group("On the pad")
                .line("Ctrl+Z  Ctrl+Y", "undo, redo")
                .onShortcut(KeyCode.Z, model::undo)
                .onShortcut(KeyCode.Y, model::redo)
                .onShiftShortcut(KeyCode.Z, model::redo)
                .line("Delete", "clear")
                .on(KeyCode.DELETE, model::clear)
                .on(KeyCode.BACK_SPACE, model::clear)
                .line("+  \u2212", "thicker, thinner pen")
                .on(KeyCode.PLUS, model::thicker)
                .on(KeyCode.EQUALS, model::thicker)
                .on(KeyCode.ADD, model::thicker)
                .on(KeyCode.MINUS, model::thinner)
                .on(KeyCode.SUBTRACT, model::thinner)
                .line("E", "eraser on, off")
                .onTyped('e', () -> model.erasing().set(!model.erasing().get()))
                .line("Alt+1 \u2026 4", "a step of the way off, on");
        int number = 1;
        for (Step step : Step.values()) {
            keys.onAlt(KeyCode.getKeyCode("" + number++), () -> answers.take(step, !answers.takes(step)));
        }
        keys.group("Pictures and challenge")
                .line("Ctrl+O  Ctrl+V", "open, paste a picture")
                .onShortcut(KeyCode.O, pictures::openFile)
                .onShortcut(KeyCode.V, pictures::paste)
                .line("\u2190  \u2192", "the next digit on it")
                .on(KeyCode.LEFT, () -> pictures.move(-1))
                .on(KeyCode.RIGHT, () -> pictures.move(1))
                .line("C", "challenge on, off")
                .onTyped('c', () -> challenge.on().set(!challenge.on().get()))
                .line("Enter", "that is my drawing")
                .on(KeyCode.ENTER, challenge::done)
                .group("My digits")
                .line("0 \u2026 9", "keep, or put the label right");
        for (int digit = 0; digit < OneHotLabels.CLASSES; digit++) {
            int label = digit;
            keys.onTyped((char) ('0' + digit), () -> mine.is(label));
        }
        return keys.line("U", "undo")
                .onTyped('u', mine::undo)
                .line("M", "to them: arrows, Page Up, Page Down, Delete")
                .onTyped('m', mine::focus)
                .group("Everywhere")
                .line("W  H", "what if, how far to believe it")
                .onTyped('w', why::toggleWhatIf)
                .onTyped('h', why::toggleTrust)
                .line("S", "what the model sees, in a narrow window")
                .onTyped('s', columns::toggle)
                .line("Tab  Space  arrows", "every button, switch and slider")
                .line("Esc", "back to the pad")
                .on(KeyCode.ESCAPE, this::backToPad)
                .line("Ctrl+1 \u2026 3", "Explore, Draw, Train")
                .line("?  F1", "these keys")
                .onTyped('?', sheet::toggle)
                .on(KeyCode.F1, sheet::toggle);
    }

    private void backToPad() {
        sheet.close();
        pad.focus();
    }
}
