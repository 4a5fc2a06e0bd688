package inkling.app.draw.why;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Answers;
import inkling.app.draw.why.OpinionsViewModel.Opinions.Opinion;
import inkling.app.shared.Background;
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
class OpinionsViewModelTest {
    private final SimpleObjectProperty<@Nullable Answer> finalAnswer = new SimpleObjectProperty<>();

    @TempDir
    private Path folder;

    private OpinionsViewModel model;

    @BeforeEach
    void open() {
        model = new OpinionsViewModel(Background.inline(), new OtherModels(new RunStore(folder)), finalAnswer);
    }

    @Test
    void aModelThatWasTrainedMeanwhileIsAskedToo() throws IOException {
        finalAnswer.set(Answers.to(new Picture(new byte[Picture.SIZE]), ModelFile.shipped()));
        assertThat(model.opinionsProperty().get().opinions()).isEmpty();
        TinyRun.kept(new RunStore(folder), "tiny", TinyRun.recipe());
        model.refresh();
        assertThat(model.opinionsProperty().get().opinions())
                .extracting(Opinion::model)
                .containsExactly("tiny");
    }

    @Test
    void theyGoWithTheAnswer() throws IOException {
        finalAnswer.set(Answers.to(new Picture(new byte[Picture.SIZE]), ModelFile.shipped()));
        finalAnswer.set(null);
        assertThat(model.opinionsProperty().get()).isNull();
        model.refresh();
        assertThat(model.opinionsProperty().get()).isNull();
    }
}
