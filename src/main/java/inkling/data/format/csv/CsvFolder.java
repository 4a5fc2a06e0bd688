package inkling.data.format.csv;

import inkling.data.found.FoundPart;
import inkling.files.BadFileException;
import inkling.files.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The one or two tables of a folder, {@code .csv} or {@code .csv.gz}: of the training split and of the test split, if their names say
 * so; or a table of any other name; or a table alone.
 *
 * @param tables the table of each split, or of both
 */
record CsvFolder(Map<FoundPart.Kind, Path> tables) {
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
        Map<FoundPart.Kind, Path> tables = new EnumMap<>(FoundPart.Kind.class);
        if (split) {
            train.forEach(table -> tables.put(FoundPart.Kind.TRAIN, table));
            test.forEach(table -> tables.put(FoundPart.Kind.TEST, table));
        } else {
            tables.put(FoundPart.Kind.WHOLE, all.get(0));
        }
        return new CsvFolder(tables);
    }

    /** How the names of the tables begin before that of their split: {@code emnist-letters}; empty for nothing. */
    String set() {
        Path first = tables.values().iterator().next();
        return tables.containsKey(FoundPart.Kind.WHOLE)
                ? ""
                : Listing.lowerName(first).replaceFirst("[-_.]?(train|test).*", "");
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
