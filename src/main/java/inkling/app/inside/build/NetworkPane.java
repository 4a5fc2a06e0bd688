package inkling.app.inside.build;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Shortcuts;
import inkling.learn.build.DraftLayer;
import inkling.learn.build.NetworkDraft;
import inkling.learn.build.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The picture of the network: a box for each layer from left to right, line by line, and between them buttons that add one. */
final class NetworkPane extends FlowPane {
    /** Rows of the highest block: those of a picture. */
    static final int MOST_ROWS = 32;

    private static final Texts TEXTS = Texts.of("inside");

    /** Width of a button that adds a layer. */
    private static final double ADDER = 18;

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final BuildViewModel build;
    private final KindMenu kinds;
    private final List<LayerBox> boxes = new ArrayList<>();
    private final List<Button> adders = new ArrayList<>();
    private @Nullable LayerBox scores;

    NetworkPane(BuildViewModel build) {
        this.build = build;
        kinds = new KindMenu(build);
        setId("build-network");
        getStyleClass().add("build-network");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        build.draftProperty().subscribe(this::draw);
        widthProperty().addListener((property, before, now) -> fit());
        build.selectedProperty().subscribe(now -> select());
        keys().listenOn(this);
        addEventFilter(
                MouseEvent.MOUSE_PRESSED, pressed -> requestFocus()); // first: a field that is left sets its number
        setOnMousePressed(MouseEvent::consume); // or the scroll pane would take the focus
    }

    /** The box of what is selected. */
    Node selectedBox() {
        return boxes.get(Math.min(build.getSelected() + 1, boxes.size() - 1));
    }

    private Shortcuts keys() {
        return new Shortcuts()
                .on(KeyCode.LEFT, () -> build.select(build.getSelected() - 1))
                .on(KeyCode.RIGHT, () -> build.select(build.getSelected() + 1))
                .on(KeyCode.UP, () -> selectInLine(-1))
                .on(KeyCode.DOWN, () -> selectInLine(1))
                .on(KeyCode.HOME, () -> build.select(BuildViewModel.PICTURE))
                .on(KeyCode.END, () -> build.select(boxes.size()))
                .on("Shortcut+LEFT", () -> build.move(-1))
                .on("Shortcut+RIGHT", () -> build.move(1))
                .on(KeyCode.DELETE, build::remove)
                .on(KeyCode.BACK_SPACE, build::remove)
                .on(KeyCode.INSERT, this::askForKind)
                .on(KeyCode.ENTER, this::askForKind)
                .onTyped('+', () -> build.resize(true))
                .onTyped('=', () -> build.resize(true)) // the same key, without Shift
                .onTyped('-', () -> build.resize(false));
    }

    private void askForKind() {
        kinds.ask(selectedBox(), build.getSelected() + 1);
    }

    private void draw(NetworkDraft draft) {
        List<DraftLayer> layers = draft.inPlace();
        Set<Integer> warned = build.warnings().stream().map(Warning::place).collect(Collectors.toSet());
        boxes.clear();
        adders.clear();
        boxes.add(LayerBox.picture(NetworkDraft.PICTURE));
        boxes.get(0).setOnMousePressed(pressed -> build.select(BuildViewModel.PICTURE));
        List<Node> cells = new ArrayList<>(boxes);
        for (int i = 0; i < layers.size(); i++) {
            LayerBox box = new LayerBox(layers.get(i), i);
            box.setWarned(warned.contains(i));
            new BoxDrag(box, i).listen();
            boxes.add(box);
            cells.add(cell(i, box));
        }
        scores = LayerBox.scores(draft.classes(), DraftText.ending(draft));
        cells.add(cell(layers.size(), scores));
        getChildren().setAll(cells);
        fit();
        select();
    }

