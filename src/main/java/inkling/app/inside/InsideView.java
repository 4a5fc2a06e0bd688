package inkling.app.inside;

import inkling.app.inside.layers.LayersPane;
import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.Screen;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.SegmentedControl;
import inkling.app.shared.kit.Shortcuts;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.run.ActiveRun;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The Inside screen: the picture, the maps of every layer and the bars; below, what is known about one of the numbers. */
public final class InsideView implements Screen {
    private static final Texts TEXTS = Texts.of("inside");

    private final Session session;
    private final Background background;
    private final ActiveRun active;
    private final Subject subject;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.VALUE);
    private final LayersPane layers;
    private final StackPane lower = new StackPane();
    private final BorderPane screen = new BorderPane();
    private final StringProperty status = new SimpleStringProperty("");

    public InsideView(Session session, PadModel pad, ActiveRun active, Background background) {
        this.session = session;
        this.background = background;
        this.active = active;
        subject = new Subject(session, pad, background);
        layers = new LayersPane(subject, pad);
        screen.getStyleClass().add("inside");
        screen.getStylesheets().add("/assets/style/inside.css");
        screen.setTop(header());
        screen.setCenter(layers);
        lower.getStyleClass().add("inside-lower");
        VBox.setVgrow(lower, Priority.ALWAYS);
        screen.setBottom(Boxes.column("inside-foot", modes(), lower));
        mode.subscribe(now -> lower.getChildren().setAll(pane(now)));
    }

    private Node header() {
        return Boxes.row("inside-header");
    }

    private Node modes() {
        return new SegmentedControl<>(mode)
                .with("inside-value", TEXTS.get("mode.value"), Mode.VALUE)
                .with("inside-learn", TEXTS.get("mode.learn"), Mode.LEARN)
                .with("inside-why", TEXTS.get("mode.why"), Mode.WHY)
                .with("inside-build", TEXTS.get("mode.build"), Mode.BUILD);
    }

    private Node pane(Mode chosen) {
        return switch (chosen) {
            case VALUE -> new Region();
            case LEARN -> new Region();
            case WHY -> new Region();
            case BUILD -> new Region();
        };
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
    public Shortcuts shortcuts() {
        return new Shortcuts();
    }

    @Override
    public void shown() {
        layers.requestFocus();
    }
}
