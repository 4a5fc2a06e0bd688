package inkling.app.explore.map;

import inkling.analysis.FactsByHand;
import inkling.app.WindowSteps;
import inkling.app.explore.ExploreView;
import inkling.app.explore.SampleData;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Settings;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.app.shared.map.MapMaking;
import inkling.app.shared.open.DataReading;
import inkling.app.shared.rows.RowAnalysis;
import inkling.data.RowSet;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The map of some digits by their pixels in a window, and what a person does with it. */
abstract class MapSteps extends WindowSteps {
    static final int ROWS = 500;

    final Session session = new Session();
    final Background background = new Background();
    ExploreView view;
    MapField field;

    @BeforeEach
    void openTheMap() {
        RowAnalysis analysis = new RowAnalysis(session, background);
        background.setReporter(session.problems()::report);
        onScreen(() -> {
            MapMaking.follow(session, background);
            view = new ExploreView(
                    session,
                    new DataReading(session, background, new Settings(folder.resolve("settings.properties"))),
                    analysis,
                    background,
                    FileDialogs.ofSystem());
            return view;
        });
        open((Parent) view.node(), 1400, 850);
        field = find("#map", MapField.class);
        onScreen(() -> {
            session.useData(SampleData.rows(ROWS));
            session.useModel(FactsByHand.model());
            return 0;
        });
        until("all is read and classified", background::isIdle);
        clickOn("#as-map");
        clickOn("#map-by");
        clickOn("#map-by-pixels");
        untilIdle();
    }

    @AfterEach
    void closeBackground() {
        background.close();
    }

    final void untilIdle() {
        until(
                "the map",
                () -> background.isIdle()
                        && field.scene() != null
                        && session.map().progressProperty().get() == 1);
    }

    /** As when the screen comes to the front. */
    final void takeTheKeys() {
        onScreen(() -> {
            view.shown();
            return view;
        });
    }

    final Point2D placeOf(int row) {
        return onScreen(() -> new Point2D(field.xOf(row), field.yOf(row)));
    }

    final RowSet picked() {
        return onScreen(() -> field.model().rows().picked().getPicked());
    }

    final int found() {
        return onScreen(() -> field.model().rows().foundProperty().get().size());
    }

    final double scale() {
        return onScreen(() -> field.camera().get().scale());
    }
}
