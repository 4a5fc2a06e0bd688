package inkling.data.format.csv;

import inkling.files.BadFileException;
import inkling.files.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one or two tables of a folder, {@code .csv} or {@code .csv.gz}: of the training split and of the test split, if their names say
 * so; or a table of any other name; or a table alone.
 *
 * @param train null for none
 * @param test null for none
 * @param whole a table of both splits; null for none
 */
record CsvFolder(
        @Nullable Path train, @Nullable Path test, @Nullable Path whole) {
    /**
     * Finds the tables.
     *
     * @throws BadFileException if there are more than that
     */
    static CsvFolder in(Path place) throws IOException {
        List<Path> all = tables(place);
        List<Path> train = all.stream()
                .filter(table -> Listing.lowerName(table).contains("train"))
                .toList();
        List<Path> test = all.stream()
                .filter(table -> Listing.lowerName(table).contains("test") && !train.contains(table))
                .toList();
        boolean split = train.size() <= 1 && test.size() <= 1 && train.size() + test.size() == all.size();
        if (all.isEmpty() || !(split || all.size() == 1)) {
            String names = all.stream().map(Listing::name).collect(Collectors.joining(", "));
            throw new BadFileException(
                    place,
                    "one table, or one with train and one with test in its name",
                    all.size() + " tables: " + names);
        }
        return split
                ? new CsvFolder(train.isEmpty() ? null : train.get(0), test.isEmpty() ? null : test.get(0), null)
                : new CsvFolder(null, null, all.get(0));
    }

    /** How the names of the tables begin before that of their split: {@code emnist-letters}; empty for nothing. */
    String set() {
        Path table = train != null ? train : test;
        return table == null ? "" : Listing.lowerName(table).replaceFirst("[-_.]?(train|test).*", "");
    }

    /** The tables of a folder, or of the data set that a table belongs to, in the order of their names. */
    static List<Path> tables(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return !isTable(place)
                    ? List.of()
                    : tables(place.resolveSibling("")).stream()
                            .filter(table -> withoutSplit(table).equals(withoutSplit(place)))
                            .toList();
        }
        return Listing.of(place).stream().filter(CsvFolder::isTable).toList();
    }

    private static String withoutSplit(Path table) {
        return Listing.lowerName(table).replaceFirst("train|test", "*");
    }

    private static boolean isTable(Path file) {
        return !Listing.lowerName(file).startsWith(".")
                && (Listing.lowerName(file).endsWith(".csv")
                        || Listing.lowerName(file).endsWith(".csv.gz"));
    }
}
