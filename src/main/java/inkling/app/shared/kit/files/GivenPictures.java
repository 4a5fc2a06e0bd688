package inkling.app.shared.kit.files;

import java.nio.ByteBuffer;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes pictures, and picture files, that are dropped or pasted. FX thread only. */
public final class GivenPictures {
    private static final String PNG_TYPE = "image/png";
    private static final DataFormat PNG =
            Objects.requireNonNullElseGet(DataFormat.lookupMimeType(PNG_TYPE), () -> new DataFormat(PNG_TYPE));

    private GivenPictures() {}

    /**
     * Opens what is dropped on a node.
     *
     * @param name of a picture that does not come from a file
     */
    public static void takeDropsOn(Node target, String name, PictureOpener opener) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            Clipboard dragged = event.getDragboard();
            if (dragged.hasFiles() || dragged.hasImage() || dragged.hasContent(PNG)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.setDropCompleted(take(event.getDragboard(), name, opener));
            event.consume();
        });
    }

    /**
     * Opens what is on a clipboard.
     *
     * @param name of a picture that does not come from a file
     * @return whether there was a picture or a file
     */
    public static boolean take(Clipboard from, String name, PictureOpener opener) {
        if (from.hasFiles() && !from.getFiles().isEmpty()) {
            opener.open(from.getFiles().get(0).toPath());
            return true;
        }
        // as it is: JavaFX would decode it here, on the FX thread
        if (from.getContent(PNG) instanceof ByteBuffer png) {
            byte[] bytes = new byte[png.remaining()];
            png.duplicate().get(bytes); // so that it can be taken again
            opener.open(bytes, name);
            return true;
        }
        Image image = from.getImage();
        if (image != null) {
            opener.open(() -> SwingFXUtils.fromFXImage(image, null), name);
            return true;
        }
        return false;
    }
}
