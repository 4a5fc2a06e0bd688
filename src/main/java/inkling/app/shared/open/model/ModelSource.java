package inkling.app.shared.open.model;

import java.nio.file.Path;

/**
 * Where a model comes from.
 *
 * @param place a run's id, or a file's absolute path; empty for the model that comes with the program
 */
public record ModelSource(Kind kind, String place) {
    /** What kind of place that is. */
    public enum Kind {
        SHIPPED,
        RUN,
        FILE
    }

    /** The model that comes with the program. */
    public static final ModelSource SHIPPED = new ModelSource(Kind.SHIPPED, "");

    private static final String RUN = "run:";
    private static final String FILE = "file:";

    /** The last model of a stored run. */
    public static ModelSource run(String id) {
        return new ModelSource(Kind.RUN, id);
    }

    /** A model file. */
    public static ModelSource file(Path file) {
        return new ModelSource(Kind.FILE, file.toAbsolutePath().normalize().toString());
    }

    /** Reads what {@link #setting} wrote; the shipped model where it is anything else. */
    static ModelSource of(String setting) {
        if (setting.startsWith(RUN)) {
            return run(setting.substring(RUN.length()));
        }
        return setting.startsWith(FILE) ? file(Path.of(setting.substring(FILE.length()))) : SHIPPED;
    }

    /** As it is kept in the settings: {@code run:20261130-031500-mlp}, {@code file:/home/me/digits.inkling}; empty if shipped. */
    String setting() {
        return switch (kind) {
            case SHIPPED -> "";
            case RUN -> RUN + place;
            case FILE -> FILE + place;
        };
    }
}
