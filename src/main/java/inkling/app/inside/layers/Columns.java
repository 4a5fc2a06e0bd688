package inkling.app.inside.layers;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.pad.PadModel;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.inside.LayerValues;
import inkling.learn.inside.Place;
import inkling.learn.inside.ReceptiveField;
import inkling.learn.inside.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The columns side by side: the picture, one per stage, the bars; with lines from each to the next and outlines over all. */
final class Columns extends Pane {
    private static final double LEAST_GAP = 26;
    private static final double MOST_GAP = 280;
    private static final double LEAST_PICTURE = 128;
    private static final double MOST_PICTURE = 196;
    private static final double MARGIN = 20;

    private final Subject subject;
    private final PictureColumn picture;
    private final Strands strands = new Strands();
    private final Outlines outlines = new Outlines();
    private List<Stage> parts = List.of();
    private List<StageView> stages = List.of();
    private @Nullable ScoreBars bars;
    private @Nullable Classifier built;
    private double roomHeight;

    Columns(Subject subject, PadModel pad) {
        this.subject = subject;
        setId("inside-columns");
        picture = new PictureColumn(subject, pad);
        build(null);
        subject.lensProperty().subscribe(lens -> build(lens == null ? null : lens.model()));
        subject.valuesProperty().subscribe(this::show);
        subject.switchedOffProperty()
                .subscribe(off -> show(subject.valuesProperty().get()));
        subject.pointer().placeProperty().subscribe(place -> outline());
        subject.sourceProperty().subscribe(source -> requestLayout());
    }

    List<StageView> stages() {
        return stages;
    }

    /** The stage that ends with a layer; empty for the picture and the last stage. */
    Optional<StageView> stage(int layer) {
        return stages.stream().filter(stage -> stage.stage().last() == layer).findFirst();
    }

    @Nullable
    ScoreBars bars() {
        return bars;
    }

    /** The height of the window around the columns; they are higher only where all maps of a stage are asked for. */
    void setRoom(double height) {
        if (height != roomHeight) {
            roomHeight = height;
            requestLayout();
        }
    }

    private void build(@Nullable Classifier model) {
        boolean same = built != null
                && model != null
                && built.hasLayersOf(model)
                && built.classNames().equals(model.classNames());
        built = model;
        if (same) {
            return;
        }
        parts = model == null ? List.of() : Stage.of(model.architecture());
        stages = parts.stream()
                .limit(Math.max(0, parts.size() - 1))
                .map(stage -> new StageView(stage, subject))
                .toList();
        bars = model == null ? null : new ScoreBars(parts.get(parts.size() - 1), model.classNames(), subject);
        List<Node> others = new ArrayList<>(stages);
        if (bars != null) {
            others.add(bars);
        }
        others.add(outlines);
        // the picture stays: taken out, however briefly, it would no longer hear of the pen that draws on it
        if (getChildren().isEmpty()) {
            getChildren().addAll(strands, picture);
        }
        getChildren().remove(2, getChildren().size());
        getChildren().addAll(others);
        stages.forEach(stage -> stage.allProperty().addListener((property, before, now) -> requestLayout()));
    }

    private void show(@Nullable LayerValues values) {
        LayerValues shown = values != null && isBuiltFor(values) ? values : null;
        stages.forEach(stage -> stage.show(shown));
        if (bars != null) {
            bars.show(shown);
        }
        outline(); // another order of the maps may have moved it
    }

    private boolean isBuiltFor(LayerValues values) {
        return built != null && built.hasLayersOf(values.model());
    }

    private void outline() {
        outlines.crossOut(
                stages.stream().flatMap(stage -> stage.switchedOff().stream()).toList());
        Place place = subject.pointer().getPlace();
        if (place == null || built == null) {
            outlines.clear();
            return;
        }
        int before = parts.stream()
                .filter(stage -> stage.last() == place.layer())
                .mapToInt(stage -> stage.first() - 1)
                .findFirst()
                .orElse(Place.PICTURE);
        outlines.show(built.architecture(), place, before, this);
    }

