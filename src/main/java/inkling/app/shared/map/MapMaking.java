package inkling.app.shared.map;

import inkling.analysis.export.MapStore;
import inkling.analysis.map.MapPositions;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.MapState;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.model.Lens;
import inkling.data.DataSet;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the session's map up to date while a screen shows it: as soon as data and model are there, it is made in the background, and
 * seen while it forms. The latest model wins, but not each epoch of one that is being trained.
 */
public final class MapMaking {
    private static final Texts TEXTS = Texts.of("window");

    private final Session session;
    private final Background background;
    private final MapStore maps;
    private final SimilarRowsFiles similarRows;
    private final MapState map;
    private final DrawingPlacing drawing;
    /** What the map is of, made or being made; null for nothing. */
    private @Nullable MapSubject subject;
    /** What the positions shown are of. */
    private @Nullable MapSubject placed;
    /** The same, also while the map forms and if it is not finished. */
    private @Nullable MapSubject seen;

    private boolean busy;
    private boolean quiet;
    /** How the map was made. */
    private String how = "";

    /** Which making is wanted: read by the background, which stops when another one is. */
    private final AtomicInteger turn = new AtomicInteger();

    /** Begins to follow a session. */
    public static void follow(Session session, Background background) {
        new MapMaking(session, background, MapStore.ofUser(), SimilarRowsFiles.ofUser()).listen();
    }

    MapMaking(Session session, Background background, MapStore maps, SimilarRowsFiles similarRows) {
        this.session = session;
        this.background = background;
        this.maps = maps;
        this.similarRows = similarRows;
        map = session.map();
        drawing = new DrawingPlacing(session, background, similarRows);
    }

    void listen() {
        session.dataProperty().addListener(observable -> follow());
        session.modelProperty().addListener(observable -> follow());
        session.lenses().chosenProperty().addListener(observable -> follow());
        session.epochsFollowProperty().addListener(observable -> follow());
        map.wantedProperty().addListener(observable -> follow());
        map.storedWantedProperty().addListener(observable -> follow());
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
        sayWhatIsSeen();
    }

    private void followNow() {
        DataSet data = session.getData();
        boolean complete = data != null && data.rows() == data.labels().rows();
        if (data == null || !complete) {
            forget("");
            return;
        }
        if (placed != null && !data.labels().equals(placed.data().labels())) {
            forget("");
        }
        boolean wanted = map.wantedProperty().get();
        if (!wanted && !map.storedWantedProperty().get()) {
            if (busy) {
                cancel(); // to be begun again when somebody looks
            }
            return;
        }
        Lens lens = session.getLensInUse();
        String problem = MapSubject.problem(data, map.similarityProperty().get(), lens);
        MapSubject now = MapSubject.of(data, map.similarityProperty().get(), lens);
        if (!problem.isEmpty()) {
            forget(problem);
        } else if (!now.equals(subject) && !isNextEpoch(now)) {
            if (map.stoppedProperty().get()) {
                map.stoppedProperty().set(false); // which follows again
            } else {
                start(now, wanted);
            }
        } else if (!busy
                && now.equals(subject)
                && !now.equals(placed)
                && (wanted || !map.missingProperty().get())
                && !map.stoppedProperty().get()) {
            start(now, wanted);
        }
    }

    /** Whether only the epoch of a model that is being trained has changed: the map stays that of the one before. */
    private boolean isNextEpoch(MapSubject now) {
        return session.epochsFollowProperty().get()
                && session.lenses().getChosen() == null
                && now.model() != null
                && subject != null
                && subject.model() != null
                && now.hasRowsOf(subject);
    }

    /** Says which map is still to be seen while the one wanted is not there. */
    private void sayWhatIsSeen() {
        DataSet data = session.getData();
        MapSubject of = seen;
        map.showInstead(
                data == null || of == null
                        ? ""
                        : MapWords.instead(
                                of, MapSubject.of(data, map.similarityProperty().get(), session.getLensInUse())));
    }

    private void forget(String problem) {
        cancel();
        placed = null;
        seen = null;
        sayWhatIsSeen();
        map.missingProperty().set(false);
        drawing.use(null, null);
        map.placeForNow(null);
        map.fail(problem);
    }

