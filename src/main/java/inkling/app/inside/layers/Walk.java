package inkling.app.inside.layers;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Shortcuts;
import inkling.data.Picture;
import inkling.learn.inside.Place;
import inkling.nn.Shape;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The keyboard's way through the numbers: within a map, over its edge into the next one, and from stage to stage. */
final class Walk {
    private static final Texts TEXTS = Texts.of("inside");

    private final Subject subject;
    private final Columns columns;

    Walk(Subject subject, Columns columns) {
        this.subject = subject;
        this.columns = columns;
    }

    void addKeys(Shortcuts keys) {
        keys.line(TEXTS.get("keys.arrows"))
                .on(KeyCode.LEFT, () -> step(0, -1))
                .on(KeyCode.RIGHT, () -> step(0, 1))
                .on(KeyCode.UP, () -> step(-1, 0))
                .on(KeyCode.DOWN, () -> step(1, 0))
                .line(TEXTS.get("keys.stage"))
                .on("Shortcut+Left", () -> moveStage(-1))
                .on("Shortcut+Right", () -> moveStage(1))
                .line(TEXTS.get("keys.map"))
                .on(KeyCode.PAGE_UP, () -> moveMap(-1))
                .on(KeyCode.PAGE_DOWN, () -> moveMap(1))
                .line(TEXTS.get("keys.release"))
                .on(KeyCode.ESCAPE, subject.pointer()::clear);
    }

    private void step(int down, int right) {
        Place at = subject.pointer().getPlace();
        StageView stage = stage(at);
        ScoreBars bars = columns.bars();
        if (at == null) {
            moveStage(1);
        } else if (stage != null) {
            subject.pointer().hold(stepped(stage, at, down, right));
        } else if (bars != null && at.layer() == bars.stage().last()) {
            List<Integer> shown = bars.shown();
            int next = Math.floorMod(shown.indexOf(at.channel()) + down + right, shown.size());
            subject.pointer().hold(new Place(at.layer(), 0, 0, shown.get(next)));
        } else if (at.layer() == Place.PICTURE) {
            subject.pointer().hold(new Place(at.layer(), clamped(at.row() + down), clamped(at.column() + right), 0));
        }
    }

    private static int clamped(int pixel) {
        return Math.min(Picture.SIDE - 1, Math.max(0, pixel));
    }

    /** The number next to one; across the edge of its map, one in the map next to it; at the edge of the grid, the same. */
    private static Place stepped(StageView view, Place at, int down, int right) {
        Shape shape = view.stage().output();
        int row = at.row() + down;
        int column = at.column() + right;
        if (row >= 0 && row < shape.height() && column >= 0 && column < shape.width()) {
            return new Place(at.layer(), row, column, at.channel());
        }
        int slot = view.slot(at.channel());
        int next = slot + right + down * view.mapColumns();
        if (next < 0 || next >= view.shownMaps()) {
            return at;
        }
        return new Place(
                at.layer(),
                Math.floorMod(row, shape.height()),
                Math.floorMod(column, shape.width()),
                view.channel(next));
    }

    private void moveMap(int by) {
        Place at = subject.pointer().getPlace();
        StageView stage = stage(at);
        if (at != null && stage != null) {
            int next = stage.slot(at.channel()) + by;
            if (next >= 0 && next < stage.shownMaps()) {
                subject.pointer().hold(new Place(at.layer(), at.row(), at.column(), stage.channel(next)));
            }
        } else {
            step(by, 0);
        }
    }

    /** Goes to the same part of the picture in the stage before or after; from nowhere, to the first one. */
    private void moveStage(int by) {
        Place at = subject.pointer().getPlace();
        ScoreBars bars = columns.bars();
        if (bars == null) {
            return;
        }
        int number = at == null ? -1 : number(at);
        int next = Math.min(columns.stages().size(), Math.max(0, number + by));
        if (next == columns.stages().size()) {
            subject.pointer()
                    .hold(new Place(bars.stage().last(), 0, 0, bars.shown().get(0)));
            return;
        }
        StageView stage = columns.stages().get(next);
        Shape shape = stage.stage().output();
        int row = shape.height() / 2;
        int column = shape.width() / 2;
        if (at != null && number >= 0 && number < columns.stages().size()) {
            Shape from = columns.stages().get(number).stage().output();
            row = at.row() * shape.height() / from.height();
            column = at.column() * shape.width() / from.width();
        }
        subject.pointer().hold(new Place(stage.stage().last(), row, column, stage.channel(0)));
    }

    private int number(Place at) {
        StageView stage = stage(at);
        return stage != null
                ? stage.stage().number()
                : at.layer() == Place.PICTURE ? -1 : columns.stages().size();
    }

    private @Nullable StageView stage(@Nullable Place at) {
        return at == null ? null : columns.stage(at.layer()).orElse(null);
    }
}
