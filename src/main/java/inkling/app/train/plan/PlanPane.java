package inkling.app.train.plan;

import atlantafx.base.controls.ToggleSwitch;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.InTurn;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.VerticalScroll;
import inkling.learn.Recipe;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The left column: what to train, as a preset or a form of one's own. */
public final class PlanPane {
    private static final Texts TEXTS = Texts.of("train");

    private final PlanViewModel form;
    private final RowChangesViewModel rows;
    private final MyDigitsOptionViewModel myDigits;
    private final ObservableValue<@Nullable Plan> plan;
    private final VerticalScroll scroll;

    public PlanPane(Session session, Background background) {
        form = new PlanViewModel();
        rows = new RowChangesViewModel(session, form.recipeProperty());
        myDigits = new MyDigitsOptionViewModel(background);
        session.dataProperty().subscribe(data -> {
            form.use(TrainingData.of(data));
            myDigits.use(form.dataProperty().get().classes());
        });
        session.modelProperty().subscribe(form::offer);
        session.recipes().load(background);
        session.recipes().listProperty().subscribe(form::useOwn);
        plan = Bindings.createObjectBinding(
                () -> plan(form.recipeProperty().get()),
                form.recipeProperty(),
                form.networkProperty(),
                myDigits.wantedProperty(),
                rows.noteProperty());
        VBox column = new VBox();
        column.getStyleClass().addAll("column", "plan");
        scroll = new VerticalScroll(column);
        InTurn.fill(column, () -> new PresetList(form), () -> new PlanForm(form, scroll::reveal), this::option);
        refresh();
    }

    public Region node() {
        return scroll;
    }

    /** What is chosen; null while a number makes no sense. */
    public ObservableValue<@Nullable Plan> planProperty() {
        return plan;
    }

    /** Chooses a recipe that was built elsewhere. */
    public void choose(Recipe built) {
        form.choose(built);
    }

    /** Counts the user's own digits again. */
    public void refresh() {
        myDigits.refresh();
    }

    /** Below the plan: which rows the run leaves out or adds, as chosen on Explore, and a link that forgets them. */
    public Region rowChanges() {
        Label note = Labels.wrapped(Labels.bound("row-changes", rows.noteProperty(), "small"));
        Button forget = Buttons.link("clear-row-changes", TEXTS.get("rows.clear"), rows::clear);
        VBox changes = Boxes.column("row-changes", note, forget);
        Boxes.showWhile(rows.noteProperty().isNotEmpty(), changes);
        return changes;
    }

    private @Nullable Plan plan(@Nullable Recipe recipe) {
        return recipe == null
                ? null
                : new Plan(
                        recipe,
                        myDigits.wantedProperty().get(),
                        rows.effective(recipe),
                        form.dataProperty().get(),
                        form.getModel());
    }

    /** The switch that adds the user's own digits to the training digits. */
    private VBox option() {
        ToggleSwitch wanted = Buttons.toggle("learn-my-digits", TEXTS.get("my-digits"), myDigits.wantedProperty());
        wanted.setMaxWidth(Region.USE_PREF_SIZE);
        wanted.disableProperty().bind(myDigits.possibleProperty().not());
        Label note = Labels.wrapped(Labels.bound("my-digits-note", myDigits.noteProperty(), "small", "muted"));
        return Boxes.column("my-digits-option", wanted, note);
    }
}
