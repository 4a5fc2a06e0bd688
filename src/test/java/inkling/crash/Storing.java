package inkling.crash;

import inkling.data.RowSet;
import inkling.learn.Digits;
import inkling.learn.ExtraExamples;
import inkling.learn.MyDigitsExamples;
import inkling.learn.RowChanges;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Path;

/** A child that stores new runs, renames and stops them, and says so: {@code started ID}, {@code renamed ID}, {@code stopped ID}. */
final class Storing {
    private Storing() {}

    /**
     * Stores runs until it is killed.
     *
     * @param arguments the folder of the runs
     */
    public static void main(String[] arguments) throws IOException {
        RunStore store = new RunStore(Path.of(arguments[0]));
        MyDigitsExamples mine = new MyDigitsExamples(Digits.data(6, 6), Digits.data(3, 3));
        ExtraExamples extra = new ExtraExamples(
                MyDigitsExamples.EMPTY, MyDigitsExamples.EMPTY, mine, new RowChanges(RowSet.of(3, 17), RowSet.NONE));
        while (true) {
            Run run = store.start("new", TinyRun.recipe(), TinyRun.DATA, extra, null, null);
            Child.say("started " + run.id());
            run = store.rename(run, "renamed " + run.id());
            Child.say("renamed " + run.id());
            store.markStopped(run);
            Child.say("stopped " + run.id());
        }
    }
}
