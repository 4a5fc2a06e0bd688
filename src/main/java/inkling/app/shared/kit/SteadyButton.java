package inkling.app.shared.kit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.text.Text;

/** A button with several texts in turn, as wide as the widest of them, so that nothing moves when the text changes. */
public final class SteadyButton extends Button {
    private final List<String> texts;

    /**
     * @param texts all it may say; the first at first
     */
    public SteadyButton(String id, List<String> texts, Runnable action) {
        super(texts.get(0));
        this.texts = List.copyOf(texts);
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest = texts.stream().mapToDouble(this::width).max().orElse(0);
        double around = super.computePrefWidth(height) - width(getText());
        return snapSizeX(around + widest);
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(getFont());
        return text.getLayoutBounds().getWidth();
    }
}
