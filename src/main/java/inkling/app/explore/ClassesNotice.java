package inkling.app.explore;

import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.NoticeBar;
import inkling.app.shared.model.Lens;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.ClassMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that a model distinguishes other classes than those of the data, or why there is no model. */
final class ClassesNotice extends NoticeBar {
    private static final Texts TEXTS = Texts.of("explore");

    private final Session session;

    ClassesNotice(Session session) {
        super("classes");
        this.session = session;
        List.of(
                        session.dataProperty(),
                        session.modelProperty(),
                        session.modelProblemProperty(),
                        session.lenses().chosenProperty(),
                        session.lenses().secondProperty())
                .forEach(each -> each.addListener(observable -> follow()));
        follow();
    }

    private void follow() {
        DataSet data = session.getData();
        String sentence = data == null ? "" : sentence(session.getLensInUse(), data.classes());
        if (sentence.isEmpty() && data != null) {
            sentence = sentence(session.lenses().getSecond(), data.classes());
        }
        if (session.getLensInUse() == null && !session.getModelProblem().isEmpty()) {
            sentence = TEXTS.get("classes.no-model", session.getModelProblem());
        }
        show(sentence);
    }

    private static String sentence(@Nullable Lens lens, Classes classes) {
        if (lens == null) {
            return "";
        }
        Classes own = lens.model().classNames();
        return switch (ClassMatch.of(own, classes)) {
            case SAME -> "";
            case OTHER_COUNT -> TEXTS.get("classes.count", lens.name(), own.count(), classes.count());
            case SAME_NAMES_IN_ANOTHER_ORDER -> TEXTS.get("classes.order", lens.name());
            case OTHER_NAMES -> TEXTS.get("classes.names", lens.name(), own.summary(), classes.summary());
        };
    }
}
