package inkling.learn.runs;

import java.nio.file.Path;
import java.util.List;

/**
 * What a {@link RunStore} holds.
 *
 * @param runs those that can be read, the newest first
 * @param damaged those that cannot
 */
public record StoredRuns(List<Run> runs, List<Damaged> damaged) {
    public StoredRuns {
        runs = List.copyOf(runs);
        damaged = List.copyOf(damaged);
    }

    /**
     * A run that cannot be read.
     *
     * @param reason one sentence
     */
    public record Damaged(Path folder, String reason) {
        /** The name of its folder. */
        public String id() {
            return String.valueOf(folder.getFileName());
        }
    }
}
