package inkling.app.draw.answer;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.answer.Answer.Question;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.sketch.Point;
import inkling.sketch.Preparation;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import java.io.IOException;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private final Sketch half = Sketch.empty(22).with(line(100));
    private final Sketch whole = half.with(line(160));

    @Test
    void anAnswerToAnEarlierDrawingIsNotTheAnswerNow() throws IOException {
        SimpleObjectProperty<Answer> newest = new SimpleObjectProperty<>(answer(half));
        SimpleObjectProperty<Sketch> drawn = new SimpleObjectProperty<>(half);
        ObservableValue<Prediction> now = Answer.ofNow(newest, drawn);
        assertThat(now.getValue()).isEqualTo(newest.get().prediction());

        drawn.set(whole);
        assertThat(now.getValue()).isNull();

        newest.set(answer(whole));
        assertThat(now.getValue()).isEqualTo(newest.get().prediction());
    }

    private static Answer answer(Sketch sketch) throws IOException {
        return new Question(sketch, null, Preparation.MNIST, Classifier.shipped(), 0).answer();
    }

    private static Stroke line(double x) {
        return new Stroke(List.of(new Point(x, 60), new Point(x, 220)));
    }
}
