package inkling.app.explore.find;

import inkling.app.shared.Background;
import inkling.app.shared.LatestResult;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Split;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The ways to find a digit: by split, by label, by row number; and how many digits there are of each. */
final class FindViewModel {
    private static final Texts TEXTS = Texts.of("explore");

    private final RowBrowser rows;
    private final LatestResult<DataSet, ClassBalance> balance;
    private final ReadOnlyStringWrapper rowProblem = new ReadOnlyStringWrapper("");

    FindViewModel(RowBrowser rows, Session session, Background background) {
        this.rows = rows;
        balance = new LatestResult<>(background, ClassBalance::new);
        session.dataProperty().subscribe(this::count);
        rows.selectedRowProperty().subscribe(row -> rowProblem.set(""));
    }

    // Properties

    /** Which rows may be shown. */
    ReadOnlyObjectProperty<Filter> filterProperty() {
        return rows.filterProperty();
    }

    /** The classes of the data set; MNIST's until there is one. */
    ObservableValue<Classes> classesProperty() {
        return rows.foundProperty().map(found -> found.data().classes()).orElse(Classes.DIGITS);
    }

    /** How many rows have each label; null until they are counted. */
    ReadOnlyObjectProperty<@Nullable ClassBalance> balanceProperty() {
        return balance.property();
    }

    /** What is wrong with the row number entered; empty if nothing is. */
    ReadOnlyStringProperty rowProblemProperty() {
        return rowProblem.getReadOnlyProperty();
    }

    // Commands

    /** Shows one split, or both for null. */
    void choose(@Nullable Split split) {
        rows.setFilter(filterProperty().get().withSplit(split));
    }

    /** Adds a label to the filter, or removes it. */
    void toggle(int label) {
        rows.setFilter(filterProperty().get().toggled(label));
    }

    /** Selects a row by its number as entered, {@code 12,345} or {@code 12345}. */
    void goTo(String entered) {
        FoundRows now = rows.foundProperty().get();
        if (now == null) {
            return;
        }
        int last = now.data().rows() - 1;
        String digits = entered.replaceAll("[,\\s]", "");
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) > last) {
            rowProblem.set(TEXTS.get("row.problem", last));
            return;
        }
        rowProblem.set(""); // also if that row is selected already
        rows.select(Integer.parseInt(digits));
    }

    private void count(@Nullable DataSet data) {
        ClassBalance known = balance.property().get();
        if (data == null) {
            balance.restart(null);
        } else if (known == null || !known.labels().equals(data.labels())) {
            balance.follow(data);
        }
    }
}
