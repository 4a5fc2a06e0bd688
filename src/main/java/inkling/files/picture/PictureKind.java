package inkling.files.picture;

import java.nio.charset.StandardCharsets;

/** What kind of file a picture is, by its first bytes: names lie. */
enum PictureKind {
    /** Deflate packs at most 1,032 bytes into one; each may hold eight pixels. */
    PNG("a PNG picture", "png", 8 * 1032),
    /** At least one bit for each square of eight by eight pixels. */
    JPEG("a JPEG picture", "jpeg", 8 * 64),
    BMP("a BMP picture", "bmp", 255),
    /** A code of 12 bits stands for at most 4,096 pixels. */
    GIF("a GIF picture", "gif", 4096),
    TIFF("a TIFF picture", "tiff", 8 * 1032),
    WEBP("a WebP picture"),
    HEIC("a HEIC picture"),
    AVIF("an AVIF picture"),
    JPEG_XL("a JPEG XL picture"),
    JPEG_2000("a JPEG 2000 picture"),
    SVG("an SVG drawing"),
    NETPBM("a PGM, PBM or PPM picture"),
    ICON("an icon"),
    PHOTOSHOP("a Photoshop picture"),
    PDF("a PDF document"),
    INKML("pen strokes in InkML"),
    UNIPEN("pen strokes in UNIPEN's format"),
    OTHER("something else");

    private static final int HEAD = 1000;

    private final String what;
    private final String format;
    private final int pixelsPerByte;

    PictureKind(String what) {
        this(what, "", 0);
    }

    PictureKind(String what, String format, int pixelsPerByte) {
        this.what = what;
        this.format = format;
        this.pixelsPerByte = pixelsPerByte;
    }

    /** For a message, with its article. */
    String what() {
        return what;
    }

    /** ImageIO's name of the format; empty if it is not read. */
    String format() {
        return format;
    }

    /** The number of pixels that one byte of a file can hold at most. */
    int pixelsPerByte() {
        return pixelsPerByte;
    }

    static PictureKind of(byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (head.startsWith("GIF8")) {
            return GIF;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        }
        return head.startsWith("BM") ? BMP : unread(head);
    }

    /** Kinds that no decoder of Java's reads. */
    private static PictureKind unread(String head) {
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (head.startsWith("ftyp", 4)) {
            String brands = head.substring(8, Math.min(head.length(), 40));
            return brands.contains("avi") ? AVIF : brands.matches("(?s).*(hei|hev|mif1|msf1).*") ? HEIC : OTHER;
        }
        if (head.startsWith("\u00FF\n") || head.startsWith("JXL ", 4)) {
            return JPEG_XL;
        }
        if (head.startsWith("jP  ", 4) || head.startsWith("\u00FFO\u00FFQ")) {
            return JPEG_2000;
        }
        if (head.matches("(?s)P[1-7]\\s.*")) {
            return NETPBM;
        }
        if (head.startsWith("\0\0\1\0")) {
            return ICON;
        }
        if (head.startsWith("8BPS")) {
            return PHOTOSHOP;
        }
        if (head.contains("<ink")) {
            return INKML;
        }
        if (head.contains(".PEN_DOWN")) {
            return UNIPEN;
        }
        return head.startsWith("%PDF") ? PDF : head.contains("<svg") ? SVG : OTHER;
    }
}
