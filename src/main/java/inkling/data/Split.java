package inkling.data;

/** Which part of the data set a row belongs to: the rows to learn from, or the rows to be judged on. */
public enum Split {
    TRAIN,
    TEST;

    /** The word shown to people: {@code train} or {@code test}. */
    public String displayName() {
        return this == TRAIN ? "train" : "test";
    }
}
