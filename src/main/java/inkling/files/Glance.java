package inkling.files;

import java.io.IOException;

/** A first look at files, of which nobody is told if it fails: whoever reads them then is told why. */
public final class Glance {
    private Glance() {}

    /** Looks at files. */
    public interface Look {
        /** Whether they are what they seem. */
        boolean at() throws IOException;
    }

    /** Whether files are what a look takes them for; not if they cannot be read. */
    public static boolean shows(Look look) {
        try {
            return look.at();
        } catch (IOException e) {
            return false;
        }
    }
}
