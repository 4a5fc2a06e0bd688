package inkling.app.draw.mine;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.SerialTasks;
import inkling.sketch.mydigits.MyDigit;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The kept digits and what is done to them: in the background, one thing after another, and each is said. */
final class Keeping {
    /** Does something to the store, in the background. */
    interface Act {
        /** What is to be said of it: one sentence, or nothing. */
        String on(MyDigits store) throws IOException;
    }

    /** Keeps a digit, in the background. */
    interface Keep {
        MyDigit in(MyDigits store) throws IOException;
    }

    private final SerialTasks inTurn;
    private final ReadOnlyObjectWrapper<Shelf> shelf = new ReadOnlyObjectWrapper<>(new Shelf(List.of()));
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private @Nullable MyDigits store;

    /**
     * @param folder where the digits are kept; need not be there yet
     */
    Keeping(Background background, Path folder) {
        inTurn = new SerialTasks(background);
        inTurn.run(() -> MyDigits.open(folder), this::opened, this::failed);
    }

    // Properties

    /** All that is kept. */
    ReadOnlyObjectProperty<Shelf> shelf() {
        return shelf.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    /** What was done last, or why it could not be: one sentence. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    // Commands

    void say(String sentence) {
        said.set(sentence);
    }

    /** Keeps a digit, and hands it over as it is kept. */
    void keep(Keep keep, Consumer<MyDigit> kept) {
        MyDigits mine = store;
        if (mine != null) {
            inTurn.run(
                    () -> keep.in(mine),
                    digit -> {
                        acted("Kept as a " + digit.label() + ". The next stroke begins a new drawing.");
                        kept.accept(digit);
                    },
                    this::failed);
        }
    }

    /** Does something else to the store, and says what came of it. */
    void act(Act act) {
        MyDigits mine = store;
        if (mine != null) {
            inTurn.run(() -> act.on(mine), this::acted, this::failed);
        }
    }

    /** Takes back the last thing done. */
    void undo() {
        if (canUndo.get()) {
            act(mine -> {
                mine.undo();
                return "Taken back.";
            });
        }
    }

    private void opened(MyDigits opened) {
        store = opened;
        acted(String.join(" ", opened.problems()));
    }

    private void acted(String sentence) {
        if (store != null) {
            shelf.set(Shelf.of(store.digits()));
            canUndo.set(store.canUndo());
        }
        said.set(sentence);
    }

    private void failed(Exception problem) {
        said.set(Failures.sentence(problem));
    }
}
