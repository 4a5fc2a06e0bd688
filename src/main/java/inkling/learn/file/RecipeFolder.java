package inkling.learn.file;

import inkling.files.BadFileException;
import inkling.files.FileProblem;
import inkling.files.NaturalOrder;
import inkling.files.UserFolder;
import inkling.files.WholeFile;
import inkling.learn.Recipe;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The user's own recipes: a folder of files {@code NAME.json}, as {@link RecipeFile} reads them. A file's name is the recipe's, whatever
 * stands in it.
 *
 * @param folder need not exist yet
 */
public record RecipeFolder(Path folder) {
    private static final String ENDING = ".json";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    /** Names that Windows keeps for devices. */
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com\\d|lpt\\d");

    /** The recipes in the user's folder. */
    public static RecipeFolder ofUser() {
        return new RecipeFolder(UserFolder.find().resolve("recipes"));
    }

    /**
     * What the folder holds.
     *
     * @param recipes those that can be read, by name
     * @param problems one sentence for each file that cannot
     */
    public record Contents(List<Recipe> recipes, List<String> problems) {
        public Contents {
            recipes = List.copyOf(recipes);
            problems = List.copyOf(problems);
        }
    }

    /** Whether a recipe can have this name: one word of at most 40 letters, digits, hyphens and underscores. */
    public static boolean isWord(String name) {
        return WORD.matcher(name).matches() && !DEVICE.matcher(name).matches();
    }

    /** Whether a recipe inside the program has this name, in whatever case. */
    public static boolean isTaken(String name) {
        return RecipeFile.NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether there is a recipe of this name. */
    public boolean has(String name) {
        return isWord(name) && !isTaken(name) && Files.isRegularFile(file(name));
    }

    /** Reads all recipes; one that cannot be read hides no other. */
    public Contents read() throws IOException {
        if (!Files.isDirectory(folder)) {
            return new Contents(List.of(), List.of());
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> name(file).endsWith(ENDING))
                    .sorted(Comparator.comparing(RecipeFolder::name, NaturalOrder.INSTANCE))
                    .toList();
        }
        List<Recipe> recipes = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                recipes.add(read(file));
            } catch (FileSystemException e) {
                problems.add(FileProblem.sentence(e));
            } catch (IOException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        return new Contents(recipes, problems);
    }

    /**
     * Reads the recipe of a name.
     *
     * @throws BadFileException if its file is not a recipe
     */
    public Recipe read(String name) throws IOException {
        return read(file(name));
    }

    private static Recipe read(Path file) throws IOException {
        String name = name(file).substring(0, name(file).length() - ENDING.length());
        if (!isWord(name) || isTaken(name)) {
            throw new BadFileException(file, "a recipe whose name is one word and none of the program's own", name);
        }
        return RecipeFile.read(file).withName(name);
    }

    /** Writes a recipe under its name, in place of one that has it; IllegalArgumentException if that is no name for one. */
    public void write(Recipe recipe) throws IOException {
        if (!isWord(recipe.name()) || isTaken(recipe.name())) {
            throw new IllegalArgumentException(
                    "expected a name of one word that no recipe of the program has, found " + recipe.name());
        }
        WholeFile.write(file(recipe.name()), RecipeFile.text(recipe));
    }

    /** Deletes the recipe of a name, if there is one. */
    public void delete(String name) throws IOException {
        if (has(name)) {
            Files.delete(file(name));
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
