package inkling.data;

/** Which part of the data set a row belongs to: the rows to train on, or the rows to test on. */
public enum Split {
    TRAIN,
    TEST;

    /** The name on the screen: {@code train} or {@code test}. */
    public String displayName() {
        return this == TRAIN ? "train" : "test";
    }
}
