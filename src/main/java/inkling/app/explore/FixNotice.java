package inkling.app.explore;

import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.LatestTask;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.NoticeBar;
import inkling.app.shared.open.DataReading;
import inkling.data.DataSet;
import inkling.data.PictureFix;
import inkling.learn.Classifier;
import inkling.learn.FixSuggestion;
import java.util.Set;

/** Says that the pictures seem to lie on their side, or to be dark on white, and offers to fix them. */
final class FixNotice extends NoticeBar {
    private static final Texts TEXTS = Texts.of("explore");

    private record Question(DataSet data, Classifier model) {
        FixSuggestion answer() {
            return FixSuggestion.of(data, model);
        }
    }

    private final Session session;
    private final DataReading reading;
    private final LatestTask<Question, FixSuggestion> asking;
    private Set<PictureFix> suggested = Set.of();

    FixNotice(Session session, DataReading reading, Background background) {
        super("fix");
        this.session = session;
        this.reading = reading;
        asking = background.latest(Question::answer, this::answered, session.problems()::report);
        addButton("fix-pictures", TEXTS.get("fix.yes"), () -> choose(suggested));
        addButton("leave-pictures", TEXTS.get("fix.no"), () -> choose(Set.of()));
        reading.summaryProperty().subscribe(read -> ask());
        session.modelProperty().subscribe(model -> ask());
    }

    private void ask() {
        hide();
        DataSet data = session.getData();
        Classifier model = session.getModel();
        if (data != null && model != null && !reading.summaryProperty().get().isEmpty() && reading.mayFix()) {
            asking.submit(new Question(data, model));
        }
    }

    private void answered(FixSuggestion suggestion) {
        suggested = suggestion.fixes();
        if (suggested.isEmpty() || !reading.mayFix()) {
            hide();
            return;
        }
        String how = suggested.size() > 1 ? "both" : suggested.contains(PictureFix.INVERT) ? "invert" : "transpose";
        show(TEXTS.get(
                "fix." + how, Figures.percent(suggestion.correct(), 1), Figures.percent(suggestion.correctFixed(), 1)));
    }

    private void choose(Set<PictureFix> fixes) {
        hide();
        reading.fix(fixes);
    }
}
