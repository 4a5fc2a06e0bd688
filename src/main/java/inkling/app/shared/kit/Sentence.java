package inkling.app.shared.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/**
 * A sentence of any length, wrapped to two lines at most (or not at all, where wrapping is switched off), so that it never pushes other nodes away. Where that cuts it off
 * (pseudo-class {@code cut}), a click opens it in full, as do Enter and Space when the Tab key has come to it.
 */
public final class Sentence extends Label {
    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");
    private static final double ROUNDING = 1;
    private static final double UNWRAPPED = 1e6;

    private final ReadOnlyBooleanWrapper cut = new ReadOnlyBooleanWrapper();
    private String more = "";

    public Sentence(String id, String... classes) {
        setId(id);
        getStyleClass().add("sentence");
        getStyleClass().addAll(classes);
        setWrapText(true);
        setOnMouseClicked(event -> {
            if (isOpenable() && event.getButton() == MouseButton.PRIMARY) {
                open();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (isOpenable() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                open();
                event.consume();
            }
        });
    }

    /** One whose text follows a value; it takes no room while that is empty. */
    public static Sentence note(String id, ObservableValue<String> text, String... classes) {
        Sentence note = new Sentence(id, classes);
        note.textProperty().bind(text);
        Boxes.showWhile(note.textProperty().isNotEmpty(), note);
        return note;
    }

    /** Whether a part of it is not to be seen. */
    public ReadOnlyBooleanProperty cutProperty() {
        return cut.getReadOnlyProperty();
    }

    /** Sets what opens in its place, cut off or not; empty for the sentence itself. */
    public void setMore(String words) {
        more = words;
        follow();
    }

    private boolean isOpenable() {
        return cut.get() || !more.isEmpty();
    }

    private void open() {
        FullText.open(this, more.isEmpty() ? getText() : more);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), twoLines());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        cut.set(
                isWrapText()
                        ? super.computePrefHeight(getWidth()) > getHeight() + ROUNDING
                        : super.computePrefWidth(-1) > getWidth() + ROUNDING);
        follow();
    }

    private void follow() {
        pseudoClassStateChanged(CUT, isOpenable());
        setFocusTraversable(isOpenable());
    }

    private double twoLines() {
        double around = snappedTopInset()
                + snappedBottomInset()
                + getLabelPadding().getTop()
                + getLabelPadding().getBottom();
        // as the skin measures them: its lines are higher than those of a text by itself
        double unwrapped = super.computePrefHeight(UNWRAPPED) - around;
        return 2 * Math.ceil(unwrapped / Math.max(1, getText().lines().count())) + around;
    }
}
