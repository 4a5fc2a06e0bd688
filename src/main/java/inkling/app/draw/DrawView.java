package inkling.app.draw;

import inkling.app.draw.challenge.ChallengeBanner;
import inkling.app.draw.mine.Desk;
import inkling.app.draw.mine.MyDigitsPane;
import inkling.app.draw.picture.PictureLayer;
import inkling.app.draw.why.WhyPane;
import inkling.app.shared.Background;
import inkling.app.shared.Screen;
import inkling.app.shared.Session;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The Draw screen: the pad at the left, the answer in the middle, what the model saw at the right. */
public final class DrawView implements Screen {
    private final DrawViewModel model;
    private final Pad pad;
    private final MyDigitsPane mine;
    private final PictureLayer pictures;
    private final ChallengeBanner challenge;
    private final WhyPane why;
    private final Columns columns;

    public DrawView(Session session, Background background) {
        model = new DrawViewModel(session, background);
        pad = new Pad(model);
        mine = new MyDigitsPane(session, background, new Desk(model.sketch(), model.given(), model::finish));
        pictures = new PictureLayer(session, background, model.sketch(), model.given());
        why = new WhyPane(session, background, model.answer().map(Answer::answered), model.penIsDown());
        pictures.takeDropsOn(pad);
        pad.cover(pictures);
        challenge = new ChallengeBanner(Answer.ofNow(model.answer(), model.sketch()), model.penIsDown(), model::finish);
        pad.cover(challenge);
        mine.said().addListener((property, before, now) -> model.say(now));
        session.sent().subscribe(sent -> take(session, sent));
        columns = build();
        keysOfThePad().listenOn(columns);
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
        return "draw \u00b7 Ctrl+Z undo \u00b7 Ctrl+Y redo \u00b7 Delete clear \u00b7 + \u2212 pen \u00b7 0\u20139 keep \u00b7 E eraser \u00b7 C challenge";
    }

    @Override
    public void shown() {
        mine.judge();
        pad.focus();
    }

    private void take(Session session, @Nullable Picture sent) {
        if (sent != null) {
            model.given().set(sent);
            session.sent().set(null);
        }
    }

    private Columns build() {
        VBox left = new VBox(pad, new PadBar(model), new PadLinks(pictures, challenge), new StepStrip(model));
        left.getStyleClass().add("pad-column");
        MiddleColumn middle = new MiddleColumn(new AnswerView(model, why.doubt()), new Bars(model), why);
        SeenColumn seen = new SeenColumn(model, why.tinted(model.answer().map(Answer::picture)));
        Columns built = new Columns(left, middle, new RightColumn(seen, mine), "What the model sees");
        built.getStyleClass().add("draw");
        built.getStylesheets()
                .add(Objects.requireNonNull(DrawView.class.getResource("/assets/style/draw.css"))
                        .toExternalForm());
        return built;
    }

    private PadKeys keysOfThePad() {
        PadKeys keys = new PadKeys()
                .onShortcut(KeyCode.Z, model::undo)
                .onShortcut(KeyCode.Y, model::redo)
                .onShiftShortcut(KeyCode.Z, model::redo)
                .onShortcut(KeyCode.O, pictures::openFile)
                .onShortcut(KeyCode.V, pictures::paste)
                .on(KeyCode.LEFT, () -> pictures.move(-1))
                .on(KeyCode.RIGHT, () -> pictures.move(1))
                .on(KeyCode.DELETE, model::clear)
                .on(KeyCode.BACK_SPACE, model::clear)
                .on(KeyCode.PLUS, model::thicker)
                .on(KeyCode.EQUALS, model::thicker)
                .on(KeyCode.ADD, model::thicker)
                .on(KeyCode.MINUS, model::thinner)
                .on(KeyCode.SUBTRACT, model::thinner)
                .on(KeyCode.ENTER, challenge::done)
                .onTyped('u', mine::undo)
                .onTyped('c', () -> challenge.on().set(!challenge.on().get()))
                .onTyped('e', () -> model.erasing().set(!model.erasing().get()));
        for (int digit = 0; digit < OneHotLabels.CLASSES; digit++) {
            int label = digit;
            keys.onTyped((char) ('0' + digit), () -> mine.is(label));
        }
        return keys;
    }
}
