package inkling.learn.file;

import inkling.nn.Adam;
import inkling.nn.Constant;
import inkling.nn.OneCycle;
import inkling.nn.RmsProp;
import inkling.nn.Sgd;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * The names in files of an optimizer or a schedule. They stand here, because {@code nn} knows nothing of files and its names
 * may change.
 *
 * @param type the record
 * @param name the value of {@code "kind"}
 * @param settings the names of the record's components, in their order
 */
record Kind(Class<? extends Record> type, String name, List<String> settings) {
    private static final List<Kind> ALL = List.of(
            new Kind(Sgd.class, "sgd", List.of("momentum")),
            new Kind(RmsProp.class, "rms-prop", List.of("decay", "epsilon")),
            new Kind(Adam.class, "adam", List.of("beta1", "beta2", "epsilon", "weightDecay")),
            new Kind(Constant.class, "constant", List.of("rate")),
            new Kind(OneCycle.class, "one-cycle", List.of("peak", "warmUp")));

    /** The kind of a record. */
    static Kind of(Class<?> type) {
        return ALL.stream()
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a type with names for files, got " + type));
    }

    /** The name of a record's field. */
    static String setting(Field field) {
        List<String> components = Arrays.stream(field.getDeclaringClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return of(field.getDeclaringClass()).settings.get(components.indexOf(field.getName()));
    }
}
