package inkling.app.explore;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.NoticeBar;
import inkling.app.shared.rows.RowAnalysis;
import javafx.scene.control.Button;

/** Says how many of many rows the model has classified so far, and lets it be stopped. */
final class ClassifyingNotice extends NoticeBar {
    private static final Texts TEXTS = Texts.of("explore");

    ClassifyingNotice(RowAnalysis analysis) {
        super("classifying");
        Button stop = addButton("stop-classifying", TEXTS.get("classifying.stop"), analysis::stop);
        Button goOn = addButton("go-on-classifying", TEXTS.get("classifying.go-on"), analysis::goOn);
        Boxes.showWhile(analysis.stoppedProperty().not(), stop);
        Boxes.showWhile(analysis.stoppedProperty(), goOn);
        analysis.partProperty().subscribe(this::show);
    }
}
