package inkling.data.format.csv;

import inkling.data.format.ClassNames;
import inkling.data.format.DataFormat;
import inkling.data.format.KnownSets;
import inkling.data.format.NamedClasses;
import inkling.data.format.WrittenLabels;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Reading;
import inkling.files.Glance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Tables as text, one picture with its label per line; see {@link CsvFile} for what is in them, and {@link CsvFolder} for their names. */
public final class CsvFormat implements DataFormat {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    @Override
    public boolean holds(Path place) {
        return Glance.shows(() -> !CsvFolder.tables(place).isEmpty());
    }

    @Override
    public List<Path> files(Path place) throws IOException {
        return CsvFolder.tables(place);
    }

    @Override
    public FoundData read(Path place, Reading reading) throws IOException {
        CsvFolder folder = CsvFolder.in(place);
        List<FoundPart.Kind> kinds = new ArrayList<>();
        List<CsvFile.Rows> tables = new ArrayList<>();
        WrittenLabels written = new WrittenLabels();
        List<String> remarks = new ArrayList<>();
        List<String> left = new ArrayList<>();
        int before = 0;
        for (Map.Entry<FoundPart.Kind, Path> table : folder.tables().entrySet()) {
            Path file = table.getValue();
            if (!tables.isEmpty() && CsvColumns.areWithoutLabel(file)) {
                left.add(file.getFileName() + " without labels left out");
            } else {
                Reading part = tables.isEmpty() ? reading.between(0, 0.8) : reading.between(0.8, 1);
                CsvFile.Rows rows = CsvFile.read(file, written, tables.isEmpty() ? null : tables.get(0), before, part);
                kinds.add(table.getKey());
                tables.add(rows);
                rows.remark().ifPresent(remarks::add);
                before += rows.images().rows();
            }
        }
        remarks.addAll(left);
        List<String> names = written.names();
        boolean numbers = names.stream().allMatch(NUMBER.asMatchPredicate());
        ToIntFunction<String> label = numbers ? Integer::parseInt : names::indexOf;
        List<FoundPart> parts = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            parts.add(new FoundPart(
                    kinds.get(i),
                    tables.get(i).images(),
                    written.meanings(tables.get(i).labels(), label)));
        }
        Optional<NamedClasses> named = numbers
                ? ClassNames.in(folder(place), folder.set()).or(() -> KnownSets.byName(folder.set()))
                : Optional.of(new NamedClasses(ClassNames.classes(place, "label", names), OptionalInt.of(0)));
        return KnownSets.found(place, parts, named, folder.set(), remarks);
    }

    private static Path folder(Path place) {
        return Files.isDirectory(place) ? place : place.resolveSibling("");
    }
}
