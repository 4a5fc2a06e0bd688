package inkling.app.train;

import inkling.app.shared.Background;
import inkling.app.shared.Screen;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.ScrollColumn;
import inkling.app.train.plan.PlanPane;
import inkling.app.train.runs.InterruptedBar;
import inkling.app.train.runs.RunFiles;
import inkling.app.train.runs.RunLibrary;
import inkling.app.train.runs.RunsPane;
import inkling.app.train.runs.SaveDialog;
import inkling.app.train.watch.MistakesPane;
import inkling.app.train.watch.WatchFoot;
import inkling.app.train.watch.WatchPane;
import inkling.learn.runs.RunStore;
import java.net.URL;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The Train screen: choose what to train at the left, watch it learn in the middle, compare with earlier runs at the right. */
public final class TrainView implements Screen {
    private static final Texts TEXTS = Texts.of("train");

    /** A window narrower than this has no room for the right column beside the rest. */
    private static final double NARROW = 1180;

    private static final URL STYLE = Objects.requireNonNull(TrainView.class.getResource("/assets/style/train.css"));

    private final BorderPane root = new BorderPane();
    private final ToggleButton fold = new ToggleButton(TEXTS.get("fold"));
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final PlanPane plan;
    private final TrainViewModel train;
    private final ClosingBar closing;
    private final WatchFoot foot;

    /** With the user's own runs. */
    public TrainView(Session session, Background background) {
        this(session, background, RunStore.ofUser());
    }

    /** With the runs of a store. */
    public TrainView(Session session, Background background, RunStore store) {
        this(session, background, store, null);
    }

    /** With another way than the system's to ask where to save. */
    TrainView(Session session, Background background, RunStore store, @Nullable SaveDialog dialog) {
        plan = new PlanPane(background);
        train = new TrainViewModel(session, background, store, plan.planProperty());
        closing = new ClosingBar(train.active());
        RunLibrary library = train.library();
        RunFiles files = new RunFiles(dialog == null ? SaveDialog.over(root) : dialog, background, status::set);
        WatchPane watch = new WatchPane(session, library, train.active(), train.replay());
        foot = new WatchFoot(train.replay(), fold, () -> files.savePicture("curves", watch.picture()));
        VBox right = new VBox(
                new RunsPane(session, store, library, train.active(), files, status::set),
                new MistakesPane(library, train.replay()));
        right.getStyleClass().addAll("column", "right");
        ScrollColumn rightSide = new ScrollColumn(right);
        rightSide.getStyleClass().add("right-side");
        root.getStyleClass().add("train");
        root.getStylesheets().add(STYLE.toExternalForm());
        root.setLeft(left());
        root.setCenter(middle(new InterruptedBar(session, store, library, train.active()), watch));
        fold.setId("fold");
        fold.getStyleClass().add("small");
        fold.setOnAction(event -> arrange(rightSide));
        root.widthProperty().addListener((property, before, now) -> arrange(rightSide));
        arrange(rightSide);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
    }

    private Node left() {
        VBox.setVgrow(plan, Priority.ALWAYS);
        VBox left = new VBox(plan, new TrainControls(train));
        left.getStyleClass().add("left-side");
        return left;
    }

    private Node middle(Node interrupted, WatchPane watch) {
        ScrollColumn scroll = new ScrollColumn(watch);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox middle = new VBox(closing, interrupted, scroll, foot);
        middle.getStyleClass().add("middle");
        return new StackPane(middle);
    }

    /** In a narrow window the right column comes over the middle, when asked for. */
    private void arrange(Node right) {
        boolean narrow = root.getWidth() > 0 && root.getWidth() < NARROW;
        StackPane middle = (StackPane) root.getCenter();
        fold.setVisible(narrow);
        fold.setManaged(narrow);
        middle.getChildren().remove(right);
        root.setRight(narrow ? null : right);
        if (narrow && fold.isSelected()) {
            middle.getChildren().add(right);
            StackPane.setAlignment(right, Pos.CENTER_RIGHT);
            StackPane.setMargin(right, new Insets(0, 0, foot.getHeight(), 0));
        }
    }

    private void handleKey(KeyEvent event) {
        // A button reached by the keyboard takes Space itself; one that was only clicked does not.
        boolean taken = event.getTarget() instanceof TextInputControl
                || (event.getTarget() instanceof Node node && node.isFocusVisible());
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            if (!train.active().isBusy()) {
                root.requestFocus(); // so that no field's explanation stays over the charts
                train.startOrPause();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && !taken && train.active().isBusy()) {
            train.startOrPause();
            event.consume();
        }
    }

    @Override
    public ScreenName name() {
        return ScreenName.TRAIN;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public String keys() {
        return TEXTS.get("keys");
    }

    @Override
    public void shown() {
        plan.refresh();
        root.requestFocus();
    }

    @Override
    public boolean mayClose() {
        return closing.mayClose();
    }

    @Override
    public void closed() {
        train.active().shutDown();
    }
}
