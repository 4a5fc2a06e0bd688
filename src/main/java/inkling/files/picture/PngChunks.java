package inkling.files.picture;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;

/**
 * The chunks of a PNG (ISO/IEC 15948, clause 5) that its pixels need: texts, which may unpack to a thousand times their size, are
 * left out.
 *
 * @param complete whether its end is there
 * @param needed a PNG of the chunks that are needed
 * @param exif the TIFF structure of its eXIf chunk; empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PngChunks(boolean complete, byte[] needed, ByteBuffer exif) {
    private static final int SIGNATURE = 8;
    /** Length, name and checksum. */
    private static final int AROUND = 12;

    private static final int END = name("IEND");
    private static final int EXIF = name("eXIf");
    private static final Set<Integer> NEEDED = Set.of(name("IHDR"), name("PLTE"), name("tRNS"), name("IDAT"), END);

    /** The chunks of a whole file, as far as they are there. */
    public static PngChunks of(byte[] file) {
        ByteBuffer chunks = ByteBuffer.wrap(file);
        byte[] needed = new byte[file.length];
        System.arraycopy(file, 0, needed, 0, SIGNATURE);
        int length = SIGNATURE;
        ByteBuffer exif = ByteBuffer.allocate(0);
        boolean complete = false;
        for (int at = SIGNATURE; !complete && at + AROUND <= file.length; ) {
            int name = chunks.getInt(at + 4);
            long end = at + AROUND + (chunks.getInt(at) & 0xFFFFFFFFL);
            if (end > file.length) {
                break;
            }
            if (NEEDED.contains(name)) {
                System.arraycopy(file, at, needed, length, (int) end - at);
                length += (int) end - at;
            } else if (name == EXIF && exif.limit() == 0) {
                exif = ByteBuffer.wrap(file, at + 8, (int) end - at - AROUND).slice();
            }
            complete = name == END;
            at = (int) end;
        }
        return new PngChunks(complete, Arrays.copyOf(needed, length), exif);
    }

    /** The four letters of a chunk as a number. */
    static int name(String letters) {
        return letters.charAt(0) << 24 | letters.charAt(1) << 16 | letters.charAt(2) << 8 | letters.charAt(3);
    }
}
