package inkling.app.train.watch;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Explained;
import inkling.app.train.runs.RunLibrary;
import inkling.learn.runs.Snapshot;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which validation digits the run shown confuses, and what it makes of the drawing on the pad. */
public final class MistakesPane extends VBox {
    private static final Texts TEXTS = Texts.of("train");

    private final ConfusionGrid confusion;
    private final DrawingBars bars = new DrawingBars();

    public MistakesPane(RunLibrary library, Replay replay) {
        getStyleClass().add("mistakes");
        confusion = new ConfusionGrid(replay::open);
        confusion.setId("confusion");
        Label hint = new Label();
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().addAll("small", "muted");
        confusion
                .pointedTextProperty()
                .subscribe(text -> hint.setText(text.isEmpty() ? TEXTS.get("mistakes.hint") : text));
        Label title = Explained.label("", TEXTS.get("term.confusion"), "heading");
        title.setId("mistakes");
        library.shown().subscribe(() -> title.setText(title(library)));
        title.setText(title(library));
        getChildren().addAll(title, confusion, hint, bars);
        replay.snapshotProperty().subscribe(this::show);
    }

    private static String title(RunLibrary library) {
        return library.shown().size() < 2
                ? TEXTS.get("mistakes")
                : TEXTS.get("mistakes.of", library.lastShown().orElseThrow().name());
    }

    private void show(@Nullable Snapshot snapshot) {
        confusion.show(snapshot == null ? new int[10][10] : snapshot.confusion());
        bars.show(snapshot == null ? null : snapshot.drawing().orElse(null));
    }
}
