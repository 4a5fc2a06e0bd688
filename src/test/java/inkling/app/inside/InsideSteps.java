package inkling.app.inside;

import inkling.app.WindowSteps;
import inkling.app.explore.SampleData;
import inkling.app.shared.ScreenName;
import inkling.learn.Classifier;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;

/** The window on the Inside screen, with 1,500 rows and the shipped model. */
public abstract class InsideSteps extends WindowSteps {
    @BeforeEach
    void openInside() {
        open();
        resize(1400, 900);
        onScreen(() -> {
            session().useData(SampleData.rows(1500));
            session().useModel(shipped());
            session().open(ScreenName.INSIDE);
            return session();
        });
        until("the screen", () -> window().isIdle() && sees("#inside-columns"));
    }

    private static Classifier shipped() {
        try {
            return ModelFile.shipped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws a 4 on the pad, and waits for what follows from it. */
    protected final void drawAFour() {
        drawFour();
        until("all is computed", () -> window().isIdle());
    }
}
