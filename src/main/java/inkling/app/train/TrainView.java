package inkling.app.train;

import inkling.app.shared.Background;
import inkling.app.shared.Screen;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
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
    /** A window narrower than this has no room for the right column beside the rest. */
    private static final double NARROW = 1180;

    private static final URL STYLE = Objects.requireNonNull(TrainView.class.getResource("/assets/style/train.css"));

    private final TrainViewModel train;
    private final BorderPane root = new BorderPane();
    private final ToggleButton fold = new ToggleButton("Runs");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ClosingQuestion closing;
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
        train = new TrainViewModel(session, background, store);
        closing = new ClosingQuestion(train);
        WatchPane watch = new WatchPane(train, session);
        RunFiles files = new RunFiles(dialog == null ? SaveDialog.over(root) : dialog, background, status::set);
        root.getStyleClass().add("train");
        root.getStylesheets().add(STYLE.toExternalForm());
        root.setLeft(left());
        foot = new WatchFoot(train.replay(), fold, () -> files.picture("curves", watch.picture()));
        root.setCenter(middle(watch));
        SideScroll right = new SideScroll(new RunsPane(train, files));
        right.getStyleClass().add("right-side");
        fold.setId("fold");
        fold.getStyleClass().add("small");
        fold.setOnAction(event -> arrange(right));
        root.widthProperty().addListener((property, before, now) -> arrange(right));
        arrange(right);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        train.status().subscribe(status::set);
    }

    private Node left() {
        VBox plan = new VBox();
        plan.getStyleClass().addAll("column", "plan");
        SideScroll scroll = new SideScroll(plan);
        PlanForm form = new PlanForm(train.plan(), train.own(), scroll::reveal);
        plan.getChildren().addAll(new PresetList(train.plan()), form);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(scroll, new Controls(train));
        left.getStyleClass().add("left-side");
        return left;
    }

    private Node middle(WatchPane watch) {
        SideScroll scroll = new SideScroll(watch);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox middle = new VBox(closing, scroll, foot);
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

    private void typed(KeyEvent event) {
        // To who came to a button by the keyboard, Space presses it; to who clicked on it, no more.
        boolean taken = event.getTarget() instanceof TextInputControl
                || (event.getTarget() instanceof Node node && node.isFocusVisible());
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            if (!train.run().busy()) {
                root.requestFocus(); // so that no field's explanation stays over the charts
                train.startOrPause();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && !taken && train.run().busy()) {
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
        return "Ctrl+Enter start · Space pause and resume · Wheel zooms a chart";
    }

    @Override
    public void shown() {
        train.own().count();
        root.requestFocus();
    }

    @Override
    public boolean mayClose() {
        return closing.mayClose();
    }

    @Override
    public void closed() {
        train.run().leave();
    }
}
