package inkling.app.shared.kit;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class TooltipsIT extends WindowSteps {
    @Test
    void theTextOfNowAppearsWhenThePointerRests() {
        Label label = onScreen(() -> new Label("a word"));
        onScreen(() -> {
            Tooltips.explain(label, "what was so");
            Tooltips.explain(label, "what is so now");
            return label;
        });
        open(new Pane(label), 300, 200);
        int windows = onScreen(() -> Window.getWindows().size());
        assertThat(label.getAccessibleHelp()).isEqualTo("what is so now");
        moveTo(label, 5, 5);
        moveTo(label, 8, 6);
        until("it is explained", () -> texts(".tooltip").equals(List.of("what is so now")));
        assertThat(onScreen(() -> Window.getWindows().size())).isEqualTo(windows + 1);
        onScreen(() -> {
            Tooltips.explain(label, "and now this");
            return label;
        });
        assertThat(texts(".tooltip")).containsExactly("and now this");
    }
}
