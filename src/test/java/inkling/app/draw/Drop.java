package inkling.app.draw;

import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/** Something dragged from another program. The headless window system drops nothing, so its events are fired at the node. */
public final class Drop {
    private final Dragboard board;

    /** FX thread. */
    public Drop(DataFormat format, Object content) {
        TKClipboard peer = (TKClipboard) Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getContentTypes" -> Set.of(format);
                    case "hasContent" -> arguments[0].equals(format);
                    case "getContent" -> arguments[0].equals(format) ? content : null;
                    case "getTransferModes" -> Set.of(TransferMode.COPY, TransferMode.MOVE);
                    default -> null;
                });
        try {
            Constructor<Dragboard> maker = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
            maker.setAccessible(true);
            board = maker.newInstance(peer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Drags it over a node's middle and lets go where the node accepts it. FX thread.
     *
     * @return whether it was taken
     */
    public boolean on(Node node) {
        if (!over(node)) {
            return false;
        }
        DragEvent dropped = event(DragEvent.DRAG_DROPPED, node);
        Event.fireEvent(node, dropped);
        return true;
    }

    /**
     * Drags it over a node's middle. FX thread.
     *
     * @return whether it could be dropped there
     */
    public boolean over(Node node) {
        DragEvent over = event(DragEvent.DRAG_OVER, node);
        Event.fireEvent(node, over);
        return over.getAcceptedTransferMode() != null;
    }

    private DragEvent event(EventType<DragEvent> type, Node node) {
        Bounds middle = node.getLayoutBounds();
        return new DragEvent(
                null,
                node,
                type,
                board,
                middle.getCenterX(),
                middle.getCenterY(),
                0,
                0,
                TransferMode.COPY,
                null,
                node,
                new PickResult(node, middle.getCenterX(), middle.getCenterY()));
    }
}
