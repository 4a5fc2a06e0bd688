package inkling.app.shared.map;

import inkling.analysis.export.MapStore;
import inkling.analysis.map.MapPositions;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.app.shared.Background;
import inkling.app.shared.MapState;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.model.Lens;
import inkling.data.DataSet;
import javafx.beans.Observable;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the session's map up to date while a screen shows it: as soon as data and model are there, it is made in the background, and
 * seen while it forms. The latest model wins, but not each epoch of one that is being trained.
 */
public final class MapMaking {
    private static final Texts TEXTS = Texts.of("window");

    private final Session session;
    private final MapState map;
    private final ShownMap shown;
    private final MapTurns turns;
    /** What the map is of, made or being made; null for nothing. */
    private @Nullable MapSubject subject;

    /** Begins to follow a session. */
    public static void follow(Session session, Background background) {
        new MapMaking(session, background, MapStore.ofUser(), SimilarRowsFiles.ofUser()).listen();
    }

    MapMaking(Session session, Background background, MapStore maps, SimilarRowsFiles similarRows) {
        this.session = session;
        map = session.map();
        shown = new ShownMap(session, new DrawingPlacing(session, background, similarRows));
        turns = new MapTurns(background, maps, similarRows, this::show, this::fail);
    }

    void listen() {
        Observable[] changes = {
            session.dataProperty(),
            session.modelProperty(),
            session.lenses().chosenProperty(),
            session.epochsFollowProperty(),
            map.wantedProperty(),
            map.storedWantedProperty()
        };
        for (Observable change : changes) {
            change.addListener(observable -> follow());
        }
        map.similarityProperty().addListener(observable -> {
            map.stoppedProperty().set(false);
            follow();
        });
        map.trustWantedProperty().addListener(observable -> measureAll());
        map.stoppedProperty().addListener((property, before, stopped) -> {
            if (stopped) {
                stop();
            } else {
                follow();
            }
        });
    }

    private void follow() {
        followNow();
        shown.sayWhatIsSeen();
    }

    private void followNow() {
        DataSet data = session.getData();
        if (data == null || data.rows() < data.labels().rows()) {
            forget("");
            return;
        }
        if (shown.isOfOtherThan(data)) {
            forget("");
        }
        boolean wanted = map.wantedProperty().get();
        if (!wanted && !map.storedWantedProperty().get()) {
            if (turns.isBusy()) {
                cancel(); // to be begun again when somebody looks
            }
            return;
        }
        Lens lens = session.getLensInUse();
        String problem = MapSubject.problem(data, map.similarityProperty().get(), lens);
        MapSubject now = MapSubject.of(data, map.similarityProperty().get(), lens);
        if (!problem.isEmpty()) {
            forget(problem);
            map.pixelsHelpProperty()
                    .set(MapSubject.problem(data, MapState.Similarity.PIXELS, lens)
                            .isEmpty());
        } else if (!now.equals(subject) && !isNextEpoch(now)) {
            if (map.stoppedProperty().get()) {
                map.stoppedProperty().set(false); // which follows again
            } else {
                start(now, wanted);
            }
        } else if (!turns.isBusy()
                && now.equals(subject)
                && !shown.isOf(now)
                && (wanted || !map.missingProperty().get())
                && !map.stoppedProperty().get()) {
            start(now, wanted);
        }
    }

    /** Whether only the epoch of a model that is being trained has changed: the map stays that of the one before. */
    private boolean isNextEpoch(MapSubject now) {
        return session.epochsFollowProperty().get()
                && session.lenses().getChosen() == null
                && now.differsOnlyInModelFrom(subject);
    }

    private void forget(String problem) {
        cancel();
        shown.clear();
        map.fail(problem);
    }

    private void cancel() {
        turns.cancel();
        subject = null;
        map.report(1, "");
    }

    private void stop() {
        turns.cancel();
        shown.stop(subject);
        if (shown.isOf(subject)) {
            map.stoppedProperty().set(false); // only what was measured of the map is missing
        }
        measureAll();
    }

    private void start(MapSubject of, boolean toBeMade) {
        subject = of;
        if (toBeMade) {
            turns.run(of, MapWork::make, made -> take(of, made));
            map.report(0, TEXTS.get("map.looking"));
        } else {
            turns.run(of, MapWork::find, found -> found.ifPresentOrElse(made -> take(of, made), () -> miss(of)));
        }
        map.missingProperty().set(false);
        map.fail("");
    }

    private void miss(MapSubject wanted) {
        forget("");
        subject = wanted;
        map.missingProperty().set(true);
        if (map.wantedProperty().get()) {
            start(wanted, true);
        }
    }

    private void take(MapSubject of, MapWork.Made made) {
        shown.place(of, made);
        if (!Double.isNaN(made.facts().trustworthiness())) {
            shown.reportTrust(made.facts().trustworthiness());
        } else if (!map.trustWantedProperty().get()) {
            turns.runQuietly(of, work -> work.measure(made), shown::reportTrust);
        }
        measureAll();
    }

    /** Measures how far each place shown can be trusted, if a screen shows it: also of a map that is not finished. */
    private void measureAll() {
        MapPositions positions = map.positionsProperty().get();
        MapSubject of = shown.seen();
        if (of != null && positions != null && shown.isToBeMeasured() && !turns.isBusy()) {
            boolean isStopped = map.stoppedProperty().get();
            turns.run(of, work -> work.measure(positions, of.data().rows()), trust -> {
                map.place(positions, trust::of);
                map.stoppedProperty().set(isStopped);
                shown.reportTrust(trust.mean());
            });
            map.stoppedProperty().set(false); // so that the measuring can be stopped as well
            map.report(0, TEXTS.get("map.measuring"));
        }
    }

    private void show(@Nullable MapPositions positions, double progress, String step) {
        map.report(Math.min(progress, 0.999), step);
        if (positions != null) {
            shown.placeForNow(subject, positions);
        }
    }

    private void fail(MapSubject of, Exception problem) {
        forget(TEXTS.get("map.failed"));
        subject = of; // not tried again by itself
        session.problems().report(problem);
    }
}