    /** Where pixels of the picture are. */
    Rectangle2D picture(ReceptiveField field) {
        return picture.pixels(field.firstRow(), field.firstColumn(), field.lastRow(), field.lastColumn());
    }

    /** Where a number is; null if it is not shown. */
    @Nullable
    Rectangle2D number(Place place) {
        return bars != null && bars.stage().last() == place.layer()
                ? bars.bar(place.channel())
                : stage(place.layer()).map(stage -> stage.cell(place)).orElse(null);
    }

    /** Where the whole map is that a number stands in; null if it is not shown, or is no map. */
    @Nullable
    Rectangle2D map(Place place) {
        return stage(place.layer())
                .filter(stage -> !stage.stage().isVector())
                .map(stage -> stage.map(place.channel()))
                .orElse(null);
    }

    /** The same rectangle of each map shown of the stage that ends with a layer. */
    List<Rectangle2D> maps(int layer, ReceptiveField field) {
        return stage(layer).stream()
                .flatMap(stage -> IntStream.range(0, stage.shownMaps())
                        .mapToObj(slot -> stage.cells(
                                stage.channel(slot),
                                field.firstRow(),
                                field.firstColumn(),
                                field.lastRow(),
                                field.lastColumn()))
                        .filter(Objects::nonNull))
                .toList();
    }

    /** The width that all columns need at least. */
    @Override
    protected double computePrefWidth(double height) {
        double stageWidths = stages.stream()
                .mapToDouble(stage -> StageWords.LEAST_WIDTH + LEAST_GAP)
                .sum();
        return 2 * MARGIN + LEAST_PICTURE + LEAST_GAP + stageWidths + ScoreBars.WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        double share = shareOfStage(Math.max(width, computePrefWidth(-1)), LEAST_GAP);
        return stages.stream()
                .mapToDouble(stage -> stage.heightIn(share, roomHeight))
                .max()
                .orElse(roomHeight);
    }

    private static double pictureWidth(double width) {
        return Math.min(MOST_PICTURE, Math.max(LEAST_PICTURE, Math.floor(width * 0.145)));
    }

    private double shareOfStage(double width, double gap) {
        double room = width - 2 * MARGIN - pictureWidth(width) - ScoreBars.WIDTH - gap * (stages.size() + 1);
        return stages.isEmpty() ? 0 : room / stages.size();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = roomHeight;
        double share = shareOfStage(width, LEAST_GAP);
        double[] widths = new double[stages.size()];
        double spare = width - 2 * MARGIN - pictureWidth(width) - ScoreBars.WIDTH;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.floor(stages.get(i).widthIn(share, height));
            spare -= widths[i];
        }
        double gap = Math.min(MOST_GAP, Math.floor(spare / (widths.length + 1)));
        double x = MARGIN;
        picture.resizeRelocate(x, 0, pictureWidth(width), height);
        x += pictureWidth(width) + gap;
        for (int i = 0; i < widths.length; i++) {
            stages.get(i).resizeRelocate(x, 0, widths[i], Math.max(height, getHeight()));
            stages.get(i).layout();
            x += widths[i] + gap;
        }
        if (bars != null) {
            bars.fit(height);
            bars.resizeRelocate(x, 0, ScoreBars.WIDTH, bars.prefHeight(ScoreBars.WIDTH));
            bars.layout();
        }
        picture.layout();
        connect();
        outline();
    }

    private void connect() {
        List<Rectangle2D> now = new ArrayList<>();
        now.add(picture.pixels(0, 0, Picture.SIDE - 1, Picture.SIDE - 1));
        stages.forEach(stage -> now.add(stage.mapBounds()));
        if (bars != null) {
            now.add(bars.allBars());
        }
        strands.connect(now);
    }
}
