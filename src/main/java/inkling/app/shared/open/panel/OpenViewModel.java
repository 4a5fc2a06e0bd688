package inkling.app.shared.open.panel;

import inkling.app.shared.open.DataPlaces;
import inkling.app.shared.open.Inspection;
import inkling.app.shared.open.Opening;
import inkling.app.shared.open.Opening.Question;
import inkling.data.Classes;
import inkling.data.PictureFix;
import inkling.data.format.KnownSets;
import inkling.data.found.FoundPart;
import inkling.data.found.TestRows;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What is known of data that is about to be opened, and the choices that the user makes for it. One for each question. */
final class OpenViewModel {
    private static final int ONE_IN = 6;

    private final Opening opening;
    private final Inspection inspection;
    private final Path place;
    private final ObjectProperty<TestRows.Kind> testKind;
    private final StringProperty last = new SimpleStringProperty();
    private final StringProperty every = new SimpleStringProperty();
    private final BooleanProperty transpose = new SimpleBooleanProperty();
    private final BooleanProperty invert = new SimpleBooleanProperty();
    private final ObjectProperty<Integer> firstLabel;
    private final StringProperty names;
    private final ObjectBinding<Draft> draft;
    private final BooleanBinding ready;

    OpenViewModel(Opening opening, Question question) {
        this.opening = opening;
        inspection = question.inspection();
        place = question.place();
        TestRows test = question.choices().testRows();
        int rows = inspection.found().rows();
        testKind = new SimpleObjectProperty<>(test.kind());
        last.set(Integer.toString(test.kind() == TestRows.Kind.LAST ? test.number() : rows / ONE_IN));
        every.set(Integer.toString(test.kind() == TestRows.Kind.EVERY ? test.number() : ONE_IN));
        transpose.set(question.choices().fixes().contains(PictureFix.TRANSPOSE));
        invert.set(question.choices().fixes().contains(PictureFix.INVERT));
        firstLabel = new SimpleObjectProperty<>(question.choices().firstLabel());
        names = new SimpleStringProperty(lines(question.choices().classes().names()));
        firstLabel.addListener((property, before, now) -> renumber(before, now));
        Observable[] all = {testKind, last, every, transpose, invert, firstLabel, names};
        draft = Bindings.createObjectBinding(this::draft, all);
        ready = Bindings.createBooleanBinding(
                () -> draft.get().problem(inspection).isEmpty()
                        && !opening.task().busyProperty().get(),
                draft,
                opening.task().busyProperty());
    }

    // Properties

    /** The name of the file or folder. */
    String name() {
        return DataPlaces.nameOf(place);
    }

    /** Its absolute path. */
    String place() {
        return DataPlaces.absolute(place).toString();
    }

    /** What was understood: {@code 28×28 · 112,800 training + 18,800 test rows · 47 classes · looks transposed}. */
    ObservableValue<String> understoodProperty() {
        return draft.map(now -> now.understood(inspection));
    }

    /** What was done to the data while it was read, apart from what the line above says already. */
    List<String> remarks() {
        String understood = draft.get().understood(inspection);
        return inspection.found().remarks().stream()
                .filter(remark -> !understood.contains(remark))
                .toList();
    }

    /** Why the data cannot be opened like this; empty if it can. */
    StringBinding problemProperty() {
        return Bindings.createStringBinding(
                () -> {
                    String wrong = draft.get().problem(inspection);
                    return wrong.isEmpty() ? opening.problemProperty().get() : wrong;
                },
                draft,
                opening.problemProperty());
    }

    /** Whether it can be opened now. */
    BooleanBinding readyProperty() {
        return ready;
    }

    /** Some pictures as they will be, row by row. */
    ObservableValue<List<List<Preview.Cell>>> previewProperty() {
        return draft.map(now -> Preview.of(inspection, now));
    }

    /** Of how many classes no picture is among them. */
    int classesLeft() {
        return Preview.left(inspection);
    }

    /** Whether the files say which rows are test rows. */
    boolean isSplitGiven() {
        return inspection.found().rows(FoundPart.Kind.WHOLE) == 0;
    }

    /** Whether there are classes to choose names for. */
    boolean isLabeled() {
        return inspection.hasLabels();
    }

    /** Whether the labels may begin at 1. */
    boolean isFirstLabelOpen() {
        return inspection.leastLabel() == 1;
    }

    ObjectProperty<TestRows.Kind> testKindProperty() {
        return testKind;
    }

    /** How many test rows, as typed. */
    StringProperty lastProperty() {
        return last;
    }

    /** One test row in how many, as typed. */
    StringProperty everyProperty() {
        return every;
    }

    BooleanProperty transposeProperty() {
        return transpose;
    }

    BooleanProperty invertProperty() {
        return invert;
    }

    ObjectProperty<Integer> firstLabelProperty() {
        return firstLabel;
    }

    /** The class names, one per line. */
    StringProperty namesProperty() {
        return names;
    }

    /** Names in use for so many classes, unless they stand there already; empty for none. */
    ObservableValue<List<String>> knownNamesProperty() {
        return draft.map(now -> KnownSets.byCount(now.needed(inspection))
                .map(Classes::names)
                .filter(all -> !all.equals(now.classNames()))
                .orElse(List.of()));
    }

    // Commands

    /** Opens the data as chosen. */
    void open() {
        if (ready.get()) {
            opening.open(draft.get().choices());
        }
    }

    /** Leaves everything as it was. */
    void cancel() {
        opening.cancel();
    }

    /** Takes the names from a file with one per line. */
    void readNames(Path file) {
        opening.readNames(file, this::rename);
    }

    /** Takes other names. */
    void rename(List<String> others) {
        names.set(lines(others));
    }

    private Draft draft() {
        Set<PictureFix> fixes = EnumSet.noneOf(PictureFix.class);
        if (transpose.get()) {
            fixes.add(PictureFix.TRANSPOSE);
        }
        if (invert.get()) {
            fixes.add(PictureFix.INVERT);
        }
        String number = switch (testKind.get()) {
            case GIVEN -> "";
            case LAST -> last.get();
            case EVERY -> every.get();
        };
        return new Draft(testKind.get(), number, fixes, firstLabel.get(), names.get());
    }

    /** Names that are only numbers follow the labels. */
    private void renumber(int before, int now) {
        if (names.get().equals(lines(numbers(before))) || names.get().equals(lines(Classes.DIGITS.names()))) {
            names.set(lines(numbers(now)));
        }
    }

    private List<String> numbers(int first) {
        return IntStream.rangeClosed(first, inspection.greatestLabel())
                .mapToObj(Integer::toString)
                .toList();
    }

    private static String lines(List<String> all) {
        return String.join("\n", all);
    }
}