    /** Makes the boxes a little narrower where all of them then stand in one line. */
    private void fit() {
        double gaps = adders.size() * (ADDER + 2 * snapSpaceX(getHgap()));
        double inOneLine = Math.floor((getWidth() - gaps) / (adders.size() + 1));
        double width =
                inOneLine < LayerBox.LEAST_WIDTH ? LayerBox.MOST_WIDTH : Math.min(LayerBox.MOST_WIDTH, inOneLine);
        boxes.forEach(box -> box.setBoxWidth(width));
        if (scores != null) {
            scores.setBoxWidth(width);
        }
    }

    /** A box with the button before it: they stay together at the end of a line. */
    private HBox cell(int place, LayerBox box) {
        Button adder = Buttons.button("build-plus-" + place, "+", () -> {});
        adder.setOnAction(pressed -> kinds.ask(adder, place));
        adder.setAccessibleText(TEXTS.get("build.add"));
        adder.getStyleClass().addAll("build-plus", "small");
        adder.setFocusTraversable(false); // Enter adds after the selected layer
        adder.setDisable(build.getDraft().isFull());
        adders.add(adder);
        return Boxes.row("build-cell", adder, box);
    }

    private void select() {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelected(i == build.getSelected() + 1);
        }
        DraftLayer layer = build.selectedLayer();
        setAccessibleText(
                layer == null
                        ? TEXTS.get("build.picture")
                        : DraftText.spoken(
                                layer,
                                build.getSelected(),
                                build.getDraft().layers().size()));
    }

    /** Selects the nearest box of the line above or below. */
    private void selectInLine(int by) {
        Bounds from = placeOf(selectedBox());
        boxes.stream()
                .filter(box -> down(from, box, by) > Volume.HEIGHT / 2)
                .min(Comparator.comparingDouble(
                        box -> 10 * down(from, box, by) + Math.abs(placeOf(box).getCenterX() - from.getCenterX())))
                .ifPresent(box -> build.select(boxes.indexOf(box) - 1));
    }

    private double down(Bounds from, Node box, int by) {
        return by * (placeOf(box).getCenterY() - from.getCenterY());
    }

    private Bounds placeOf(Node box) {
        return sceneToLocal(box.localToScene(box.getLayoutBounds()));
    }

    /** Moves a layer with the mouse: the button where it would come to stand is marked until it is let go. */
    private final class BoxDrag {
        private final LayerBox box;
        private final int place;
        private double startX;
        private double startY;
        private int target;

        BoxDrag(LayerBox box, int place) {
            this.box = box;
            this.place = place;
        }

        void listen() {
            box.addEventHandler(MouseEvent.MOUSE_PRESSED, this::begin);
            box.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::follow);
            box.addEventHandler(MouseEvent.MOUSE_RELEASED, released -> end());
        }

        private void begin(MouseEvent pressed) {
            build.select(place);
            startX = pressed.getSceneX();
            startY = pressed.getSceneY();
            target = place;
        }

        private void follow(MouseEvent moved) {
            box.setTranslateX(moved.getSceneX() - startX);
            box.setTranslateY(moved.getSceneY() - startY);
            box.setMouseTransparent(true);
            int before = nearestAdder(moved.getSceneX(), moved.getSceneY());
            target = before > place ? before - 1 : before;
            mark(target == place ? -1 : before);
        }

        private void end() {
            box.setTranslateX(0);
            box.setTranslateY(0);
            box.setMouseTransparent(false);
            mark(-1);
            build.move(place, target);
        }

        private void mark(int adder) {
            for (int i = 0; i < adders.size(); i++) {
                adders.get(i).pseudoClassStateChanged(TARGET, i == adder);
            }
        }
    }

    private int nearestAdder(double sceneX, double sceneY) {
        return IntStream.range(0, adders.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> {
                    Bounds at = adders.get(i).localToScene(adders.get(i).getLayoutBounds());
                    return Math.hypot(at.getCenterX() - sceneX, 2 * (at.getCenterY() - sceneY));
                }))
                .orElse(0);
    }
}
