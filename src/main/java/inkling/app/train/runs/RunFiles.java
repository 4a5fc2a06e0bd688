package inkling.app.train.runs;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.Texts;
import inkling.app.shared.chart.ChartPicture;
import inkling.app.shared.kit.files.FileDialogs;
import inkling.files.WholeFile;
import inkling.learn.exchange.ExportFormat;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Saves what a run left where the user wants it. */
public final class RunFiles {
    private static final Texts TEXTS = Texts.of("train");

    /** Writes to a file. */
    private interface Writer {
        void write(Path file) throws IOException;
    }

    private final FileDialogs dialogs;
    private final Node over;
    private final Background background;
    private final Consumer<String> status;

    /**
     * @param over the dialogs open over the window of this node
     * @param status receives one sentence: what was saved, or why not
     */
    public RunFiles(FileDialogs dialogs, Node over, Background background, Consumer<String> status) {
        this.dialogs = dialogs;
        this.over = over;
        this.background = background;
        this.status = status;
    }

    void saveModel(Run run) {
        save(
                TEXTS.get("save.model"),
                run.facts().name() + ".inkling",
                file -> Files.copy(run.model(), file, StandardCopyOption.REPLACE_EXISTING));
    }

    void exportModel(Run run, ExportFormat format) {
        save(
                TEXTS.get("save.export"),
                run.facts().name() + format.ending(),
                file -> format.write(file, ModelFile.read(run.model())));
    }

    void saveCsv(Run run) {
        save(TEXTS.get("save.csv"), run.facts().name() + ".csv", file -> WholeFile.write(file, RunText.csv(run)));
    }

    void saveJson(Run run) {
        save(TEXTS.get("save.json"), run.facts().name() + ".json", file -> WholeFile.write(file, RunText.json(run)));
    }

    /** Asks where to save a picture of the charts, or of what is shown in their place. */
    public void saveCharts(ChartPicture picture, String name) {
        save(TEXTS.get("chart.save"), name, picture::write);
    }

    private void save(String title, String name, Writer writer) {
        String plain = name.replaceAll("[^\\w .-]+", "").replace(' ', '-');
        dialogs.save(over, title, plain)
                .ifPresent(file -> background.run(
                        () -> {
                            writer.write(file);
                            return file;
                        },
                        saved -> status.accept(TEXTS.get("saved", saved)),
                        e -> status.accept(TEXTS.get("not-saved", Failures.sentence(e)))));
    }
}
