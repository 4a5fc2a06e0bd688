package inkling.app.shared;

import inkling.data.DataSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the screens share, and all that one hands another: handed to each by its constructor. FX thread only. */
public final class Session {
    private final ObjectProperty<@Nullable DataSet> data = new SimpleObjectProperty<>();
    private final StringProperty screen = new SimpleStringProperty("Explore");

    /** The data set; a newer one of more rows takes its place while the sprite is read. Null until the first rows are there. */
    public ObjectProperty<@Nullable DataSet> data() {
        return data;
    }

    /** The name of the screen in front; set it to travel. */
    public StringProperty screen() {
        return screen;
    }
}
