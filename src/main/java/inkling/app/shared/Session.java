package inkling.app.shared;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the screens share, and all that one hands another: handed to each by its constructor. FX thread only. */
public final class Session {
    private final ObjectProperty<@Nullable DataSet> data = new SimpleObjectProperty<>();
    private final StringProperty dataProblem = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Classifier> model = new SimpleObjectProperty<>();
    private final StringProperty modelProblem = new SimpleStringProperty("");
    private final IntegerProperty selectedRow = new SimpleIntegerProperty(-1);
    private final StringProperty screen = new SimpleStringProperty("Explore");
    private final ObjectProperty<@Nullable RowSelection> shownRows = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Picture> drawing = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Picture> sent = new SimpleObjectProperty<>();
    private final StringProperty run = new SimpleStringProperty("");

    /** The data set; a newer one of more rows takes its place while the sprite is read. Null until the first rows are there. */
    public ObjectProperty<@Nullable DataSet> data() {
        return data;
    }

    /** Why the data could not be read to the end: one sentence; empty while all is well. */
    public StringProperty dataProblem() {
        return dataProblem;
    }

    /** The model that answers on all screens. Null while it is read, and where it could not be read. */
    public ObjectProperty<@Nullable Classifier> model() {
        return model;
    }

    /** Why there is no model: one sentence; empty while all is well. */
    public StringProperty modelProblem() {
        return modelProblem;
    }

    /** The sprite row of the selected digit, -1 for none; set it to show a digit on Explore. */
    public IntegerProperty selectedRow() {
        return selectedRow;
    }

    /** The name of the screen in front, in any case; set it to travel. */
    public StringProperty screen() {
        return screen;
    }

    /** The rows Explore is asked to show in place of its filters; null for all that the filters let through. */
    public ObjectProperty<@Nullable RowSelection> shownRows() {
        return shownRows;
    }

    /** What is drawn on the pad, as the model sees it; null while the pad is empty. */
    public ObjectProperty<@Nullable Picture> drawing() {
        return drawing;
    }

    /** A digit for Draw to put on its pad in the drawing's place; Draw takes it and sets null again. */
    public ObjectProperty<@Nullable Picture> sent() {
        return sent;
    }

    /** The run under way, in a few words for the top bar: {@code mlp, 300 digits, epoch 34 of 60}; empty when none is. */
    public StringProperty run() {
        return run;
    }
}
