package inkling.files;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** What the system's own exceptions mean, in a sentence: they say little more than a path. */
public final class FileProblem {
    private FileProblem() {}

    /** The sentence: {@code Could not use /data/x: no space left on device.} */
    public static String sentence(FileSystemException problem) {
        return "Could not use " + problem.getFile() + ": " + reason(problem) + ".";
    }

    private static String reason(FileSystemException problem) {
        String reason = problem.getReason();
        if (reason != null && !reason.isBlank()) {
            return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
        }
        return problem instanceof AccessDeniedException
                ? "access to it is denied"
                : problem instanceof NoSuchFileException
                        ? "it does not exist"
                        : problem instanceof FileAlreadyExistsException
                                ? "a file of that name exists already"
                                : problem instanceof DirectoryNotEmptyException
                                        ? "it is a folder that is not empty"
                                        : "the system refused it";
    }
}
