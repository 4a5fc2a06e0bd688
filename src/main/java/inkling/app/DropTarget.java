package inkling.app;

import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.open.Opening;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Opens as data what is dropped on the window, and shows while it is dragged that it can be. On Draw, pictures are for the pad.
 * Of several files, the folder they are in is opened.
 */
final class DropTarget extends StackPane {
    private static final Texts TEXTS = Texts.of("window");
    private static final List<String> DATA =
            List.of(".npz", ".npy", ".csv", ".csv.gz", ".zip", ".tar", ".tgz", ".tar.gz", ".gz", ".parquet", "-ubyte");

    private final Session session;
    private final Opening opening;

    DropTarget(Session session, Opening opening) {
        this.session = session;
        this.opening = opening;
        setId("drop-target");
        getStyleClass().add("drop-target");
        getChildren().add(Labels.styled(TEXTS.get("drop"), "title"));
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Takes what is dropped on a node and all that is in it, before they do. */
    void listenOn(Node node) {
        node.addEventFilter(DragEvent.DRAG_OVER, event -> {
            boolean taken = place(event.getDragboard()) != null;
            setVisible(taken);
            if (taken) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            setVisible(false);
            Path place = place(event.getDragboard());
            if (place != null) {
                opening.begin(place);
                event.setDropCompleted(true);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
    }

    private @Nullable Path place(Dragboard dragged) {
        List<File> files = dragged.hasFiles() ? dragged.getFiles() : List.of();
        if (files.isEmpty() || (session.screenProperty().get() == ScreenName.DRAW && !isData(files.get(0)))) {
            return null;
        }
        Set<File> folders =
                files.stream().map(File::getParentFile).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean together = files.size() > 1 && folders.size() == 1;
        return (together ? folders.iterator().next() : files.get(0)).toPath();
    }

    private static boolean isData(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return DATA.stream().anyMatch(name::endsWith) || file.isDirectory();
    }
}
