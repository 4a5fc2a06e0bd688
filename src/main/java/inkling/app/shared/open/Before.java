package inkling.app.shared.open;

import inkling.app.shared.Session;
import inkling.data.DataSet;
import org.jspecify.annotations.Nullable;

/** What was there before another data set, and can come back. */
record Before(@Nullable DataSet data, String folder, String summary, String problem, int row) {
    static Before of(Session session, String folder, String summary) {
        return new Before(session.getData(), folder, summary, session.getDataProblem(), session.getSelectedRow());
    }

    /** Brings it back. */
    void comeBack(Session session) {
        session.reportDataProblem(problem);
        session.select(-1);
        session.useData(data);
        session.select(row);
    }
}
