package inkling.files.picture;

import java.nio.ByteBuffer;

/**
 * What the markers of a JPEG say (ITU-T T.81, annex B), found without decoding it.
 *
 * @param complete whether its end is there
 * @param scans how many times its decoder goes over the picture
 * @param exif the TIFF structure of its Exif header; empty if there is none
 */
record JpegMarkers(boolean complete, int scans, ByteBuffer exif) {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int TEMPORARY = 0x01;

    static JpegMarkers of(byte[] file) {
        int scans = 0;
        ByteBuffer exif = ByteBuffer.allocate(0);
        for (int at = 0; at + 1 < file.length; ) {
            int marker = file[at + 1] & 0xFF;
            if (file[at] != (byte) 0xFF || !isMarker(marker)) {
                at++; // coded pixels
                continue;
            }
            if (marker == END) {
                return new JpegMarkers(true, scans, exif);
            }
            at += 2;
            if (marker == START || marker == TEMPORARY || at + 2 > file.length) {
                continue;
            }
            int end = Math.min(file.length, at + Math.max(2, (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF)));
            scans += marker == SCAN ? 1 : 0;
            if (marker == EXIF && exif.limit() == 0 && end - at > 16 && isExif(file, at + 2)) {
                exif = ByteBuffer.wrap(file, at + 8, end - at - 8).slice();
            }
            at = end;
        }
        return new JpegMarkers(false, scans, exif);
    }

    /** Not a pixel's byte 0xFF, which is followed by 0, nor a restart within a scan, nor filling. */
    private static boolean isMarker(int second) {
        return second != 0 && second != 0xFF && (second < 0xD0 || second > 0xD7);
    }

    private static boolean isExif(byte[] file, int at) {
        return file[at] == 'E' && file[at + 1] == 'x' && file[at + 2] == 'i' && file[at + 3] == 'f';
    }
}
