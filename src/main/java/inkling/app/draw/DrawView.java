package inkling.app.draw;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.AnswerPane;
import inkling.app.draw.challenge.ChallengeBanner;
import inkling.app.draw.mydigits.MyDigitsPane;
import inkling.app.draw.picture.PictureLayer;
import inkling.app.draw.place.PlacePane;
import inkling.app.draw.prepare.HandwritingPane;
import inkling.app.draw.prepare.PreparationModel;
import inkling.app.draw.prepare.StepStrip;
import inkling.app.draw.why.SaliencyPane;
import inkling.app.draw.why.WhyPane;
import inkling.app.shared.Background;
import inkling.app.shared.LookInside;
import inkling.app.shared.Screen;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.Shortcuts;
import inkling.app.shared.kit.ThreeColumns;
import inkling.app.shared.kit.VerticalScroll;
import inkling.app.shared.open.DataReading;
import inkling.app.shared.pad.PadBar;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.pad.PadView;
import inkling.data.Classes;
import inkling.sketch.Preparation.Step;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The Draw screen: the pad on the left, the answer in the middle, what the model sees and my digits on the right. */
public final class DrawView implements Screen {
    private static final Texts TEXTS = Texts.of("draw");

    /** In a narrower middle column the small map would leave no room for the bars beside it, or be cut off. */
    private static final double ROOM_FOR_PLACE = 460;

    private final PadModel pad;
    private final PadView padView;
    private final PreparationModel preparation;
    private final WhyPane why;
    private final MyDigitsPane myDigits;
    private final PictureLayer pictures;
    private final ChallengeBanner challenge;
    private final ObservableValue<Boolean> digits;
    private final ThreeColumns columns;
    private final Shortcuts shortcuts;
    private final StringProperty status = new SimpleStringProperty("");

    /**
     * @param pad what is drawn, on this screen or another
     */
    public DrawView(Session session, PadModel pad, DataReading reading, Background background) {
        this.pad = pad;
        padView = new PadView(pad);
        AnswerModel answers = new AnswerModel(session, background, pad);
        AnswerPane answer = new AnswerPane(answers);
        preparation = new PreparationModel(background, answers);
        why = new WhyPane(session, background, answers);
        answer.doubtBy(why.doubtProperty());
        session.map().drawing().rejectedProperty().bind(why.rejectedProperty());
        SaliencyPane saliency = new SaliencyPane(background, answers);
        myDigits = new MyDigitsPane(
                session,
                background,
                pad,
                answers,
                folder -> {
                    reading.open(folder);
                    session.open(ScreenName.EXPLORE);
                },
                padView::focus);
        pictures = new PictureLayer(session, background, pad);
        pictures.takeDropsOn(padView);
        challenge = new ChallengeBanner(pad, answers, digit -> myDigits.labelAs(Classes.DIGITS.name(digit)));
        Button inside = Buttons.link(
                "look-inside",
                TEXTS.get("link.inside"),
                TEXTS.get("link.inside.tip"),
                () -> session.lookInside(new LookInside.OfDrawing()));
        Boxes.showWhile(answers.answerProperty().isNotNull(), inside);
        answer.add(inside);
        padView.cover(AnswerPane.ghost(answers, pad.penDownProperty()));
        padView.cover(pictures);
        InTurn.later(() -> padView.cover(challenge));
        digits = answers.digitsProperty();
        digits.subscribe(padView::inviteDigits);
        columns = columns(answer, saliency);
        columns.getStylesheets().add("/assets/style/draw.css");
        answers.statusProperty().subscribe(status::set);
        shortcuts = keys();
        listen(session);
        InTurn.later(() -> addPlace(answer, session, background));
    }

    private void addPlace(AnswerPane answer, Session session, Background background) {
        PlacePane place =
                new PlacePane(session, background, columns.middleWidthProperty().lessThan(ROOM_FOR_PLACE));
        answer.add(place, place.offer());
    }

