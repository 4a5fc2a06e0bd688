package inkling.app.draw;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.AnswerPane;
import inkling.app.draw.answer.Ghost;
import inkling.app.draw.challenge.ChallengeBanner;
import inkling.app.draw.mine.MyDigitsPane;
import inkling.app.draw.pad.PadBar;
import inkling.app.draw.pad.PadModel;
import inkling.app.draw.pad.PadView;
import inkling.app.draw.picture.PictureLayer;
import inkling.app.draw.prepare.HandwritingPane;
import inkling.app.draw.prepare.PreparationModel;
import inkling.app.draw.prepare.StepStrip;
import inkling.app.draw.why.WhyPane;
import inkling.app.draw.why.saliency.SaliencyPane;
import inkling.app.shared.Background;
import inkling.app.shared.Screen;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.data.Classes;
import inkling.data.Picture;
import inkling.sketch.Preparation.Step;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The Draw screen: the pad at the left, the answer in the middle, what the model saw at the right. */
public final class DrawView implements Screen {
    private final PadModel pad = new PadModel();
    private final PadView padView = new PadView(pad);
    private final AnswerModel answers;
    private final PreparationModel preparation;
    private final MyDigitsPane mine;
    private final PictureLayer pictures;
    private final ChallengeBanner challenge;
    private final WhyPane why;
    private final SaliencyPane saliency;
    private final KeySheet sheet = new KeySheet();
    private final Columns columns;
    private final StackPane screen;
    private final StringProperty status = new SimpleStringProperty("");

    public DrawView(Session session, Background background) {
        answers = new AnswerModel(session, background, pad);
        AnswerPane answer = new AnswerPane(answers);
        preparation = new PreparationModel(background, answers);
        why = new WhyPane(session, background, answers);
        answer.doubtBy(why.doubtProperty());
        saliency = new SaliencyPane(background, answers);
        mine = new MyDigitsPane(session, background, pad);
        pictures = new PictureLayer(session, background, pad);
        pictures.takeDropsOn(padView);
        challenge = new ChallengeBanner(pad, answers);
        padView.cover(new Ghost(answers, pad.penDownProperty()));
        padView.cover(pictures);
        padView.cover(challenge);
        columns = build(answer);
        screen = new StackPane(columns, sheet);
        screen.getStylesheets()
                .add(Objects.requireNonNull(DrawView.class.getResource("/assets/style/draw.css"))
                        .toExternalForm());
        screen.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> sheet.close());
        listen(session);
    }

    private void listen(Session session) {
        answers.statusProperty().subscribe(status::set);
        // said once, where it is seen: in the column, or where that is folded away in the status line
        mine.said().addListener((property, before, now) -> status.set(columns.showsRight() ? "" : now));
        session.sentProperty().subscribe(sent -> take(session, sent));
        session.runProperty().addListener((property, before, now) -> {
            if (now.isEmpty()) {
                askOthers();
            }
        });
        PadKeys keys = keysOfThePad();
        keys.listenOn(screen);
        sheet.show(keys.lines());
    }

    @Override
    public ScreenName name() {
        return ScreenName.DRAW;
    }

    @Override
    public Node node() {
        return screen;
    }

    @Override
    public ObservableValue<String> status() {
        return status;
    }

    @Override
    public String keys() {
        return "draw \u00b7 0\u20139 keep \u00b7 Ctrl+Z undo \u00b7 ? all keys";
    }

    @Override
    public void shown() {
        askOthers();
        padView.focus();
    }

    /** Other models may have come meanwhile. */
    private void askOthers() {
        mine.judge();
        why.askOthers();
    }

    private void take(Session session, @Nullable Picture sent) {
        if (sent != null) {
            pad.show(sent);
            session.clearSent();
        }
    }

    private Columns build(AnswerPane answer) {
        VBox left = new VBox(
                padView, new PadBar(pad), new PadLinks(pictures, challenge, sheet), new StepStrip(preparation));
        left.getStyleClass().add("pad-column");
        MiddleColumn middle = new MiddleColumn(answer, why);
        why.openedProperty().subscribe(middle::reveal);
        RightColumn right = new RightColumn(saliency, new HandwritingPane(preparation), mine);
        Columns built = new Columns(left, middle, right, "What the model sees");
        built.getStyleClass().add("draw");
        return built;
    }

    private PadKeys keysOfThePad() {
        PadKeys keys = new PadKeys()
                .group("On the pad")
                .line("Ctrl+Z  Ctrl+Y", "undo, redo")
                .onShortcut(KeyCode.Z, pad::undo)
                .onShortcut(KeyCode.Y, pad::redo)
                .onShiftShortcut(KeyCode.Z, pad::redo)
                .line("Delete", "clear")
                .on(KeyCode.DELETE, pad::clear)
                .on(KeyCode.BACK_SPACE, pad::clear)
                .line("+  \u2212", "thicker, thinner pen")
                .on(KeyCode.PLUS, pad::thicker)
                .on(KeyCode.EQUALS, pad::thicker)
                .on(KeyCode.ADD, pad::thicker)
                .on(KeyCode.MINUS, pad::thinner)
                .on(KeyCode.SUBTRACT, pad::thinner)
                .line("E", "eraser on, off")
                .onTyped('e', pad::toggleEraser)
                .line("Alt+1 \u2026 4", "a step of the way off, on");
        int number = 1;
        for (Step step : Step.values()) {
            keys.onAlt(KeyCode.getKeyCode("" + number++), () -> preparation.toggle(step));
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
        for (int digit = 0; digit < Classes.DIGITS.count(); digit++) {
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
        padView.focus();
    }
}
