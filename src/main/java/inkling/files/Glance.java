package inkling.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

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

    /** Whether a file begins with these bytes. */
    public static boolean begins(Path file, byte... expected) {
        return shows(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                return Arrays.equals(in.readNBytes(expected.length), expected);
            }
        });
    }
}
