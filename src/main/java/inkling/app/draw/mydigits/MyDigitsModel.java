package inkling.app.draw.mydigits;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.SerialTasks;
import inkling.app.shared.Texts;
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

/** The saved digits and what is done to them: in the background, one thing after another, each with a message. */
final class MyDigitsModel {
    private static final Texts TEXTS = Texts.of("draw");

    /** Changes the store, in the background. */
    interface Change {
        /** What to tell the user: one sentence, or nothing. */
        String apply(MyDigits store) throws IOException;
    }

    /** Saves a digit, in the background. */
    interface Saving {
        MyDigit into(MyDigits store) throws IOException;
    }

    private final SerialTasks tasks;
    private final ReadOnlyObjectWrapper<Pages> pages = new ReadOnlyObjectWrapper<>(new Pages(List.of()));
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private @Nullable MyDigits store;

    /**
     * @param folder where the digits are saved; need not be there yet
     */
    MyDigitsModel(Background background, Path folder) {
        tasks = new SerialTasks(background);
        tasks.run(() -> MyDigits.open(folder), this::opened, this::failed);
    }

    // Properties

    /** All digits, page by page. */
    ReadOnlyObjectProperty<Pages> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /** What was done last, or why it could not be: one sentence. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    // Commands

    void showMessage(String sentence) {
        message.set(sentence);
    }

    /** Saves a digit, and hands it over as it is saved. */
    void save(Saving saving, Consumer<MyDigit> saved) {
        MyDigits opened = store;
        if (opened != null) {
            tasks.run(
                    () -> saving.into(opened),
                    digit -> {
                        changed(TEXTS.get("my-digits.saved", digit.label()));
                        saved.accept(digit);
                    },
                    this::failed);
        }
    }

    /** Changes the store in another way. */
    void change(Change change) {
        MyDigits opened = store;
        if (opened != null) {
            tasks.run(() -> change.apply(opened), this::changed, this::failed);
        }
    }

    /** Undoes the last change. */
    void undo() {
        if (canUndo.get()) {
            change(opened -> {
                opened.undo();
                return TEXTS.get("my-digits.undone");
            });
        }
    }

    private void opened(MyDigits opened) {
        store = opened;
        changed(String.join(" ", opened.problems()));
    }

    private void changed(String sentence) {
        if (store != null) {
            pages.set(Pages.of(store.digits()));
            canUndo.set(store.canUndo());
        }
        message.set(sentence);
    }

    private void failed(Exception failure) {
        message.set(Failures.sentence(failure));
    }
}
