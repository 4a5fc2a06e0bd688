package inkling.app.train.grandtour;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Explained;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Shortcuts;
import inkling.app.shared.kit.SteadyButton;
import inkling.app.shared.kit.Tooltips;
import inkling.app.shared.points.ReducedMotion;
import inkling.app.shared.run.ActiveRun;
import inkling.app.train.runs.RunExplorer;
import inkling.app.train.watch.Replay;
import inkling.data.Classes;
import inkling.data.DataSet;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The last layer of the run shown, as a grand tour: each validation digit a dot, closer to the corner of a class the surer the network is
 * of it. Follows the run in progress and the replay.
 */
public final class TourPane extends StackPane {
    private static final Texts TEXTS = Texts.of("train");

    private final TourViewModel tour;
    private final TourPlot plot;
    private final Button pause =
            new SteadyButton("tour-pause", List.of(TEXTS.get("tour.pause"), TEXTS.get("tour.turn")), this::turnOrPause);

    public TourPane(Session session, Background background, Replay replay, ActiveRun active, RunExplorer explorer) {
        tour = new TourViewModel(session, background, replay, active, explorer, System::nanoTime);
        plot = new TourPlot(tour::open);
        getStyleClass().add("tour-pane");
        setId("tour");
        Label about = Labels.hint("tour-about", "");
        session.dataProperty().subscribe(data -> about.setText(about(data)));
        Label note = Labels.note("tour-note", tour.noteProperty(), "small", "muted");
        ToggleButton mistakes = new ToggleButton(TEXTS.get("tour.mistakes"));
        mistakes.setId("tour-mistakes");
        mistakes.getStyleClass().addAll("small", "chip");
        mistakes.setMinWidth(USE_PREF_SIZE);
        mistakes.selectedProperty().bindBidirectional(plot.mistakesProperty());
        Tooltips.explain(mistakes, TEXTS.get("tour.mistakes.tip"));
        pause.getStyleClass().add("small");
        Tooltips.explain(pause, TEXTS.get("tour.pause.tip"));
        Label title = Explained.label(TEXTS.get("tour.title"), TEXTS.get("term.tour"), "heading");
        title.setMinWidth(USE_PREF_SIZE);
        Label state = Labels.bound("tour-state", tour.stateProperty(), "small", "muted");
        VBox words = Boxes.column("tour-words", title, state, about, note);
        HBox buttons = Boxes.row("tour-buttons", mistakes, pause);
        getChildren().addAll(plot, words, buttons);
        for (Region over : List.of(words, buttons)) {
            over.setPickOnBounds(false);
            over.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        }
        setAlignment(words, Pos.TOP_LEFT);
        setAlignment(buttons, Pos.TOP_RIGHT);
        plot.keepClearOf(List.of(words, buttons));
        tour.watchedProperty().bind(visibleProperty());
        plot.shownProperty().bind(visibleProperty());
        plot.frugalProperty().bind(active.phaseProperty().isEqualTo(ActiveRun.Phase.RUNNING));
        tour.digitsProperty().subscribe(plot::show);
        plot.turningProperty().subscribe(turns -> pause.setText(TEXTS.get(turns ? "tour.pause" : "tour.turn")));
        ReducedMotion.askWhenShown(visibleProperty(), background, this::reduceMotion);
    }

    private static String about(@Nullable DataSet data) {
        return TEXTS.about(data == null ? Classes.DIGITS : data.classes()).get("tour.about");
    }

    private void reduceMotion(boolean asked) {
        if (asked) {
            plot.smoothProperty().set(false);
            plot.turningProperty().set(false);
        }
    }

    private void turnOrPause() {
        plot.turningProperty().set(!plot.turningProperty().get());
    }

    /** Whether a key is one of the plot's own, which has the focus. */
    public boolean takes(KeyEvent event) {
        return event.getTarget() == plot && event.getCode() == KeyCode.SPACE;
    }

    /** Adds its keys to the sheet of shortcuts. */
    public static Shortcuts describe(Shortcuts sheet) {
        return sheet.group(TEXTS.get("keys.tour"))
                .line(TEXTS.get("keys.tour.pause"))
                .line(TEXTS.get("keys.tour.axis"))
                .line(TEXTS.get("keys.tour.drag"))
                .line(TEXTS.get("keys.tour.walk"))
                .line(TEXTS.get("keys.tour.open"))
                .line(TEXTS.get("keys.tour.home"));
    }
}
