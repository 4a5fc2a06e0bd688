package inkling.app.inside.subject;

import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.Session;
import inkling.app.shared.model.Lens;
import inkling.app.shared.pad.Drawing;
import inkling.app.shared.pad.PadModel;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.inside.Ablation;
import inkling.learn.inside.LayerValues;
import inkling.learn.inside.MapName;
import inkling.sketch.Preparation;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the Inside screen looks at: a picture, a model, and all numbers that the model computes of the picture, at once whenever either
 * changes. Until something is drawn, a row stands in for the drawing: the selected one, or else {@link #firstRow}. FX thread only.
 */
public final class Subject {
    /** Where the picture comes from. */
    public enum Source {
        DRAWING,
        ROW,
        PICTURE
    }

    /** What is to be computed: of the drawing, the picture as well. */
    private record Question(
            @Nullable Classifier model,
            Set<MapName> off,
            @Nullable Drawing drawing,
            @Nullable Picture picture,
            int row,
            String label,
            long start) {}

    private record Answer(
            Question question,
            @Nullable Picture picture,
            @Nullable LayerValues values) {}

    private static final int NO_ROW = -1;

    private final Session session;
    private final PadModel pad;
    private final LatestTask<Question, Answer> computing;
    private final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.DRAWING);
    private final ReadOnlyObjectWrapper<@Nullable Lens> through = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Lens> lens = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<MapName>> switchedOff = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper(NO_ROW);
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable LayerValues> values = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper milliseconds = new ReadOnlyDoubleWrapper();
    private final Pointer pointer = new Pointer();
    private @Nullable Picture given;

    /** The model with maps switched off that was asked for last; read and written by the task alone. */
    private @Nullable Classifier ablated;

    private @Nullable Question ablatedFor;

    public Subject(Session session, PadModel pad, Background background) {
        this.session = session;
        this.pad = pad;
        computing = background.latest(this::compute, this::show, background::report);
        through.addListener((property, before, now) -> chooseLens());
        session.modelProperty().subscribe(model -> chooseLens());
        source.addListener((property, before, now) -> compute());
        switchedOff.addListener((property, before, now) -> compute());
        pad.drawingProperty().addListener((property, before, now) -> computeIf(Source.DRAWING));
        session.selectedRowProperty().addListener((property, before, now) -> computeIfRow());
        session.dataProperty().addListener((property, before, now) -> computeIfRow());
    }

    // Properties

    /** Where the picture comes from. */
    public ObjectProperty<Source> sourceProperty() {
        return source;
    }

    /** The model that is looked into, and what it is called; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Lens> lensProperty() {
        return lens.getReadOnlyProperty();
    }

    /** The model that is looked into, with nothing switched off; null while there is none. */
    public @Nullable Classifier getModel() {
        Lens now = lens.get();
        return now == null ? null : now.model();
    }

    /** The picture, 28x28 as the model sees it; null where there is neither a drawing nor a row nor a picture. */
    public ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The row that the picture is: the one that was chosen, or the one that stands in for a drawing; -1 if it is none. */
    public ReadOnlyIntegerProperty rowProperty() {
        return row.getReadOnlyProperty();
    }

    /** The name of the class that the picture is labeled with; empty if it is no row. */
    public ReadOnlyStringProperty labelProperty() {
        return label.getReadOnlyProperty();
    }

    /** All numbers between that picture and the scores, of the model with some maps switched off; null without picture or model. */
    public ReadOnlyObjectProperty<@Nullable LayerValues> valuesProperty() {
        return values.getReadOnlyProperty();
    }

    /** How long it took from the latest change to these numbers. */
    public ReadOnlyDoubleProperty millisecondsProperty() {
        return milliseconds.getReadOnlyProperty();
    }

    /** Whether the picture is a drawing that is being drawn right now. */
    public boolean isDrawing() {
        return source.get() == Source.DRAWING && pad.penDownProperty().get();
    }

    /** The maps that are switched off. */
    public ReadOnlyObjectProperty<Set<MapName>> switchedOffProperty() {
        return switchedOff.getReadOnlyProperty();
    }

    /** Which number is pointed at. */
    public Pointer pointer() {
        return pointer;
    }

    // Commands

    /** Looks into a model in place of the one in use, such as that of an epoch; null goes back to the one in use. */
    public void lookThrough(@Nullable Lens other) {
        through.set(other);
    }

    /** Shows a picture that is neither drawn nor a row. */
    public void show(Picture shown) {
        given = shown;
        source.set(Source.PICTURE);
        computeIf(Source.PICTURE);
    }

    /**
     * The row to begin with: the first test row, which no model has learned from, or else the last of all, which a run keeps for
     * validation; -1 for no rows.
     */
    public static int firstRow(DataSet data) {
        if (data.rows() == 0) {
            return NO_ROW;
        }
        return Math.min(data.trainRows(), data.rows() - 1);
    }

    /** Shows a row of the data set. */
    public void showRow(int row) {
        session.select(row);
        source.set(Source.ROW);
    }

    /** Switches a map off, or on again. */
    public void toggle(MapName map) {
        Set<MapName> now = new HashSet<>(switchedOff.get());
        if (!now.remove(map)) {
            now.add(map);
        }
        switchedOff.set(Set.copyOf(now));
    }

    /** Switches all maps on. */
    public void switchAllOn() {
        switchedOff.set(Set.of());
    }

    private void chooseLens() {
        Lens other = through.get();
        Classifier usual = session.getModel();
        Lens before = lens.get();
        Lens now = other != null || usual == null ? other : new Lens(usual, session.getModelName(), null);
        if (before == null || now == null || !before.model().hasLayersOf(now.model())) {
            // first: listeners to the model may look up the number, which only the model before had
            pointer.clear();
            switchedOff.set(Set.of());
        }
        lens.set(now);
        compute();
    }

    private void computeIf(Source changed) {
        if (source.get() == changed) {
            compute();
        }
    }

    private void computeIfRow() {
        if (source.get() == Source.ROW || isUndrawn()) {
            compute();
        }
    }

    private boolean isUndrawn() {
        return source.get() == Source.DRAWING && pad.getDrawing().isBlank();
    }

    private void compute() {
        DataSet data = session.getData();
        int shownRow = data == null ? NO_ROW : row(data);
        Picture shown = source.get() == Source.PICTURE ? given : null;
        String itsLabel = "";
        if (data != null && shownRow != NO_ROW) {
            shown = data.images().picture(shownRow);
            itsLabel = data.classes().name(data.label(shownRow));
        }
        Drawing drawing = source.get() == Source.DRAWING ? pad.getDrawing() : null;
        computing.submit(
                new Question(getModel(), switchedOff.get(), drawing, shown, shownRow, itsLabel, System.nanoTime()));
    }

    private int row(DataSet data) {
        int selected = session.getSelectedRow();
        boolean isSelected = selected >= 0 && selected < data.rows();
        if (source.get() == Source.ROW) {
            return isSelected ? selected : NO_ROW;
        } else if (!isUndrawn()) {
            return NO_ROW;
        }
        return isSelected ? selected : firstRow(data);
    }

    private Answer compute(Question asked) {
        Drawing drawing = asked.drawing();
        Picture shown = asked.picture();
        if (drawing != null && !drawing.isBlank()) {
            shown = drawing.prepared(Preparation.MNIST);
        }
        Classifier model = asked.model();
        if (shown == null || model == null) {
            return new Answer(asked, shown, null);
        }
        return new Answer(asked, shown, LayerValues.of(ablated(asked, model), shown));
    }

    private Classifier ablated(Question asked, Classifier model) {
        if (ablated == null
                || ablatedFor == null
                || ablatedFor.model() != model
                || !ablatedFor.off().equals(asked.off())) {
            ablated = Ablation.of(model, asked.off());
            ablatedFor = asked;
        }
        return ablated;
    }

    private void show(Answer answer) {
        if (answer.question().model() != getModel()) {
            return; // a newer one is on its way
        }
        milliseconds.set((System.nanoTime() - answer.question().start()) / 1e6);
        row.set(answer.question().row());
        label.set(answer.question().label());
        picture.set(answer.picture());
        values.set(answer.values());
    }
}
