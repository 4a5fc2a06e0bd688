package inkling.app.inside.subject;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.inside.subject.Subject.Source;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.pad.PadModel;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.runs.TinyRun;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private static final DataSet DATA = TinyRun.DATA;

    private final Session session = new Session();
    private final PadModel pad = new PadModel();
    private final Subject subject = new Subject(session, pad, Background.inline());

    @Test
    void untilSomethingIsDrawnARowStandsIn() {
        assertThat(subject.pictureProperty().get()).isNull();
        session.useData(DATA);
        assertShows(Subject.firstRow(DATA));
        session.select(12);
        assertShows(12);

        Picture digit = DATA.images().picture(3);
        pad.show(digit);
        assertThat(subject.pictureProperty().get()).isEqualTo(digit);
        assertThat(subject.rowProperty().get()).isEqualTo(-1);
        assertThat(subject.labelProperty().get()).isEmpty();
        session.select(13);
        assertThat(subject.pictureProperty().get()).isEqualTo(digit);

        pad.clear();
        assertShows(13);
        subject.sourceProperty().set(Source.ROW);
        assertShows(13);
    }

    @Test
    void beginsWithARowThatNoModelLearnsFrom() {
        assertThat(Subject.firstRow(new DataSet(DATA.images(), DATA.labels(), 5)))
                .isEqualTo(5);
        assertThat(Subject.firstRow(new DataSet(DATA.images(), DATA.labels(), DATA.rows())))
                .as("without test rows, one that is kept for validation")
                .isEqualTo(DATA.rows() - 1);
    }

    private void assertShows(int row) {
        assertThat(subject.rowProperty().get()).isEqualTo(row);
        assertThat(subject.pictureProperty().get()).isEqualTo(DATA.images().picture(row));
        assertThat(subject.labelProperty().get()).isEqualTo(DATA.classes().name(DATA.label(row)));
    }
}
