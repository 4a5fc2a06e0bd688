package inkling.app.explore.find;

import inkling.analysis.measure.Measures;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Query;
import inkling.app.explore.SampleData;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;

/** Data that is opened and searched, without a window. */
abstract class FindSteps {
    final Session session = new Session();
    final WorkByHand work = new WorkByHand();
    final Background background = Background.on(work);
    final RowBrowser rows = new RowBrowser(session, background);

    void use(int read, int all) {
        session.useData(SampleData.read(read, all));
        work.doAll();
    }

    void search(Query query) {
        rows.setQuery(query);
        work.doAll();
    }

    static Query label(int label) {
        return Query.ALL.with(CategoryCondition.of(Measures.of("label"), label));
    }
}
