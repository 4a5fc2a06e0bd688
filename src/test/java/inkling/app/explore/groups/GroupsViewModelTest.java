package inkling.app.explore.groups;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.analysis.RowFacts;
import inkling.analysis.group.Groups;
import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import org.junit.jupiter.api.Test;

class GroupsViewModelTest {
    private final Session session = new Session();
    private final WorkByHand work = new WorkByHand();
    private final Background background = Background.on(work);
    private final GroupsViewModel model = new GroupsViewModel(new RowBrowser(session, background), background);

    @Test
    void isUpToDateWhileItIsShownAndAsSoonAsItIsShown() {
        use();
        assertThat(model.groupsProperty().get()).isNull();

        model.shownProperty().set(true);
        work.doAll();

        Groups groups = model.groupsProperty().get();
        assertThat(groups.size(4, 9)).isEqualTo(2);
        assertThat(groups.row(4, 9, 0)).as("worst first").isEqualTo(4);
        assertThat(groups.size(1, 7)).isEqualTo(1);
    }

    @Test
    void hasColumnsForTheSplitWhileTheModelHasOtherClasses() {
        use();
        model.shownProperty().set(true);
        session.useFacts(RowFacts.of(FactsByHand.six().data()));
        work.doAll();

        assertThat(model.acrossProperty().get().key()).isEqualTo("split");
        assertThat(model.isConfusion()).isFalse();
        Groups groups = model.groupsProperty().get();
        assertThat(groups.size(4, 0)).as("training rows").isEqualTo(2);
        assertThat(groups.size(4, 1)).as("test rows").isEqualTo(1);

        session.useFacts(FactsByHand.six());
        work.doAll();
        assertThat(model.acrossProperty().get().key()).isEqualTo("predicted");
        assertThat(model.groupsProperty().get().size(4, 9)).isEqualTo(2);
    }

    private void use() {
        session.useData(FactsByHand.six().data());
        session.useFacts(FactsByHand.six());
        work.doAll();
    }
}
