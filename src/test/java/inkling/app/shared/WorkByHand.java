package inkling.app.shared;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Work that waits until a test has it done. */
public final class WorkByHand implements Executor {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    public void doOne() {
        waiting.remove().run();
    }

    /** All of it, and what comes of it. */
    public void doAll() {
        while (!waiting.isEmpty()) {
            doOne();
        }
    }
}
