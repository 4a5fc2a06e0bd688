package inkling.app.shared;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The result of background work on the latest input, as a property. After a failure, which is reported, there is no result
 * rather than an earlier one. FX thread only.
 */
public final class LatestResult<T, R> {
    private record Numbered<V>(V value, int number) {}

    private final LatestTask<Numbered<T>, Numbered<R>> task;
    private final ReadOnlyObjectWrapper<@Nullable R> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private int number;

    public LatestResult(Background background, Function<T, R> work) {
        task = background.latest(
                input -> new Numbered<>(work.apply(input.value), input.number), this::finished, failure -> {
                    result.set(null);
                    failed.set(true);
                    background.report(failure);
                });
    }

    /** The result of work on the value of now; dropped as soon as there is another value. */
    public LatestResult(Background background, ObservableValue<@Nullable T> input, Function<T, R> work) {
        this(background, work);
        input.subscribe(this::restart);
    }

    /** The result; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable R> property() {
        return result.getReadOnlyProperty();
    }

    /** Whether there is no result because the work failed. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** Works on the next input in a row; the result for one before it is shown until then. At null, there is none at once. */
    public void follow(@Nullable T input) {
        if (input == null) {
            restart(null);
        } else {
            failed.set(false);
            task.submit(new Numbered<>(input, number));
        }
    }

    /** Drops the result, and those that earlier inputs still bring; then works on an input, if it is not null. */
    public void restart(@Nullable T input) {
        number++;
        failed.set(false);
        result.set(null);
        if (input != null) {
            follow(input);
        }
    }

    private void finished(Numbered<R> output) {
        if (output.number == number) {
            result.set(output.value);
        }
    }
}
