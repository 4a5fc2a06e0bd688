package inkling.app.shared.map;

import inkling.analysis.map.MapPlacement;
import inkling.analysis.map.MapPositions;
import inkling.analysis.map.PlacedPicture;
import inkling.analysis.neighbors.RowSpace;
import inkling.analysis.neighbors.axes.Spanning;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.app.shared.Background;
import inkling.app.shared.DrawingPlace;
import inkling.app.shared.LatestResult;
import inkling.app.shared.PadPictures;
import inkling.app.shared.Session;
import inkling.data.Picture;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the drawing on the pad at its place on the map while a screen shows it: off the FX thread, and the newest drawing wins. The
 * rows that drawings are compared with are read when the first is wanted, once for each map.
 */
final class DrawingPlacing {
    private static final Logger LOG = System.getLogger(DrawingPlacing.class.getName());

    /** A picture, and what it is placed by. */
    private record Request(Picture picture, MapPlacement placement) {
        PlacedPicture place() {
            return placement.place(picture);
        }
    }

    private final PadPictures pad;
    private final DrawingPlace drawing;
    private final Background background;
    private final SimilarRowsFiles similarRows;
    private final LatestResult<Request, PlacedPicture> placing;
    private final RowTask reading;
    /** What the positions are of; null for no map. */
    private @Nullable MapSubject subject;

    private @Nullable MapPositions positions;
    /** What is read, or being read. */
    private @Nullable MapSubject read;

    private @Nullable MapPlacement placement;

    DrawingPlacing(Session session, Background background, SimilarRowsFiles similarRows) {
        pad = session.pad();
        drawing = session.map().drawing();
        this.background = background;
        this.similarRows = similarRows;
        placing = new LatestResult<>(background, Request::place);
        placing.property().subscribe(drawing::move);
        reading = new RowTask(background);
        reading.progressProperty().subscribe(part -> drawing.report(part.doubleValue()));
        pad.drawingProperty().addListener(observable -> place());
        drawing.wantedProperty().addListener(observable -> follow());
    }

    /** Places drawings on another map; on none for null. */
    void use(@Nullable MapSubject newSubject, @Nullable MapPositions newPositions) {
        subject = newSubject;
        positions = newPositions;
        placing.restart(null);
        follow();
    }

    private void follow() {
        MapSubject wanted = drawing.wantedProperty().get() ? subject : null;
        MapPositions on = positions;
        if (wanted == null || on == null) {
            if (read != null && placement == null) {
                forget(); // being read, and nobody waits for it any more
            }
            return;
        }
        if (!wanted.equals(read)) {
            forget();
            read(wanted, on);
        } else if (placement != null) {
            placement = placement.on(on);
        }
        place();
    }

    private void forget() {
        reading.cancel();
        read = null;
        placement = null;
    }

    private void read(MapSubject wanted, MapPositions on) {
        read = wanted;
        reading.run(
                turn -> new MapPlacement(space(wanted, turn), on),
                made -> {
                    placement = made;
                    follow();
                },
                background::report);
    }

    /** The rows as points: stored since a map was made here or a drawing placed, otherwise made of the pictures and stored. */
    private RowSpace space(MapSubject of, RowTask.Turn turn) {
        Optional<RowSpace> stored = similarRows.readSpace(of.data(), of.features());
        if (stored.isPresent()) {
            return stored.get();
        }
        RowSpace space = turn.finish(new Spanning(of.data(), of.features()));
        try {
            similarRows.writeSpace(of.data(), space);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the points of the rows are not kept: " + e.getMessage());
        }
        return space;
    }

    private void place() {
        Picture picture = pad.getDrawing();
        MapPlacement by = placement;
        if (picture == null || by == null || subject == null || !subject.equals(read)) {
            placing.restart(null);
        } else if (drawing.wantedProperty().get()) {
            placing.follow(new Request(picture, by));
        }
    }
}
