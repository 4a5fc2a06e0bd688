package inkling.fuzz;

import inkling.data.RowSet;
import inkling.files.BadFileException;
import inkling.learn.Digits;
import inkling.learn.ExtraExamples;
import inkling.learn.GeneratedCounts;
import inkling.learn.MyDigitsExamples;
import inkling.learn.RowChanges;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.MyDigitsFolder;
import inkling.learn.runs.RecordedTraining;
import inkling.learn.runs.RowChangesFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunEvaluator;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.RunText;
import inkling.learn.runs.Snapshot;
import inkling.learn.runs.StoredRuns;
import inkling.learn.runs.TinyRun;
import inkling.learn.train.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The readers of stored runs, one target for each file of a run's folder. Each case lists the runs and opens the run in every way. */
final class RunTargets {
    private static final List<String> FILES = List.of(
            "run.json",
            "recipe.json",
            "epochs.jsonl",
            "batches",
            "answers",
            "confidences",
            "dynamics",
            "test-answers",
            "row-changes.json",
            "own-digits/before.json",
            "own-digits/learned/mnist_images.png",
            "models/epoch-00003.inkling",
            "../test-looks.txt");

    private RunTargets() {}

    static List<Target> in(Path folder) throws IOException {
        RunStore store = new RunStore(folder.resolve("runs"));
        MyDigitsExamples mine = new MyDigitsExamples(Digits.data(6, 6), Digits.data(3, 3));
        RowChanges changes = new RowChanges(RowSet.of(3, 17), RowSet.of(190));
        ExtraExamples extra = new ExtraExamples(MyDigitsExamples.EMPTY, MyDigitsExamples.EMPTY, mine, changes);
        Training training =
                Training.start(TinyRun.recipe().withGenerated(GeneratedCounts.NONE), TinyRun.DATA, extra, 1);
        Run run;
        try (RecordedTraining recorded = RecordedTraining.of(
                training,
                () -> store.start(
                        "tiny",
                        training.recipe(),
                        TinyRun.DATA,
                        extra,
                        training.classifier(),
                        folder.resolve("out.inkling")))) {
            while (recorded.hasNext()) {
                recorded.next();
            }
            run = recorded.run();
        }
        new RunEvaluator(store, TinyRun.DATA).testAnswers(run);
        List<Target> targets = new ArrayList<>();
        for (String name : FILES) {
            Path file = run.folder().resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            Wrapping wrapping = name.endsWith(".png") ? Wrapping.PNG : Wrapping.PLAIN;
            targets.add(new Target(
                            "run: " + name, file, List.of(new Seed(name, bytes, wrapping)), Target.JSON, 0, read -> {
                                try {
                                    return use(store);
                                } finally {
                                    Files.write(file, bytes);
                                }
                            })
                    .with("RUNNING", "epoch", "updates", "sha256:"));
        }
        return targets;
    }

    private static List<String> use(RunStore store) throws IOException {
        StoredRuns stored = store.read();
        store.interrupted();
        store.testSetUses().models();
        List<String> refusals = new ArrayList<>();
        stored.damaged().forEach(damaged -> refusals.add(damaged.reason()));
        for (Run run : stored.runs()) {
            RunText.csv(run);
            RunText.json(run);
            run.last().ifPresent(last -> run.updateRate(last));
            run.seconds();
            run.facts().testAccuracy();
            store.find(run.facts().name());
            run.model();
            int epoch = run.last().map(EpochFigures::epoch).orElse(1);
            for (Use use : List.<Use>of(
                    () -> run.batches(),
                    () -> run.dynamics(epoch, TinyRun.DATA),
                    () -> RowChangesFile.of(run).read(),
                    () -> MyDigitsFolder.of(run).compare(run.classifier(epoch)),
                    () -> run.testAnswers(),
                    () -> Snapshot.read(
                                    run,
                                    epoch,
                                    TinyRun.DATA,
                                    TinyRun.DATA.images().picture(0))
                            .confusion(),
                    () -> new RunEvaluator(store, TinyRun.DATA).compareOnValidation(run, run),
                    () -> new RunEvaluator(store, TinyRun.DATA).compareOnTest(run, run))) {
                try {
                    use.ofRun();
                } catch (BadFileException e) {
                    refusals.add(String.valueOf(e.getMessage()));
                }
            }
        }
        return refusals;
    }

    private interface Use {
        void ofRun() throws IOException;
    }
}
