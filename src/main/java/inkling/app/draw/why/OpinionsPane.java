package inkling.app.draw.why;

import inkling.app.draw.why.Opinions.Opinion;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** What the other models trained here would have said, in one line. */
final class OpinionsPane extends FlowPane {
    OpinionsPane(OpinionsViewModel model) {
        setId("opinions");
        getStyleClass().add("opinions");
        model.opinionsProperty().subscribe(this::show);
    }

    private void show(@Nullable Opinions asked) {
        List<Opinion> opinions = asked == null ? List.of() : asked.opinions();
        getChildren().clear();
        if (asked == null) {
            getChildren().add(label("", "muted"));
        } else if (opinions.isEmpty()) {
            getChildren().add(label("No other model yet: train one.", "muted"));
        } else {
            getChildren().add(label("Other models:", "muted"));
        }
        for (Opinion opinion : opinions) {
            int digit = opinion.prediction().digit();
            boolean agrees = asked != null && digit == asked.answer().digit();
            String words = String.format(
                    Locale.ROOT,
                    "%s %d at %.0f\u2009%%",
                    opinion.model(),
                    digit,
                    Math.floor(100 * opinion.prediction().confidence()));
            getChildren().add(label(words, agrees ? "agrees" : "warning"));
        }
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll("small", style);
        return label;
    }
}
