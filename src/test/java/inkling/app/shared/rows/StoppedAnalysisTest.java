package inkling.app.shared.rows;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.Classification;
import inkling.analysis.FactsByHand;
import inkling.analysis.Predictions;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.app.shared.model.Lens;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The classification of all rows, stopped on its way. */
class StoppedAnalysisTest {
    private final Session session = new Session();
    private final WorkByHand work = new WorkByHand();
    private final Classifier model = FactsByHand.model();
    private final DataSet data = Digits.data(50, 40);

    @Test
    void stopsWhenTheWindowIsClosed() {
        Session many = new Session();
        Background background = Background.on(work);
        new RowAnalysis(many, background);
        AtomicInteger last = new AtomicInteger();
        DataSet digits = Digits.data(5_000, 4_000);
        many.useModel(model);
        many.useData(new DataSet(
                Sprite.ofPages(5_000, page -> {
                    if (last.accumulateAndGet(page, Math::max) >= 1_100 / Sprite.PAGE_ROWS) {
                        background.close();
                    }
                    return page(digits, page);
                }),
                digits.labels(),
                4_000));
        work.doAll();
        assertThat(last.get()).isLessThan(4_000 / Sprite.PAGE_ROWS);
    }

    @Test
    void stopsOnItsWayThroughManyRowsAndGoesOnWhereItStopped() {
        Session many = new Session();
        RowAnalysis long5000 = new RowAnalysis(many, Background.on(work), 5_000);
        DataSet digits = Digits.data(5_000, 4_000);
        DataSet paged = new DataSet(
                Sprite.ofPages(5_000, page -> {
                    if (page == 2_100 / Sprite.PAGE_ROWS) {
                        long5000.stop();
                    }
                    return page(digits, page);
                }),
                digits.labels(),
                4_000);
        many.useModel(model);
        many.useData(paged);
        assertThat(long5000.partProperty().get())
                .isEqualTo("tiny has classified 0 of 5,000 digits so far: filters by prediction cover these.");
        work.doAll();

        assertThat(long5000.stoppedProperty().get()).isTrue();
        assertThat(long5000.partProperty().get()).contains("4,000 of 5,000 digits");
        Predictions some = many.getFacts().predictions();
        assertThat(some.rows()).isEqualTo(4_000);

        long5000.goOn();
        work.doAll();
        assertThat(long5000.partProperty().get()).isEmpty();
        assertThat(long5000.summaryProperty().get()).startsWith("5,000 digits classified by tiny in ");
        Predictions all = Classification.all(model, digits);
        Predictions got = many.getFacts().predictions();
        assertThat(IntStream.range(0, 5_000).filter(row -> got.predicted(row) != all.predicted(row)))
                .isEmpty();
    }

    @Test
    void startsWithAnotherModelThoughOneWasStopped() {
        RowAnalysis many = new RowAnalysis(session, Background.on(work), 50);
        session.useModel(model);
        session.useData(data);
        many.stop();
        work.doAll();
        session.useModel(FactsByHand.model());
        work.doAll();
        assertThat(many.stoppedProperty().get()).isFalse();
        assertThat(many.partProperty().get()).isEmpty();
        assertThat(session.getFacts().predictions().rows()).isEqualTo(50);
    }

    @Test
    void goesOnWhereItStoppedOnceASecondModelIsToBeComparedWith() {
        Session many = new Session();
        RowAnalysis long5000 = new RowAnalysis(many, Background.on(work), 5_000);
        many.useModel(model);
        many.useData(doing(2_100 / Sprite.PAGE_ROWS, long5000::stop));
        work.doAll();
        Lens other = new Lens(FactsByHand.model(), "other", null);
        many.lenses().compareWith(other);
        assertThat(long5000.stoppedProperty().get()).isFalse();
        assertThat(long5000.partProperty().get()).contains("tiny has classified 4,000 of 5,000 digits");
        assertThat(many.getFacts().predictions().rows()).isEqualTo(4_000);

        long5000.stop();
        many.lenses().compareWith(null);
        assertThat(long5000.stoppedProperty().get())
                .as("nothing to compare with")
                .isTrue();
        many.lenses().compareWith(other);
        work.doAll();
        Predictions got = many.getFacts().predictions();
        assertThat(got.rows()).isEqualTo(5_000);
        assertThat(many.getFacts().other().rows()).isEqualTo(5_000);
        assertThat(long5000.summaryProperty().get()).startsWith("5,000 digits classified by other in ");
    }

    @Test
    void doesNotStartOverWhenASecondModelIsChosenOnTheWay() {
        Session many = new Session();
        RowAnalysis long5000 = new RowAnalysis(many, Background.on(work), 5_000);
        Lens other = new Lens(FactsByHand.model(), "other", null);
        List<String> parts = new ArrayList<>();
        many.useModel(model);
        many.useData(doing(2_100 / Sprite.PAGE_ROWS, () -> many.lenses().compareWith(other)));
        long5000.partProperty().addListener((property, before, now) -> parts.add(now));
        work.doAll();

        assertThat(many.getFacts().predictions().model()).isSameAs(model);
        assertThat(many.getFacts().other().model()).isSameAs(other.model());
        assertThat(parts.get(0)).contains("tiny has classified 2,000 of 5,000 digits");
    }

    /** 5,000 rows of which one page does something the first time it is read. */
    private static DataSet doing(int when, Runnable something) {
        DataSet digits = Digits.data(5_000, 4_000);
        AtomicBoolean done = new AtomicBoolean();
        return new DataSet(
                Sprite.ofPages(5_000, page -> {
                    if (page == when && !done.getAndSet(true)) {
                        something.run();
                    }
                    return page(digits, page);
                }),
                digits.labels(),
                4_000);
    }

    private static byte[] page(DataSet data, int page) {
        int first = page * Sprite.PAGE_ROWS;
        int count = Math.min(Sprite.PAGE_ROWS, data.rows() - first);
        byte[] bytes = new byte[count * Picture.SIZE];
        for (int i = 0; i < count; i++) {
            System.arraycopy(data.images().picture(first + i).bytes(), 0, bytes, i * Picture.SIZE, Picture.SIZE);
        }
        return bytes;
    }
}
