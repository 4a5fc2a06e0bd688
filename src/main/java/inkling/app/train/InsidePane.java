package inkling.app.train;

import inkling.app.shared.Session;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Snapshot;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A look inside the network after an epoch: how far its weights move, what they look like, and the digits it finds hard. */
final class InsidePane extends HBox {
    private final TrainViewModel train;
    private final Session session;
    private final StepSizes steps = new StepSizes();
    private final FirstLayerTiles firstLayer = new FirstLayerTiles();
    private final HardDigits wrong;
    private final HardDigits forgotten;

    InsidePane(TrainViewModel train, Session session) {
        this.train = train;
        this.session = session;
        getStyleClass().add("inside");
        wrong = new HardDigits(
                "Most wrong about",
                "Nothing yet.",
                reading -> reading.label() + " → " + reading.answer(),
                train.replay()::open);
        forgotten = new HardDigits(
                "Most often forgotten",
                "None learned and forgotten again.",
                reading -> reading.history().forgotten() + "×",
                train.replay()::open);
        VBox hard = new VBox(wrong, forgotten);
        hard.getStyleClass().add("hard");
        getChildren().addAll(steps, firstLayer, hard);
        listen();
    }

    private void listen() {
        ReplayViewModel replay = train.replay();
        replay.run().subscribe(run -> measure());
        replay.epoch().subscribe(epoch -> measure());
        replay.snapshot().subscribe(this::show);
        train.watch().weights().addListener((property, before, now) -> {
            if (now != null && train.watchesRunUnderWay()) {
                firstLayer.show(now);
            }
        });
    }

    private void measure() {
        steps.show(train.replay().figures().map(EpochFigures::updates).orElse(List.of()));
    }

    private void show(@Nullable Snapshot snapshot) {
        wrong.show(snapshot == null ? List.of() : snapshot.mostWrong(HardDigits.COUNT), session.getData());
        forgotten.show(snapshot == null ? List.of() : snapshot.mostForgotten(HardDigits.COUNT), session.getData());
        if (snapshot == null) {
            firstLayer.clear();
        } else {
            firstLayer.show(snapshot.firstLayer());
        }
    }
}
