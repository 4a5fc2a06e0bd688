package inkling.app.shared.map;

import inkling.analysis.export.MapStore;
import inkling.analysis.map.MapPositions;
import inkling.analysis.neighbors.store.SimilarRowsFiles;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Lens;
import inkling.app.shared.MapState;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.Classes;
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
    /** Two frames: to show more would take the time of the work itself. */
    private static final long FRAME_NANOS = 33_000_000L;

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

    private MapMaking(Session session, Background background, MapStore maps, SimilarRowsFiles similarRows) {
        this.session = session;
        this.background = background;
        this.maps = maps;
        this.similarRows = similarRows;
        map = session.map();
        drawing = new DrawingPlacing(session, background, similarRows);
    }

    private void listen() {
        session.dataProperty().addListener(observable -> follow());
        session.modelProperty().addListener(observable -> follow());
        session.lenses().chosenProperty().addListener(observable -> follow());
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
            map.stoppedProperty().set(false);
            start(now, wanted);
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
        return session.isModelLive()
                && session.lenses().getChosen() == null
                && now.model() != null
                && subject != null
                && subject.model() != null
                && now.hasRowsOf(subject);
    }

    private void forget(String problem) {
        cancel();
        placed = null;
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
        map.report(1, placed == null ? TEXTS.get("map.stopped") : how);
        if (placed != null) {
            map.stoppedProperty().set(false); // there is a whole map: only what was measured of it is missing
        }
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
        how = how(of, made);
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

    private static String how(MapSubject of, MapWork.Made made) {
        Classes classes = of.data().classes();
        int rows = of.data().rows();
        double seconds = made.facts().seconds();
        if (Double.isNaN(seconds)) {
            return TEXTS.about(classes).get("map.stored", rows);
        }
        String time = Figures.duration(seconds);
        return made.seconds() > 0
                ? TEXTS.about(classes).get("map.done", rows, time)
                : TEXTS.about(classes).get("map.stored.time", rows, time);
    }

    private void reportTrust(double mean) {
        map.report(1, TEXTS.get("map.trust", Figures.decimal(mean, 3), how));
    }

    /** Measures how far each place can be trusted, if a screen shows it. */
    private void measureAll() {
        MapPositions positions = map.positionsProperty().get();
        MapSubject of = placed;
        if (map.trustWantedProperty().get()
                && !busy
                && of != null
                && positions != null
                && map.trustProperty().get() == null) {
            busy = true;
            quiet = false;
            map.report(0, TEXTS.get("map.measuring"));
            run(of, work -> work.measure(positions, of.data().rows()).trustworthiness(), trust -> {
                busy = false;
                map.place(positions, trust::of);
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
        MapWork work = new MapWork(of, maps, similarRows, () -> turn.get() == now, listener(now));
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

    private MapWork.Listener listener(int wanted) {
        return new MapWork.Listener() {
            private long shown;

            @Override
            public void report(@Nullable MapPositions positions, double progress, String step) {
                long time = System.nanoTime();
                if (positions != null || time - shown > FRAME_NANOS) {
                    shown = time;
                    background.onScreen(() -> show(positions, progress, step, wanted));
                }
            }
        };
    }

    private void show(@Nullable MapPositions positions, double progress, String step, int wanted) {
        if (turn.get() == wanted && !(quiet && positions == null && !busy)) {
            map.report(Math.min(progress, 0.999), step);
            if (positions != null) {
                if (placed != null) {
                    placed = null;
                    drawing.use(null, null);
                }
                map.placeForNow(positions);
            }
        }
    }
}
