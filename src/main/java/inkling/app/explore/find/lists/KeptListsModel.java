package inkling.app.explore.find.lists;

import inkling.analysis.RowFacts;
import inkling.app.explore.find.RowBrowser;
import inkling.app.explore.find.lists.KeptListFiles.Found;
import inkling.app.shared.Background;
import inkling.app.shared.LatestTask;
import inkling.app.shared.SerialTasks;
import inkling.data.Checksum;
import inkling.data.DataSet;
import inkling.data.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The lists of rows that the user has kept of the data set of now. Lists of other data sets are stored, but not shown. FX thread only. */
public final class KeptListsModel {
    private record Summed(DataSet data, String checksum) {}

    private final RowBrowser rows;
    private final Background background;
    private final KeptListFiles files;
    private final ReadOnlyObjectWrapper<List<KeptList>> lists = new ReadOnlyObjectWrapper<>(List.of());
    private final LatestTask<DataSet, Summed> summing;
    private final SerialTasks storing;
    private List<KeptList> all = List.of();
    private @Nullable DataSet data;
    private @Nullable Summed summed;

    KeptListsModel(RowBrowser rows, Background background, KeptListFiles files) {
        this.rows = rows;
        this.background = background;
        this.files = files;
        storing = SerialTasks.thatStore(background);
        summing = background.latest(
                wanted -> new Summed(wanted, Checksum.sha256(wanted)), this::show, background::report);
        rows.factsProperty().subscribe(this::follow);
        background.run(files::read, this::use, background::report);
    }

    /** Those of this user. */
    public static KeptListsModel ofUser(RowBrowser rows, Background background) {
        return new KeptListsModel(rows, background, KeptListFiles.ofUser());
    }

    // Properties

    /** The lists of this data set, the oldest first. */
    ReadOnlyObjectProperty<List<KeptList>> listsProperty() {
        return lists.getReadOnlyProperty();
    }

    // Commands

    /** Keeps rows under a name; a list of this data set with that name is replaced. */
    public void keep(String name, RowSet kept) {
        DataSet now = data;
        if (now == null || name.isBlank() || kept.isEmpty()) {
            return;
        }
        Summed known = summed;
        Optional<KeptList> same = lists.get().stream()
                .filter(list -> list.name().equals(name.strip()))
                .findFirst();
        storing.run(
                () -> {
                    String sum = known != null && known.data.equals(now) ? known.checksum : Checksum.sha256(now);
                    return same.isEmpty()
                            ? files.add(name.strip(), sum, now.rows(), kept)
                            : files.write(new KeptList(
                                    name.strip(),
                                    sum,
                                    now.rows(),
                                    kept,
                                    same.get().file()));
                },
                list -> {
                    if (now.equals(data)) {
                        summed = new Summed(now, list.data());
                    }
                    replace(list);
                },
                background::report);
    }

    /** Shows the rows of a list. */
    void choose(KeptList list) {
        rows.showGiven(list.selection());
    }

    /** Gives a list another name. */
    void rename(KeptList list, String name) {
        KeptList renamed = new KeptList(name.strip(), list.data(), list.dataRows(), list.rows(), list.file());
        if (name.isBlank() || renamed.equals(list)) {
            return;
        }
        storing.run(() -> files.write(renamed), this::replace, background::report);
    }

    /** Deletes a list. */
    void delete(KeptList list) {
        storing.run(
                () -> {
                    files.delete(list);
                    return list;
                },
                deleted ->
                        use(all.stream().filter(other -> !other.equals(deleted)).toList()),
                background::report);
    }

    private void replace(KeptList list) {
        List<KeptList> changed = new ArrayList<>(all);
        changed.replaceAll(other -> other.file().equals(list.file()) ? list : other);
        if (!changed.contains(list)) {
            changed.add(list);
        }
        use(changed);
    }

    private void use(Found found) {
        found.problems().forEach(background::report);
        use(found.lists());
    }

    private void use(List<KeptList> newLists) {
        all = List.copyOf(newLists);
        list();
    }

    private void follow(@Nullable RowFacts facts) {
        DataSet now = facts == null || facts.rows() < facts.data().labels().rows() ? null : facts.data();
        if (!Objects.equals(now, data)) {
            data = now;
            list();
        }
    }

    private void show(Summed result) {
        summed = result;
        list();
    }

    /** The checksum takes a moment, and is needed only where there are lists that may be of the data set. */
    private void list() {
        DataSet now = data;
        Summed known = summed;
        if (now == null || all.stream().allMatch(list -> list.isOfOther(now))) {
            lists.set(List.of());
        } else if (known == null || !known.data.equals(now)) {
            lists.set(List.of());
            summing.submit(now);
        } else {
            lists.set(all.stream()
                    .filter(list -> list.data().equals(known.checksum))
                    .toList());
        }
    }
}
