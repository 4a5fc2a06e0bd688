package inkling.app.train.runs;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.Texts;
import inkling.app.shared.chart.ChartPicture;
import inkling.files.WholeFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Saves what a run left where the user wants it. */
public final class RunFiles {
    private static final Texts TEXTS = Texts.of("train");

    /** Writes to a file. */
    private interface Writing {
        void to(Path file) throws IOException;
    }

    private final SaveDialog dialog;
    private final Background background;
    private final Consumer<String> said;

    /**
     * @param said told in one sentence what was saved, or why not
     */
    public RunFiles(SaveDialog dialog, Background background, Consumer<String> said) {
        this.dialog = dialog;
        this.background = background;
        this.said = said;
    }

    void saveModel(Run run) {
        save(
                run.facts().name() + ".inkling",
                file -> Files.copy(run.model(), file, StandardCopyOption.REPLACE_EXISTING));
    }

    void saveCsv(Run run) {
        save(run.facts().name() + ".csv", file -> WholeFile.write(file, RunText.csv(run)));
    }

    void saveJson(Run run) {
        save(run.facts().name() + ".json", file -> WholeFile.write(file, RunText.json(run)));
    }

    public void savePicture(String name, ChartPicture picture) {
        save(name + ".png", picture::write);
    }

    private void save(String name, Writing writing) {
        dialog.ask(name.replaceAll("[^\\w .-]+", "").replace(' ', '-'))
                .ifPresent(file -> background.run(
                        () -> {
                            writing.to(file);
                            return file;
                        },
                        saved -> said.accept(TEXTS.get("saved", saved)),
                        e -> said.accept(TEXTS.get("not-saved", Failures.sentence(e)))));
    }
}
