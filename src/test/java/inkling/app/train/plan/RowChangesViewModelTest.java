package inkling.app.train.plan;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Session;
import inkling.data.RowSet;
import inkling.learn.Digits;
import inkling.learn.Recipe;
import inkling.learn.RowChanges;
import inkling.learn.TrainingSplit;
import inkling.learn.file.RecipeFile;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class RowChangesViewModelTest {
    private final Session session = new Session();
    private final SimpleObjectProperty<Recipe> recipe =
            new SimpleObjectProperty<>(RecipeFile.named("mlp").withSplit(new TrainingSplit(200, 300, 0)));
    private final RowChangesViewModel model = new RowChangesViewModel(session, recipe);

    @Test
    void saysHowManyDigitsAreLeftOutAndForgetsThem() {
        session.useData(Digits.data(1300, 1000));
        assertThat(note()).isEmpty();

        session.changeRows(RowChanges.NONE.leavingOut(RowSet.range(0, 12)));
        assertThat(note()).isEqualTo("12 digits are left out of this run.");

        model.clear();
        assertThat(note()).isEmpty();
        assertThat(session.getRowChanges()).isEqualTo(RowChanges.NONE);
    }

    @Test
    void saysWhichDigitsChangeNothing() {
        session.useData(Digits.data(1300, 1000));
        session.changeRows(RowChanges.NONE.leavingOut(RowSet.of(5, 400)).adding(RowSet.of(7, 500, 501, 850, 1_200)));

        assertThat(note())
                .isEqualTo(
                        "1 digit is left out of this run, 2 added. 2 digits chosen on Explore make no difference to this plan."
                                + " 2 digits chosen on Explore are validation or test digits: no run trains on them.");

        recipe.set(recipe.get().withSplit(new TrainingSplit(200, 0, 0)));
        assertThat(note())
                .isEqualTo(
                        "2 digits are left out of this run. 3 digits chosen on Explore make no difference to this plan."
                                + " 2 digits chosen on Explore are validation or test digits: no run trains on them.");
    }

    @Test
    void forgetsThemWithTheirDataSet() {
        session.useData(Digits.data(1300, 1000));
        session.changeRows(RowChanges.NONE.leavingOut(RowSet.of(5)));

        session.useData(Digits.data(130, 100));

        assertThat(session.getRowChanges()).isEqualTo(RowChanges.NONE);
    }

    @Test
    void namesARunAfterTheRowsThatMakeADifference() {
        session.useData(Digits.data(1300, 1000));
        session.changeRows(RowChanges.NONE.leavingOut(RowSet.of(5, 6, 400)).adding(RowSet.of(500, 900)));

        assertThat(new Plan(recipe.get(), false, model.effective(recipe.get()), TrainingData.MNIST, null).name())
                .isEqualTo("mlp, 300 digits, 2 left out, 1 added");
    }

    private String note() {
        return model.noteProperty().get();
    }
}
