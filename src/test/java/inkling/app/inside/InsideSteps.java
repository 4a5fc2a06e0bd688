package inkling.app.inside;

import inkling.app.WindowSteps;
import inkling.app.explore.SampleData;
import inkling.app.shared.ScreenName;
import inkling.learn.Classifier;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
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

    /** Draws a 4 on the pad. */
    protected final void drawAFour() {
        Node pad = find("#pad", Node.class);
        double side = onScreen(() -> pad.getLayoutBounds().getWidth());
        drag(
                pad,
                new Point2D(0.7 * side, 0.15 * side),
                new Point2D(0.3 * side, 0.5 * side),
                new Point2D(0.75 * side, 0.5 * side));
        drag(pad, new Point2D(0.65 * side, 0.2 * side), new Point2D(0.55 * side, 0.85 * side));
        until("all is computed", () -> window().isIdle());
    }
}
