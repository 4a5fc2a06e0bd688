package inkling.data.format.csv;

import inkling.data.format.ClassNames;
import inkling.data.format.DataFormat;
import inkling.data.format.KnownSets;
import inkling.data.format.NamedClasses;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import inkling.data.found.Reading;
import inkling.files.Glance;
import inkling.files.NaturalOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Tables as text, one picture with its label per line; see {@link CsvFile} for what is in them, and {@link CsvFolder} for their names. */
public final class CsvFormat implements DataFormat {
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
        Set<String> labels = new TreeSet<>(NaturalOrder.INSTANCE);
        List<String> remarks = new ArrayList<>();
        List<String> left = new ArrayList<>();
        int before = 0;
        for (FoundPart.Kind kind : FoundPart.Kind.values()) {
            Path file = switch (kind) {
                case TRAIN -> folder.train();
                case TEST -> folder.test();
                case WHOLE -> folder.whole();
            };
            if (file != null && !tables.isEmpty() && CsvColumns.areWithoutLabel(file)) {
                left.add(file.getFileName() + " without labels left out");
            } else if (file != null) {
                Reading part = tables.isEmpty() ? reading.between(0, 0.8) : reading.between(0.8, 1);
                CsvFile.Rows rows = CsvFile.read(file, tables.isEmpty() ? null : tables.get(0), before, part);
                kinds.add(kind);
                tables.add(rows);
                labels.addAll(rows.labels().texts());
                rows.remark().ifPresent(remarks::add);
                before += rows.images().rows();
            }
        }
        remarks.addAll(left);
        boolean numbers = labels.stream().allMatch(CsvLabels::isNumber);
        List<String> names = List.copyOf(labels);
        ToIntFunction<String> label = numbers ? Integer::parseInt : names::indexOf;
        List<FoundPart> parts = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            parts.add(new FoundPart(
                    kinds.get(i), tables.get(i).images(), tables.get(i).labels().numbers(label)));
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
