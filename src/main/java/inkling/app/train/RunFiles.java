package inkling.app.train;

import inkling.app.shared.Background;
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
final class RunFiles implements RunLine.Exporter {
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
    RunFiles(SaveDialog dialog, Background background, Consumer<String> said) {
        this.dialog = dialog;
        this.background = background;
        this.said = said;
    }

    @Override
    public void model(Run run) {
        save(
                run.facts().name() + ".inkling",
                file -> Files.copy(run.model(), file, StandardCopyOption.REPLACE_EXISTING));
    }

    @Override
    public void csv(Run run) {
        save(run.facts().name() + ".csv", file -> WholeFile.write(file, RunText.csv(run)));
    }

    @Override
    public void json(Run run) {
        save(run.facts().name() + ".json", file -> WholeFile.write(file, RunText.json(run)));
    }

    void picture(String name, ChartPicture picture) {
        save(name + ".png", picture::write);
    }

    private void save(String name, Writing writing) {
        dialog.ask(name.replaceAll("[^\\w .-]+", "").replace(' ', '-'))
                .ifPresent(file -> background.run(
                        () -> {
                            writing.to(file);
                            return file;
                        },
                        saved -> said.accept("Saved as " + saved + "."),
                        e -> said.accept("Not saved: " + e.getMessage())));
    }
}