    private ThreeColumns columns(AnswerPane answer, SaliencyPane saliency) {
        VBox left = Boxes.column("pad-column", padView);
        InTurn.fill(
                left,
                () -> new PadBar(pad),
                () -> new PadLinks(this::openPicture, this::pastePicture, challenge),
                () -> new StepStrip(preparation));
        VerticalScroll scroll = new VerticalScroll(Boxes.column("answer-column", answer, why));
        why.openedProperty().subscribe(opened -> {
            if (opened != null) {
                scroll.reveal(opened);
            }
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox middle = Boxes.column("draw-middle", scroll);
        VBox details = Boxes.column("draw-details");
        InTurn.fill(details, () -> saliency, () -> new HandwritingPane(preparation, digits), () -> myDigits);
        VerticalScroll right = new VerticalScroll(details);
        right.getStyleClass().addAll("column", "right");
        ThreeColumns built = new ThreeColumns(left, middle, right);
        built.getStyleClass().add("draw");
        middle.getChildren().add(built.openButton(TEXTS.get("seen.title")));
        return built;
    }

    private void listen(Session session) {
        // shown once: in the column, or where that is hidden in the status line
        myDigits.messageProperty()
                .addListener((property, before, now) -> status.set(columns.isRightVisible() ? "" : now));
        session.pad().sentProperty().subscribe(sent -> {
            if (sent != null) {
                pad.show(sent);
                session.pad().clearSent();
            }
        });
        session.runProperty().addListener((property, before, now) -> {
            if (now.isEmpty()) {
                askOthers();
            }
        });
        columns.addEventFilter(KeyEvent.KEY_TYPED, this::label);
        shortcuts.listenOn(columns);
    }

    /** What names a class labels the drawing, before it is any other key of the screen. */
    private void label(KeyEvent typed) {
        boolean elsewhere = typed.getTarget() instanceof TextInputControl;
        if (!elsewhere
                && !typed.isShortcutDown()
                && !typed.isAltDown()
                && myDigits.labelByTyping(typed.getCharacter())) {
            typed.consume();
        }
    }

    @Override
    public Node node() {
        return columns;
    }

    @Override
    public ObservableValue<String> status() {
        return status;
    }

    @Override
    public Shortcuts shortcuts() {
        return shortcuts;
    }

    @Override
    public void shown() {
        askOthers();
        padView.focus();
    }

    /** Other models may have been trained meanwhile. */
    private void askOthers() {
        myDigits.evaluate();
        why.askOthers();
    }

    private void openPicture() {
        pictures.openFile();
        padView.focus();
    }

    private void pastePicture() {
        pictures.paste();
        padView.focus();
    }

    private Shortcuts keys() {
        Shortcuts keys = new Shortcuts()
                .group(TEXTS.get("keys.pad"))
                .line(TEXTS.get("keys.pad.undo"))
                .on("Shortcut+Z", pad::undo)
                .on("Shortcut+Y", pad::redo)
                .on("Shortcut+Shift+Z", pad::redo)
                .line(TEXTS.get("keys.pad.clear"))
                .on(KeyCode.DELETE, pad::clear)
                .on(KeyCode.BACK_SPACE, pad::clear)
                .line(TEXTS.get("keys.pad.pen"))
                .on(KeyCode.PLUS, () -> unlessClass("+", pad::thicker))
                .on(KeyCode.EQUALS, () -> unlessClass("=", pad::thicker))
                .on(KeyCode.ADD, () -> unlessClass("+", pad::thicker))
                .on(KeyCode.MINUS, () -> unlessClass("-", pad::thinner))
                .on(KeyCode.SUBTRACT, () -> unlessClass("-", pad::thinner))
                .line(TEXTS.get("keys.pad.eraser"))
                .onLetter('e', pad::toggleEraser)
                .line(TEXTS.get("keys.pad.steps"));
        int number = 1;
        for (Step step : Step.values()) {
            keys.on("Alt+" + number++, () -> preparation.toggle(step));
        }
        return keys.group(TEXTS.get("keys.pictures"))
                .line(TEXTS.get("keys.pictures.open"))
                .on("Shortcut+O", this::openPicture)
                .on("Shortcut+V", this::pastePicture)
                .line(TEXTS.get("keys.pictures.next"))
                .on(KeyCode.LEFT, () -> pictures.move(-1))
                .on(KeyCode.RIGHT, () -> pictures.move(1))
                .line(TEXTS.get("keys.challenge"))
                .onLetter('c', challenge::toggle)
                .line(TEXTS.get("keys.challenge.done"))
                .on(KeyCode.ENTER, challenge::done)
                .group(TEXTS.get("keys.my-digits"))
                .line(TEXTS.get("keys.my-digits.save"))
                .line(TEXTS.get("keys.my-digits.class"))
                .line(TEXTS.get("keys.my-digits.choose"))
                .onLetter('l', myDigits::chooseLabel)
                .line(TEXTS.get("keys.my-digits.undo"))
                .onLetter('u', myDigits::undo)
                .line(TEXTS.get("keys.my-digits.focus"))
                .onLetter('m', myDigits::focus)
                .group(TEXTS.get("keys.answer"))
                .line(TEXTS.get("keys.why"))
                .onLetter('w', why::toggleWhatIf)
                .onLetter('h', why::toggleTrust)
                .line(TEXTS.get("keys.seen"))
                .onLetter(
                        's',
                        () -> columns.openProperty().set(!columns.openProperty().get()))
                .line(TEXTS.get("keys.back"))
                .on(KeyCode.ESCAPE, padView::focus)
                .line(TEXTS.get("keys.letters"));
    }

    private void unlessClass(String sign, Runnable action) {
        if (!myDigits.isClass(sign)) {
            action.run();
        }
    }
}
