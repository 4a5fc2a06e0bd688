package inkling.app.inside;

import inkling.app.inside.build.BuildPane;
import inkling.app.inside.filter.FilterPane;
import inkling.app.inside.layers.LayersPane;
import inkling.app.inside.learn.LearnPane;
import inkling.app.inside.subject.Subject;
import inkling.app.inside.value.ValuePane;
import inkling.app.inside.why.WhyPane;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.SegmentedControl;
import inkling.app.shared.kit.Shortcuts;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The lower part of the screen, whose mode the user chooses; a network that is being built takes the place of the layers as well. */
final class LowerPart extends StackPane {
    private static final Texts TEXTS = Texts.of("inside");

    /** The share of the screen's height that it takes. */
    private static final double SHARE = 0.29;

    private static final double LEAST = 180;
    private static final double MOST = 260;

    /** Below this width, what is known about the map takes less of it. */
    private static final double NARROW = 1160;

    private final Session session;
    private final Background background;
    private final Subject subject;
    private final LearnPane learn;
    private final LayersPane layers;
    private final FilterPane filter;
    private final Node value;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.VALUE);
    private @Nullable WhyPane why;
    private @Nullable BuildPane build;

    LowerPart(Session session, Subject subject, LearnPane learn, LayersPane layers, Background background) {
        this.session = session;
        this.subject = subject;
        this.learn = learn;
        this.layers = layers;
        this.background = background;
        filter = new FilterPane(subject, session, background);
        HBox row = Boxes.row("value-and-map");
        InTurn.fill(row, this::arithmetic, () -> filter); // after the layers, which are to be seen first
        value = row;
        getStyleClass().add("inside-lower");
    }

    private Node arithmetic() {
        ValuePane arithmetic = new ValuePane(subject, layers::speak);
        HBox.setHgrow(arithmetic, Priority.ALWAYS);
        return arithmetic;
    }

    /** Fills a screen: its lower part, and its middle. */
    void fill(BorderPane screen) {
        prefHeightProperty()
                .bind(screen.heightProperty()
                        .map(height -> Math.max(LEAST, Math.min(MOST, height.doubleValue() * SHARE))));
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(filter::setNarrow);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
        mode.subscribe(now -> {
            getChildren().setAll(pane(now));
            screen.setCenter(now == Mode.BUILD ? build().middle() : layers);
        });
        mode.addListener((property, before, now) -> {
            if (now == Mode.LEARN) {
                learn.begin();
            } else if (now == Mode.BUILD) {
                build().shown(); // not on its button: the keys choose layers
            }
        });
    }

    /** What is in front. */
    ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** The buttons that choose. */
    Node choice() {
        return new SegmentedControl<>(mode)
                .with("inside-value", TEXTS.get("mode.value"), Mode.VALUE)
                .with("inside-learn", TEXTS.get("mode.learn"), Mode.LEARN)
                .with("inside-why", TEXTS.get("mode.why"), Mode.WHY)
                .with("inside-build", TEXTS.get("mode.build"), Mode.BUILD);
    }

    void addKeys(Shortcuts keys) {
        filter.addKeys(keys);
        keys.line(TEXTS.get("keys.mode"));
        char key = '1';
        for (Mode one : Mode.values()) {
            keys.onTyped(key++, () -> mode.set(one));
        }
    }

    /** Watches the run in progress, or begins one. */
    void watch() {
        mode.set(Mode.LEARN);
        learn.begin();
    }

    /** Leaves a network that is watched or built, for one that is to be looked into. */
    void leaveNetworks() {
        if (mode.get() == Mode.LEARN || mode.get() == Mode.BUILD) {
            mode.set(Mode.VALUE);
        }
    }

    /** Takes the keyboard focus. */
    void focus() {
        if (mode.get() == Mode.BUILD) {
            build().shown();
        } else {
            layers.requestFocus();
        }
    }

    private Node pane(Mode chosen) {
        return switch (chosen) {
            case VALUE -> value;
            case LEARN -> learn;
            case WHY -> why();
            case BUILD -> build().lower();
        };
    }

    /** Made when it is first asked for, as the next one is. */
    private WhyPane why() {
        if (why == null) {
            why = new WhyPane(subject, background);
        }
        return why;
    }

    private BuildPane build() {
        if (build == null) {
            build = new BuildPane(session, background);
        }
        return build;
    }
}
