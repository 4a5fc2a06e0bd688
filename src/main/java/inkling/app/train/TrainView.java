package inkling.app.train;

import inkling.app.shared.Background;
import inkling.app.shared.Screen;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.Shortcuts;
import inkling.app.shared.kit.ThreeColumns;
import inkling.app.shared.kit.VerticalScroll;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.watch.ClosingBar;
import inkling.app.train.grandtour.TourPane;
import inkling.app.train.plan.PlanPane;
import inkling.app.train.runs.InterruptedBar;
import inkling.app.train.runs.RunExplorer;
import inkling.app.train.runs.RunFiles;
import inkling.app.train.runs.RunLibrary;
import inkling.app.train.runs.RunsPane;
import inkling.app.train.watch.MistakesPane;
import inkling.app.train.watch.Replay;
import inkling.app.train.watch.WatchFoot;
import inkling.app.train.watch.WatchPane;
import inkling.learn.runs.RunStore;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The Train screen: choose what to train at the left, watch it learn in the middle, compare with earlier runs at the right. */
public final class TrainView implements Screen {
    private static final Texts TEXTS = Texts.of("train");

    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ActiveRun active;
    private final RunLibrary library;
    private final Replay replay;
    private final RunExplorer explorer;
    private final PlanPane plan;
    private final TrainViewModel train;
    private final ClosingBar closing;
    private final TourPane tour;
    private final VBox middle = Boxes.column("middle");
    private final ThreeColumns columns;

    /** With the user's own runs. */
    public TrainView(Session session, ActiveRun active, Background background) {
        this(session, active, background, RunStore.ofUser(), FileDialogs.ofSystem());
    }

    /** With the runs of a store. */
    public TrainView(Session session, ActiveRun active, Background background, RunStore store, FileDialogs dialogs) {
        this.active = active;
        library = new RunLibrary(background, store, active);
        replay = new Replay(session, background, library);
        explorer = new RunExplorer(session, background);
        plan = new PlanPane(session, background);
        train = new TrainViewModel(session, library, replay, active, plan.planProperty());
        session.recipeAskedForProperty().subscribe(asked -> {
            if (asked != null) {
                session.clearRecipeAskedFor();
                plan.choose(asked);
                train.expect(asked);
            }
        });
        closing = new ClosingBar("", active);
        tour = new TourPane(session, background, replay, active, explorer);
        RunFiles files = new RunFiles(dialogs, middle, background, status::set);
        columns = new ThreeColumns(left(), middle, right(session, store, files));
        columns.getStyleClass().add("train");
        columns.getStylesheets().add("/assets/style/train.css");
        columns.addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
        fillMiddle(session, store, files);
    }

    private Region left() {
        VBox.setVgrow(plan.node(), Priority.ALWAYS);
        return Boxes.column("left-side", plan.node(), plan.rowChanges(), new TrainControls(train, active, replay));
    }

    private Region right(Session session, RunStore store, RunFiles files) {
        VBox right = Boxes.column("column");
        right.getStyleClass().add("right");
        RunsPane runs = new RunsPane(session, store, library, active, explorer, files, status::set);
        MistakesPane mistakes = new MistakesPane(session, library, replay, explorer);
        InTurn.fill(right, () -> runs, () -> mistakes);
        VerticalScroll scroll = new VerticalScroll(right);
        scroll.getStyleClass().add("right-side");
        return scroll;
    }

    private void fillMiddle(Session session, RunStore store, RunFiles files) {
        WatchPane watch = new WatchPane(session, library, active, replay, explorer, tour);
        VerticalScroll scroll = new VerticalScroll(watch);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        WatchFoot foot = new WatchFoot(
                session,
                replay,
                columns.openButton(TEXTS.get("fold")),
                () -> files.saveCharts(watch.picture(), watch.pictureName()));
        foot.heightProperty().subscribe(height -> columns.setOverlay(new Insets(0, 0, height.doubleValue(), 0)));
        middle.getChildren().addAll(closing, new InterruptedBar(session, store, library, active), scroll, foot);
    }

    private void handleKey(KeyEvent event) {
        // A button reached by the keyboard takes Space itself; one that was only clicked does not.
        boolean taken = tour.takes(event)
                || event.getTarget() instanceof TextInputControl
                || (event.getTarget() instanceof Node node && node.isFocusVisible());
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            if (!active.isBusy()) {
                columns.requestFocus(); // so that no field's explanation stays over the charts
                train.startOrPause();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && !taken && active.isBusy()) {
            train.startOrPause();
            event.consume();
        }
    }

    @Override
    public Node node() {
        return columns;
    }

    @Override
    public ObservableValue<String> status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public Shortcuts shortcuts() {
        Shortcuts sheet = new Shortcuts()
                .group(TEXTS.get("keys.run"))
                .line(TEXTS.get("keys.run.start"))
                .line(TEXTS.get("keys.run.pause"))
                .group(TEXTS.get("keys.charts"))
                .line(TEXTS.get("keys.charts.zoom"))
                .line(TEXTS.get("keys.charts.move"))
                .line(TEXTS.get("keys.charts.all"))
                .group(TEXTS.get("keys.mistakes"))
                .line(TEXTS.get("keys.mistakes.walk"))
                .line(TEXTS.get("keys.mistakes.open"));
        return TourPane.describe(sheet);
    }

    @Override
    public void shown() {
        plan.refresh();
        columns.requestFocus();
    }

    @Override
    public boolean mayClose() {
        return closing.mayClose();
    }

    @Override
    public void closed() {
        active.shutDown();
    }
}
