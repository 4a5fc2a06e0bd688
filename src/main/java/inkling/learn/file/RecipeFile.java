package inkling.learn.file;

import inkling.files.BadFileException;
import inkling.learn.Recipe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A {@link Recipe} as JSON: the named ones that ship inside the program, in {@code assets/recipes}, and those of users. */
public final class RecipeFile {
    /** The names of the recipes inside the program, the smallest network first. */
    public static final List<String> NAMES =
            List.of("softmax", "dense", "mlp", "codelab", "convnet", "batchnorm", "digits");

    private static final long LARGEST_FILE = 1 << 20;

    private RecipeFile() {}

    /** The recipe with one of {@link #NAMES}; IllegalArgumentException for any other name. */
    public static Recipe named(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("expected a recipe of " + String.join(", ", NAMES) + ", found " + name);
        }
        String resource = "/assets/recipes/" + name + ".json";
        try (InputStream in = RecipeFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("expected a recipe inside the program, found none (" + resource + ")");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Json.read(text, Path.of(resource), Recipe.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a recipe from disk.
     *
     * @throws BadFileException if the file is too large, or not a recipe
     */
    public static Recipe read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST_FILE) {
            throw new BadFileException(file, "a recipe of at most " + LARGEST_FILE + " bytes", size + " bytes");
        }
        try {
            return Json.read(Files.readString(file), file, Recipe.class);
        } catch (CharacterCodingException e) {
            throw new BadFileException(file, "a recipe as text", "bytes that are no text");
        }
    }

    /** The recipe as JSON, as {@link #read} reads it. */
    public static String text(Recipe recipe) {
        return Json.write(recipe);
    }
}
