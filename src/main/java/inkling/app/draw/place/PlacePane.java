package inkling.app.draw.place;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.data.Classes;
import inkling.data.DataSet;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** "Where your digit lies": the map in small with the drawing on it, and what lies nearest. There only while there is a map. */
public final class PlacePane extends VBox {
    private static final Texts TEXTS = Texts.of("draw");

    private final PlaceViewModel model;

    /**
     * @param crowded whether there is no room for it
     */
    public PlacePane(Session session, Background background, ObservableBooleanValue crowded) {
        model = new PlaceViewModel(session);
        getStyleClass().add("place");
        setId("place");
        ObservableValue<String> title = session.dataProperty()
                .map(DataSet::classes)
                .orElse(Classes.DIGITS)
                .map(classes -> TEXTS.about(classes).get("place.title"));
        SmallMap map = new SmallMap(session, background, model::open);
        map.setAccessibleRole(AccessibleRole.BUTTON);
        map.accessibleTextProperty().bind(model.wordsProperty().map(words -> TEXTS.get("place.accessible", words)));
        Tooltips.explain(map, TEXTS.get("place.tip"));
        Label words = Labels.wrapped(Labels.bound("place-words", model.wordsProperty(), "small", "muted"));
        Label lens = Labels.note("place-lens", model.lensProperty(), "small", "muted");
        getChildren().setAll(Labels.bound("place-title", title, "heading"), lens, map, words);
        Boxes.showWhile(model.shownProperty().and(Bindings.not(crowded)), this);
    }

    /** A line that makes the map where none is stored. */
    public Node offer() {
        Button make = Buttons.link("make-map", "", model::make);
        make.textProperty().bind(model.makeProperty());
        Label missing = Labels.bound("place-missing", model.missingProperty(), "small", "muted");
        Node line = Boxes.row("place-offer", missing, make);
        Boxes.showWhile(model.offeredProperty(), line);
        return line;
    }
}
