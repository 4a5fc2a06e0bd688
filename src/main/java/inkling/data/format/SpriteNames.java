package inkling.data.format;

import inkling.files.BadFileException;
import inkling.files.Glance;
import inkling.files.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two files of a sprite and its labels in a folder, whether they exist or not; a place may be one of them as well. */
record SpriteNames(Path images, Path labels) {
    private static final String IMAGES_END = "_images.png";
    private static final String LABELS_END = "_labels_uint8";

    /** The folder that contains them. */
    Path folder() {
        return images.resolveSibling("");
    }

    /** How both names begin: {@code mnist}. */
    String set() {
        String name = Listing.name(images);
        return name.substring(0, name.length() - IMAGES_END.length());
    }

    /** Whether a folder contains either, or a file is one of them, valid or not. */
    static boolean isIn(Path folder) {
        if (Files.isRegularFile(folder)) {
            return ofFile(folder).isPresent();
        }
        SpriteNames usual = usual(folder);
        if (Files.exists(usual.images) || Files.exists(usual.labels)) {
            return true;
        }
        return Glance.shows(() -> !others(folder).isEmpty());
    }

    /**
     * Finds the files: the usual names, or else the one pair of others.
     *
     * @throws BadFileException if there are several pairs
     */
    static SpriteNames in(Path folder) throws IOException {
        Optional<SpriteNames> file = Files.isRegularFile(folder) ? ofFile(folder) : Optional.empty();
        if (file.isPresent()) {
            return file.get();
        }
        SpriteNames usual = usual(folder);
        if (Files.exists(usual.images) || Files.exists(usual.labels)) {
            return usual;
        }
        List<SpriteNames> others = others(folder);
        if (others.size() > 1) {
            String names = others.get(0).images.getFileName() + " and "
                    + others.get(1).images.getFileName();
            throw new BadFileException(folder, "one sprite with its labels", names);
        }
        return others.isEmpty() ? usual : others.get(0);
    }

    private static Optional<SpriteNames> ofFile(Path file) {
        String name = Listing.name(file);
        return Stream.of(IMAGES_END, LABELS_END)
                .filter(name::endsWith)
                .map(end -> name.substring(0, name.length() - end.length()))
                .map(set ->
                        new SpriteNames(file.resolveSibling(set + IMAGES_END), file.resolveSibling(set + LABELS_END)))
                .findFirst();
    }

    private static SpriteNames usual(Path folder) {
        return new SpriteNames(folder.resolve(DataFolder.IMAGES), folder.resolve(DataFolder.LABELS));
    }

    private static List<SpriteNames> others(Path folder) throws IOException {
        return Listing.of(folder).stream()
                .map(Listing::name)
                .filter(name -> name.endsWith(IMAGES_END))
                .map(name -> name.substring(0, name.length() - IMAGES_END.length()))
                .sorted()
                .map(set -> new SpriteNames(folder.resolve(set + IMAGES_END), folder.resolve(set + LABELS_END)))
                .filter(pair -> Files.exists(pair.labels))
                .toList();
    }
}
