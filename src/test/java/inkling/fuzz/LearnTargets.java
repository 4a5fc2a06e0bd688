package inkling.fuzz;

import inkling.analysis.FactsByHand;
import inkling.analysis.RowFacts;
import inkling.analysis.query.QueryParser;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.Recipe;
import inkling.learn.TinyTraining;
import inkling.learn.build.NetworkDraft;
import inkling.learn.build.NetworkWarnings;
import inkling.learn.calibrate.Calibration;
import inkling.learn.calibrate.ModelCalibration;
import inkling.learn.file.CheckpointFile;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.file.RecipeFolder;
import inkling.learn.train.Training;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The readers of recipes, models, checkpoints, calibrations and queries. */
final class LearnTargets {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private LearnTargets() {}

    static List<Target> in(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("learn"));
        Path model = folder.resolve("model.inkling");
        Path checkpoint = folder.resolve("run.checkpoint");
        try (Training training = Training.start(TinyTraining.RECIPE, TinyTraining.DATA, ExtraExamples.NONE, 1)) {
            training.next();
            CheckpointFile.write(checkpoint, training);
            ModelFile.write(model, training.classifier());
        }
        RowFacts facts = FactsByHand.six();
        String recipe = RecipeFile.text(TinyTraining.RECIPE);
        return List.of(
                Target.of(
                                "recipe",
                                folder.resolve("recipe.json"),
                                file -> RecipeFile.read(file).summary(),
                                Seed.plain("tiny", recipe.getBytes(StandardCharsets.UTF_8)),
                                Seed.plain(
                                        "digits",
                                        RecipeFile.text(RecipeFile.named("digits"))
                                                .getBytes(StandardCharsets.UTF_8)))
                        .with("conv 28x28x512", "dense 4096", "pool 2x2", "relu", "kind", "sgd", "adam", "one-cycle"),
                new Target(
                        "recipe of the user",
                        Files.createDirectories(folder.resolve("recipes")).resolve("built.json"),
                        List.of(Seed.plain("golden", Files.readAllBytes(GOLDEN.resolve("recipes/built.json")))),
                        Target.JSON,
                        0,
                        LearnTargets::ownRecipes),
                Target.of("model", model, LearnTargets::classify, archive(Files.readAllBytes(model)))
                        .with("PK\u0003\u0004", "PK\u0005\u0006", "\u0093NUMPY", "fortran_order", "<f4", "<f8"),
                Target.of("checkpoint", checkpoint, LearnTargets::resume, archive(Files.readAllBytes(checkpoint)))
                        .with("workers", "batches", "epochs", "<f4"),
                Target.of(
                        "calibration",
                        folder.resolve("calibration.json"),
                        LearnTargets::calibration,
                        Seed.plain("golden", Files.readAllBytes(GOLDEN.resolve("calibration.json")))),
                Target.of(
                        "calibration of a model",
                        folder.resolve("model.calibration.json"),
                        LearnTargets::modelCalibration,
                        Seed.plain("golden", Files.readAllBytes(GOLDEN.resolve("model.calibration.json")))),
                Target.of(
                                "query",
                                folder.resolve("query.txt"),
                                file -> new QueryParser(facts)
                                        .parse(Files.readString(file, StandardCharsets.ISO_8859_1))
                                        .text(facts),
                                Seed.plain(
                                        "terms",
                                        "wrong split:test label:4,9 confidence<0.6 loss:1..5 sort:-loss"
                                                .getBytes(StandardCharsets.UTF_8)),
                                Seed.plain(
                                        "ranges",
                                        "row:1..5 ink>10 slant<=30 confidence>=50% label:\"4\""
                                                .getBytes(StandardCharsets.UTF_8)))
                        .with("sort:", "outcome:", "..", "%", "<=", ","));
    }

    /** The archive as it is, and each of its files as a seed that is packed again. */
    private static Seed[] archive(byte[] bytes) throws IOException {
        List<Seed> seeds = new ArrayList<>(List.of(Seed.plain("archive", bytes)));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                seeds.add(new Seed(entry.getName(), zip.readAllBytes(), Wrapping.zip(bytes, entry.getName())));
            }
        }
        return seeds.toArray(Seed[]::new);
    }

    /** What the menus of recipes and the drawing of a network make of them. */
    private static List<String> ownRecipes(Path file) throws IOException {
        RecipeFolder.Contents contents = new RecipeFolder(file.getParent()).read();
        for (Recipe recipe : contents.recipes()) {
            recipe.summary();
            NetworkDraft draft = NetworkDraft.of(recipe, 26);
            draft.ending();
            NetworkWarnings.of(draft, 55_000);
        }
        return contents.problems();
    }

    private static void classify(Path file) throws IOException {
        Classifier model = ModelFile.read(file);
        model.classify(new float[784], 1);
    }

    private static void resume(Path file) throws IOException {
        try (Training training = CheckpointFile.resume(file, TinyTraining.DATA, ExtraExamples.NONE)) {
            training.batches();
        }
    }

    private static void calibration(Path file) throws IOException {
        Calibration calibration = Calibration.read(file);
        calibration.results().coverage().points();
        calibration.results().coverage().at(0.9);
        calibration.detector().probability(calibration.detector().typical());
        calibration.detector().weakness(calibration.detector().typical());
        calibration.results().digits("test");
        calibration.results().others("letter");
    }

    private static void modelCalibration(Path file) throws IOException {
        ModelCalibration calibration = ModelCalibration.read(file);
        calibration.accuracy();
        calibration.at(0.5f);
        calibration.at(1);
    }
}
