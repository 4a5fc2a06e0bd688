package inkling.app.shared;

import inkling.analysis.RowFacts;
import inkling.analysis.query.Query;
import inkling.app.shared.model.Lens;
import inkling.app.shared.model.SharedModel;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Recipe;
import inkling.learn.RowChanges;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the screens share, and all that one hands another: passed to each by its constructor. Read-only properties, changed by
 * commands. FX thread only.
 */
public final class Session extends SharedModel {
    private final ReadOnlyObjectWrapper<@Nullable DataSet> data = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper dataProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Query> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RowFacts> facts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper selectedRow = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<ScreenName> screen = new ReadOnlyObjectWrapper<>(ScreenName.EXPLORE);
    private final ReadOnlyObjectWrapper<@Nullable RowSelection> shownRows = new ReadOnlyObjectWrapper<>();
    private final PadPictures pad = new PadPictures();
    private final ReadOnlyObjectWrapper<RowChanges> rowChanges = new ReadOnlyObjectWrapper<>(RowChanges.NONE);
    private final ReadOnlyStringWrapper run = new ReadOnlyStringWrapper("");
    private final Problems problems = new Problems();
    private final MapState map = new MapState();
    private final ReadOnlyObjectWrapper<@Nullable LookInside> inside = new ReadOnlyObjectWrapper<>();
    private final OwnRecipes recipes = new OwnRecipes(problems);
    private final ReadOnlyObjectWrapper<@Nullable Recipe> recipeAskedFor = new ReadOnlyObjectWrapper<>();

    // Properties

    /** The data set; while the sprite is read, replaced by one with more rows. Null until the first rows are there. */
    public ReadOnlyObjectProperty<@Nullable DataSet> dataProperty() {
        return data.getReadOnlyProperty();
    }

    public @Nullable DataSet getData() {
        return data.get();
    }

    /** Why the data could not be read to the end: one sentence; empty while all is well. */
    public ReadOnlyStringProperty dataProblemProperty() {
        return dataProblem.getReadOnlyProperty();
    }

    public String getDataProblem() {
        return dataProblem.get();
    }

    /** A query that another screen asks Explore to show; null for none. */
    public ReadOnlyObjectProperty<@Nullable Query> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** What is known about each row of the data set; more and more while a model classifies them. Null without data. */
    public ReadOnlyObjectProperty<@Nullable RowFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    public @Nullable RowFacts getFacts() {
        return facts.get();
    }

    /** The row of the data set that is selected, -1 for none. */
    public ReadOnlyIntegerProperty selectedRowProperty() {
        return selectedRow.getReadOnlyProperty();
    }

    public int getSelectedRow() {
        return selectedRow.get();
    }

    /** The screen in front. */
    public ReadOnlyObjectProperty<ScreenName> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** The rows that Explore shows instead of those its filters let through; null where the filters decide. */
    public ReadOnlyObjectProperty<@Nullable RowSelection> shownRowsProperty() {
        return shownRows.getReadOnlyProperty();
    }

    public @Nullable RowSelection getShownRows() {
        return shownRows.get();
    }

    /** What is on the pad, and what is to be put there. */
    public PadPictures pad() {
        return pad;
    }

    /** Rows of the data set that the next training run leaves out or adds. */
    public ReadOnlyObjectProperty<RowChanges> rowChangesProperty() {
        return rowChanges.getReadOnlyProperty();
    }

    public RowChanges getRowChanges() {
        return rowChanges.get();
    }

    /** The run in progress, in a few words for the top bar: {@code mlp, 300 digits, epoch 34 of 60}; empty for none. */
    public ReadOnlyStringProperty runProperty() {
        return run.getReadOnlyProperty();
    }

    public String getRun() {
        return run.get();
    }

    /** What went wrong that no screen shows in its own place. */
    public Problems problems() {
        return problems;
    }

    /** The map of the data set. */
    public MapState map() {
        return map;
    }

    /** What another screen asks Inside to look at; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable LookInside> insideProperty() {
        return inside.getReadOnlyProperty();
    }

    /** The recipes that the user saved. */
    public OwnRecipes recipes() {
        return recipes;
    }

    /** A recipe that another screen asks Train to plan; null for none. */
    public ReadOnlyObjectProperty<@Nullable Recipe> recipeAskedForProperty() {
        return recipeAskedFor.getReadOnlyProperty();
    }

    // Commands

    /** Brings a screen to the front. */
    public void open(ScreenName name) {
        screen.set(name);
    }

    /** Selects a row of the data set; -1 for none. */
    public void select(int row) {
        selectedRow.set(row);
    }

    /** Selects a row and shows it on Explore. */
    public void show(int row) {
        select(row);
        open(ScreenName.EXPLORE);
    }

    /** Shows some rows on Explore, one of them selected. */
    public void show(RowSelection rows, int selected) {
        shownRows.set(rows);
        show(selected);
    }

    /** Shows on Explore what a query finds, seen through a model. */
    public void show(Lens through, Query query) {
        clearShownRows();
        lenses().lookThrough(through);
        asked.set(query);
        open(ScreenName.EXPLORE);
    }

    /** Looks inside a network on Inside. */
    public void lookInside(LookInside asked) {
        inside.set(asked);
        open(ScreenName.INSIDE);
    }

    /** Called by Inside when it looks at what was asked for. */
    public void clearInside() {
        inside.set(null);
    }

    /** Called by Explore when it shows what was asked for. */
    public void clearAsked() {
        asked.set(null);
    }

    /** Opens Train, where this recipe is chosen. */
    public void planToTrain(Recipe recipe) {
        recipeAskedFor.set(recipe);
        open(ScreenName.TRAIN);
    }

    /** Called by Train when it has chosen the recipe that was asked for. */
    public void clearRecipeAskedFor() {
        recipeAskedFor.set(null);
    }

    /** Lets Explore's filters decide again which rows are shown. */
    public void clearShownRows() {
        shownRows.set(null);
    }

    /** Sends a picture to the pad, and shows it there. */
    public void sendToPad(Picture picture) {
        pad.send(picture);
        open(ScreenName.DRAW);
    }

    /** Changes which rows the next training run leaves out or adds. */
    public void changeRows(RowChanges changes) {
        rowChanges.set(changes);
    }

    /** Uses a data set, or for now none. Rows left out or added were those of the one before, unless it has the same labels. */
    public void useData(@Nullable DataSet set) {
        DataSet before = data.get();
        if (before == null || set == null || !before.labels().equals(set.labels())) {
            rowChanges.set(RowChanges.NONE);
        }
        facts.set(set == null ? null : RowFacts.of(set)); // first: whoever hears of the data may ask for the facts
        reader().useData(set); // and for its reader
        data.set(set);
    }

    /** Says why the data could not be read to the end; empty for no problem. */
    public void reportDataProblem(String sentence) {
        dataProblem.set(sentence);
    }

    /** Says what more is known about each row of the data set: called by {@link inkling.app.shared.rows.RowAnalysis}. */
    public void useFacts(RowFacts known) {
        facts.set(known);
    }

    /** Describes the run in progress in a few words; empty for none. */
    public void describeRun(String words) {
        run.set(words);
    }
}
