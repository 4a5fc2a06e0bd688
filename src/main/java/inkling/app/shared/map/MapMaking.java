package inkling.app.shared.map;

import inkling.analysis.export.MapStore;
import inkling.analysis.map.MapPositions;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Lens;
import inkling.app.shared.MapState;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.DataSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the session's map up to date while a screen shows it: as soon as data and model are there, it is made in the background, and
 * seen while it forms. The latest model wins, but not each epoch of one that is being trained.
 */
public final class MapMaking {
    private static final Texts TEXTS = Texts.of("window");
    /** Two frames: to show more would take the time of the layout itself. */
    private static final long FRAME_NANOS = 33_000_000L;

    private final Session session;
    private final Background background;
    private final MapStore store;
    private final MapState map;
    /** What the map is of, made or being made; null for nothing. */
    private @Nullable MapSubject subject;
    /** What the positions shown are of. */
    private @Nullable MapSubject placed;

    private boolean busy;
    /** Which making is wanted: read by the background, which stops when another one is. */
    private final AtomicInteger turn = new AtomicInteger();

    /** Begins to follow a session. */
    public static void follow(Session session, Background background) {
        new MapMaking(session, background, MapStore.ofUser()).listen();
    }

    private MapMaking(Session session, Background background, MapStore store) {
        this.session = session;
        this.background = background;
        this.store = store;
        map = session.map();
    }

    private void listen() {
        session.dataProperty().addListener(observable -> follow());
        session.modelProperty().addListener(observable -> follow());
        session.lenses().chosenProperty().addListener(observable -> follow());
        map.wantedProperty().addListener(observable -> follow());
        map.similarityProperty().addListener(observable -> {
            map.stoppedProperty().set(false);
            follow();
        });
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
        if (!map.wantedProperty().get()) {
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
            start(now);
        } else if (!busy && !now.equals(placed) && !map.stoppedProperty().get()) {
            start(now);
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
        map.place(null, null);
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
        map.report(1, TEXTS.get("map.stopped"));
    }

    private void start(MapSubject wanted) {
        int now = turn.incrementAndGet();
        subject = wanted;
        busy = true;
        map.fail("");
        map.report(0, TEXTS.get("map.looking"));
        MapWork work = new MapWork(wanted, store, () -> turn.get() == now, new MapWork.Listener() {
            private long shown;

            @Override
            public void report(@Nullable MapPositions positions, double progress, String step) {
                long time = System.nanoTime();
                if (time - shown > FRAME_NANOS) {
                    shown = time;
                    background.onScreen(() -> show(positions, progress, step, now));
                }
            }
        });
        background.run(
                work::run,
                result -> {
                    if (result != null && turn.get() == now) {
                        done(result, wanted);
                    }
                },
                problem -> {
                    if (turn.get() == now) {
                        forget(TEXTS.get("map.failed"));
                        subject = wanted; // not tried again by itself
                        session.problems().report(problem);
                    }
                });
    }

    private void show(@Nullable MapPositions positions, double progress, String step, int wanted) {
        if (turn.get() == wanted) {
            map.report(progress, step);
            if (positions != null) {
                placed = null;
                map.place(positions, null);
            }
        }
    }

    private void done(MapWork.Result result, MapSubject of) {
        busy = false;
        placed = of;
        map.place(result.positions(), null);
        map.report(
                1,
                result.seconds() == 0 ? TEXTS.get("map.stored") : TEXTS.get("map.done", Figures.duration(result.seconds())));
    }
}