    private void cancel() {
        turn.incrementAndGet();
        busy = false;
        subject = null;
        map.report(1, "");
    }

    private void stop() {
        turn.incrementAndGet();
        busy = false;
        MapPositions now = map.positionsProperty().get();
        if (now != null) {
            map.place(now, map.trustProperty().get()); // none better will come
        }
        boolean isWhole = placed != null && placed.equals(subject);
        if (placed == null) {
            how = TEXTS.get("map.stopped");
        }
        map.report(1, isWhole ? how : TEXTS.get("map.stopped"));
        if (isWhole) {
            map.stoppedProperty().set(false); // only what was measured of the map is missing
        }
        measureAll();
    }

    private void start(MapSubject wanted, boolean toBeMade) {
        subject = wanted;
        busy = true;
        map.missingProperty().set(false);
        map.fail("");
        if (toBeMade) {
            map.report(0, TEXTS.get("map.looking"));
            run(wanted, MapWork::make, made -> take(wanted, made));
        } else {
            run(wanted, MapWork::find, found -> found.ifPresentOrElse(made -> take(wanted, made), () -> miss(wanted)));
        }
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
        busy = false;
        placed = of;
        seen = of;
        sayWhatIsSeen();
        how = MapWords.how(of, made);
        map.place(made.positions(), null);
        drawing.use(of, made.positions());
        map.report(1, how);
        if (!Double.isNaN(made.facts().trustworthiness())) {
            reportTrust(made.facts().trustworthiness());
        } else if (!map.trustWantedProperty().get()) {
            quiet = true;
            run(of, work -> work.measure(made), this::reportTrust);
        }
        measureAll();
    }

    private void reportTrust(double mean) {
        map.report(1, TEXTS.get("map.trust", Figures.decimal(mean, 3), how));
    }

    /** Measures how far each place shown can be trusted, if a screen shows it: also of a map that is not finished. */
    private void measureAll() {
        MapPositions positions = map.positionsProperty().get();
        MapSubject of = seen;
        if (map.trustWantedProperty().get()
                && !busy
                && of != null
                && positions != null
                && positions.isComplete()
                && map.placedProperty().get()
                && map.trustProperty().get() == null) {
            boolean isStopped = map.stoppedProperty().get();
            busy = true;
            quiet = false;
            map.stoppedProperty().set(false); // so that the measuring can be stopped as well
            map.report(0, TEXTS.get("map.measuring"));
            run(of, work -> work.measure(positions, of.data().rows()).trustworthiness(), trust -> {
                busy = false;
                map.place(positions, trust::of);
                map.stoppedProperty().set(isStopped);
                reportTrust(trust.mean());
            });
        }
    }

    /** Some part of the work. */
    private interface Part<T> {
        T of(MapWork work) throws IOException;
    }

    private <T> void run(MapSubject of, Part<T> part, Consumer<T> success) {
        int now = turn.incrementAndGet();
        MapWork work = new MapWork(
                of,
                maps,
                similarRows,
                () -> turn.get() == now && !background.isClosed(),
                new FrameReports(background, (positions, progress, step) -> show(positions, progress, step, now)));
        background.run(
                () -> {
                    try {
                        return Optional.of(part.of(work));
                    } catch (CancellationException e) {
                        return Optional.<T>empty();
                    }
                },
                result -> {
                    if (turn.get() == now) {
                        result.ifPresent(success);
                    }
                },
                problem -> {
                    if (turn.get() == now) {
                        forget(TEXTS.get("map.failed"));
                        subject = of; // not tried again by itself
                        session.problems().report(problem);
                    }
                });
    }

    private void show(@Nullable MapPositions positions, double progress, String step, int wanted) {
        if (turn.get() == wanted && !(quiet && positions == null && !busy)) {
            map.report(Math.min(progress, 0.999), step);
            if (positions != null) {
                if (placed != null) {
                    placed = null;
                    drawing.use(null, null);
                }
                seen = subject;
                sayWhatIsSeen();
                map.placeForNow(positions);
            }
        }
    }
}
