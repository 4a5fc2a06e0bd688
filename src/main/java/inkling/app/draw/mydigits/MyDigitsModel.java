package inkling.app.draw.mydigits;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.SerialTasks;
import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The saved drawings and what is done to them: in the background, one thing after another, each with a message. */
final class MyDigitsModel {
    private static final Texts TEXTS = Texts.of("draw");

    /** Changes the store, in the background. */
    interface Change<T> {
        T apply(MyDigits store) throws IOException;
    }

    private final SerialTasks tasks;
    private final ReadOnlyObjectWrapper<Pages> pages = new ReadOnlyObjectWrapper<>(new Pages(List.of()));
    private final ReadOnlyObjectWrapper<Classes> classes = new ReadOnlyObjectWrapper<>(Classes.DIGITS);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private @Nullable MyDigits store;

    /**
     * @param folder where the drawings are saved; need not be there yet
     */
    MyDigitsModel(Background background, Path folder) {
        tasks = SerialTasks.thatStore(background);
        open(folder);
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

    /** The classes that drawings are saved under. */
    ReadOnlyObjectProperty<Classes> classesProperty() {
        return classes.getReadOnlyProperty();
    }

    // Commands

    /** Opens another store in place of the one before. */
    void open(Path folder) {
        store = null;
        pages.set(new Pages(List.of()));
        canUndo.set(false);
        tasks.run(() -> MyDigits.open(folder), this::opened, this::failed);
    }

    /** Saves drawings under other classes from now on. */
    void use(Classes others) {
        classes.set(others);
        MyDigits opened = store;
        if (opened != null) {
            follow(opened);
        }
    }

    void showMessage(String sentence) {
        message.set(sentence);
    }

    /** Changes the store; what the change returns is the message. */
    void change(Change<String> change) {
        change(change, Function.identity());
    }

    /**
     * Changes the store.
     *
     * @param done is given what the change returned, and returns the message
     */
    <T> void change(Change<T> change, Function<? super T, String> done) {
        MyDigits opened = store;
        if (opened != null) {
            tasks.run(
                    () -> change.apply(opened),
                    result -> {
                        if (store == opened) {
                            follow(opened);
                        }
                        message.set(done.apply(result));
                    },
                    this::failed);
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
        follow(opened);
        message.set(String.join(" ", opened.problems()));
    }

    private void follow(MyDigits changed) {
        pages.set(Pages.of(changed.digits(), classes.get()));
        canUndo.set(changed.canUndo());
    }

    private void failed(Exception failure) {
        message.set(Failures.sentence(failure));
    }
}
