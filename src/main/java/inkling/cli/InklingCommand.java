package inkling.cli;

import inkling.cli.option.WindowOptions;
import inkling.files.FileProblem;
import inkling.learn.runs.RunStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The root command. Without a subcommand it opens the window. */
@Command(
        name = "inkling",
        mixinStandardHelpOptions = true,
        version = "Inkling 1.0.0",
        description = "Browse MNIST, train a digit classifier, draw a digit and see how the model classifies it.",
        footer = {"", "Without a command, Inkling opens its window."})
public final class InklingCommand implements Callable<Integer> {
    private final Screens screens;

    @Mixin
    private WindowOptions options = new WindowOptions();

    private InklingCommand(Screens screens) {
        this.screens = screens;
    }

    /** The command line with all commands. Exit codes: 0 success, 1 bad input, 2 wrong usage. */
    public static CommandLine over(Screens screens) {
        RunStore runs = RunStore.ofUser();
        CommandLine line = new CommandLine(new InklingCommand(screens))
                .addSubcommand(new TourCommand(screens))
                .addSubcommand(new InspectCommand())
                .addSubcommand(new ConvertCommand())
                .addSubcommand(new TrainCommand(runs))
                .addSubcommand(new EvaluateCommand(runs))
                .addSubcommand(new FindCommand(runs))
                .addSubcommand(new ClassifyCommand())
                .addSubcommand(new CalibrateCommand(runs))
                .addSubcommand(new RunsCommand(runs))
                .addSubcommand(new CompareCommand(runs))
                .addSubcommand(new ExportCommand())
                .addSubcommand(new MapCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAllowSubcommandsAsOptionParameters(true); // one screen and one command are both called train
        return line.setExecutionExceptionHandler((problem, at, parsed) -> {
            if (problem instanceof IOException || problem instanceof UncheckedIOException) {
                at.getErr().println("inkling " + at.getCommandName() + ": " + sentence(problem));
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw problem;
        });
    }

    @Override
    public Integer call() throws IOException {
        screens.open(options);
        return CommandLine.ExitCode.OK;
    }

    /** The JDK reports a missing file by its name only. */
    static String sentence(Exception failure) {
        Throwable cause = failure.getCause();
        Throwable problem = failure instanceof UncheckedIOException && cause != null ? cause : failure;
        if (problem instanceof NoSuchFileException) {
            return "expected a file or folder, found nothing (" + problem.getMessage() + ")";
        }
        return problem instanceof FileSystemException files
                ? FileProblem.sentence(files)
                : String.valueOf(problem.getMessage());
    }
}
