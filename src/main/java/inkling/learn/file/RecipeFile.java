package inkling.learn.file;

import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.learn.Recipe;
import inkling.nn.Layer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Recipes as JSON: the named ones inside the program, in {@code assets/recipes}, and those of users. */
public final class RecipeFile {
    /** The names of the recipes inside the program, the smallest network first. */
    public static final List<String> NAMES =
            List.of("softmax", "dense", "mlp", "codelab", "convnet", "batchnorm", "digits");

    private static final int LARGEST_FILE = 1 << 20;

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
        return parse(InputFile.text(file, "a recipe", LARGEST_FILE), file);
    }

    /**
     * Reads a recipe from its text.
     *
     * @param file for error messages
     * @throws BadFileException if it is not a recipe
     */
    public static Recipe parse(String text, Path file) throws BadFileException {
        return Json.read(text, file, Recipe.class);
    }

    /** IllegalArgumentException if a layer is larger than those of recipes may be. */
    public static void requireTextForm(Layer layer) {
        LayerText.parse(LayerText.format(layer));
    }

    /** The recipe as JSON, as {@link #read} reads it. */
    public static String text(Recipe recipe) {
        return Json.write(recipe);
    }
}
