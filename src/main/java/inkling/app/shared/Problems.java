package inkling.app.shared;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What went wrong, in sentences shown on whatever screen is in front until the user has read them. FX thread only. */
public final class Problems {
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final Map<Object, String> complaints = new HashMap<>();

    Problems() {}

    /** What went wrong last: one sentence, or a line each; empty while all is well. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Shows a sentence in place of what is shown; empty when the user has read it. */
    public void show(String newSentence) {
        sentence.set(newSentence);
    }

    /** Shows a sentence below one that the user has not closed yet. */
    public void add(String newSentence) {
        show(sentence.get().isEmpty() ? newSentence : sentence.get() + "\n" + newSentence);
    }

    /** Shows a failure as one sentence; see {@link Failures#sentence}. */
    public void report(Throwable failure) {
        show(Failures.sentence(failure));
    }

    /** Shows a failure of somebody who may {@link #withdraw} it. */
    public void report(Object source, Throwable failure) {
        String complaint = Failures.sentence(failure);
        complaints.put(source, complaint);
        show(complaint);
    }

    /** Takes back what somebody reported last, which is no longer true, if it is still shown. */
    public void withdraw(Object source) {
        if (sentence.get().equals(complaints.get(source))) {
            show("");
        }
    }
}
