package inkling.app.explore.find.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files of this folder's classes, for tests outside of it. */
public final class FindFiles {
    private FindFiles() {}

    /** Reads the kept lists of a folder; the sentences on those that are damaged. */
    public static List<String> lists(Path folder) throws IOException {
        return new KeptListFiles(folder)
                .read().problems().stream()
                        .map(problem -> String.valueOf(problem.getMessage()))
                        .toList();
    }

    /** Reads saved queries. */
    public static void queries(Path file) throws IOException {
        new SavedQueries(file).read();
    }
}
