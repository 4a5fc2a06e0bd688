package inkling.app.explore.find;

import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Split;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which digits are to be shown.
 *
 * @param split the split they must be in; null for any
 * @param labels the labels they may have; none for any
 */
public record Filter(@Nullable Split split, Set<Integer> labels) {
    private static final Texts TEXTS = Texts.of("explore");

    public static final Filter NONE = new Filter(null, Set.of());

    public Filter {
        labels = Set.copyOf(labels);
    }

    Filter withSplit(@Nullable Split other) {
        return new Filter(other, labels);
    }

    /** With one more label, or without it if it was there. */
    Filter toggled(int label) {
        Set<Integer> others = new HashSet<>(labels);
        if (!others.remove(label)) {
            others.add(label);
        }
        return new Filter(split, others);
    }

    /** Whether a row may be shown. */
    boolean allows(DataSet data, int row) {
        return (split == null || split == data.split(row)) && (labels.isEmpty() || labels.contains(data.label(row)));
    }

    /** What the filter lets through, to be read after a number of digits: {@code in sprite order}, {@code labels 4, 9 · test only}. */
    String title(Classes classes) {
        List<String> parts = new ArrayList<>();
        if (!labels.isEmpty()) {
            String names = labels.stream().sorted().map(classes::name).collect(Collectors.joining(", "));
            parts.add(TEXTS.get("title.labels", labels.size(), names));
        }
        if (split != null) {
            parts.add(split == Split.TRAIN ? TEXTS.get("title.train") : TEXTS.get("title.test"));
        }
        return parts.isEmpty() ? TEXTS.get("title.all") : String.join(" · ", parts);
    }

    /** The first row that the split lets through. */
    int from(DataSet data) {
        return split == Split.TEST ? Math.min(data.trainRows(), data.rows()) : 0;
    }

    /** The row after the last one that the split lets through. */
    int to(DataSet data) {
        return split == Split.TRAIN ? Math.min(data.trainRows(), data.rows()) : data.rows();
    }
}
