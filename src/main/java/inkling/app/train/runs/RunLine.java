package inkling.app.train.runs;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.app.shared.run.TrackedRun;
import inkling.app.shared.run.TrackedRun.Status;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A run in the list: its check box, name, validation and test accuracy, its time, and a menu. */
final class RunLine extends HBox {
    private static final Texts TEXTS = Texts.of("train");

    private final TrackedRun run;
    private final Supplier<RunMenu> menuMaker;
    private final CheckBox tick = new CheckBox();
    private final Label validation = figure("validation", TEXTS.get("runs.validation.tip"));
    private final Label test = figure("test", TEXTS.get("runs.test.tip"));
    private final Label time = Labels.styled("", "small", "muted", "run-time");
    private @Nullable RunMenu menu;

    /**
     * @param menuMaker makes the menu when it is first opened
     */
    RunLine(TrackedRun run, RunLibrary library, Supplier<RunMenu> menuMaker) {
        this.run = run;
        this.menuMaker = menuMaker;
        getStyleClass().add("run-line");
        tick.selectedProperty().addListener((property, before, now) -> library.setShown(run, now));
        tick.setMaxWidth(Double.MAX_VALUE);
        tick.setMinWidth(0);
        tick.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // its end tells runs of one name apart
        setHgrow(tick, Priority.ALWAYS);
        time.setMinWidth(USE_PREF_SIZE);
        tick.setOnContextMenuRequested(event -> menu().show(tick, event.getScreenX(), event.getScreenY()));
        getChildren().addAll(tick, validation, test, time, actions());
        run.runProperty().subscribe(now -> write());
        run.statusProperty().subscribe(now -> write());
    }

    /** Checks it and gives it the color of its curve, by its place among those shown; -1 for a run that is not shown. */
    void setPlace(int place) {
        tick.setSelected(place >= 0);
        for (int i = 0; i < RunLibrary.MOST_SHOWN; i++) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass("shown-" + (i + 1)), i == place);
        }
    }

    private void write() {
        tick.setText(run.name());
        validation.setText(percent(run.getRun().last().map(EpochFigures::validationAccuracy)));
        test.setText(percent(run.getRun().facts().testAccuracy()));
        time.setText(time(run.statusProperty().get(), run.getRun()));
        Tooltips.explain(tick, details(run.getRun()));
    }

    private static String percent(Optional<Double> accuracy) {
        return accuracy.map(Figures::percent).orElse("–");
    }

    /** How long a run trained to its end, or why it did not. */
    static String time(Status status, Run run) {
        return switch (status) {
            case RUNNING -> TEXTS.get("run.running");
            case PAUSED -> TEXTS.get("run.paused");
            case INTERRUPTED -> TEXTS.get("run.interrupted");
            case DIVERGED -> TEXTS.get("run.diverged");
            case STOPPED -> TEXTS.get("run.stopped");
            case DONE -> Figures.duration(run.seconds());
        };
    }

    /** What sets a run apart from others of its name. */
    private static String details(Run run) {
        String tip = TEXTS.about(run.classes())
                .get(
                        "run.tip",
                        run.facts().name(),
                        run.recipe().name(),
                        run.facts().trainRows(),
                        run.epochs().size(),
                        run.recipe().epochs(),
                        Long.toString(run.recipe().seed()),
                        Figures.duration(run.seconds()),
                        run.facts().started().replace('T', ' ').replace("Z", " UTC"));
        String data = run.facts().data();
        return data == null
                ? tip
                : tip + "\n"
                        + TEXTS.get(
                                "run.tip.data",
                                data,
                                run.classes().summary(),
                                run.classes().count());
    }

    private RunMenu menu() {
        if (menu == null) {
            menu = menuMaker.get();
        }
        return menu;
    }

    private Button actions() {
        Button button = new Button("⋯");
        button.getStyleClass().add("run-menu");
        button.setAccessibleText(TEXTS.get("run.menu"));
        button.setOnAction(event -> menu().show(button, Side.BOTTOM, 0, 0));
        return button;
    }

    private static Label figure(String style, String tip) {
        Label label = Labels.styled("", "figure", style);
        label.setAlignment(Pos.CENTER_RIGHT);
        Tooltips.explain(label, tip);
        return label;
    }
}
