package inkling.app.draw.why;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Answers;
import inkling.app.draw.why.OpinionsPane.Opinions;
import inkling.app.draw.why.OpinionsPane.Opinions.Opinion;
import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.data.Picture;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.OtherModels;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class OpinionsTest {
    private final SimpleObjectProperty<@Nullable Answer> finalAnswer = new SimpleObjectProperty<>();

    @TempDir
    private Path folder;

    private LatestResult<Answer, Opinions> model;

    @BeforeEach
    void open() {
        OtherModels others = new OtherModels(new RunStore(folder));
        model = new LatestResult<>(Background.inline(), finalAnswer, answer -> Opinions.of(answer, others));
    }

    @Test
    void aModelThatWasTrainedMeanwhileIsAskedToo() throws IOException {
        finalAnswer.set(Answers.to(new Picture(new byte[Picture.SIZE]), ModelFile.shipped()));
        assertThat(model.property().get().opinions()).isEmpty();
        TinyRun.kept(new RunStore(folder), "tiny", TinyRun.recipe());
        model.follow(finalAnswer.get());
        assertThat(model.property().get().opinions()).extracting(Opinion::model).containsExactly("tiny");
    }

    @Test
    void theyGoWithTheAnswer() throws IOException {
        finalAnswer.set(Answers.to(new Picture(new byte[Picture.SIZE]), ModelFile.shipped()));
        finalAnswer.set(null);
        assertThat(model.property().get()).isNull();
        model.follow(finalAnswer.get());
        assertThat(model.property().get()).isNull();
    }
}
