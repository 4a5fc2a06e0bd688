package inkling.data.format;

import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.SpriteBlocks;
import inkling.files.BadFileException;
import inkling.files.picture.PngFilter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Reads the sprite: any PNG 784 pixels wide, row by row, or a sheet of tiles. Rows of a sprite can be used while later ones are still being read; every chunk,
 * the pixel data and the number of rows are checked.
 */
final class SpriteReader implements AutoCloseable {
    /** Rows before the first progress report; later reports come after every {@link #LATER_ROWS}. */
    private static final int FIRST_ROWS = 1000;

    private static final int LATER_ROWS = 5000;
    private static final int MOST_PALETTE = 3 * 256;
    private static final int MOST_TRANSPARENCY = 256;
    private static final int MOST_TEXT = 64;

    private final Path file;
    private final PngChunks chunks;
    private final PngHeader header;
    private final SpriteLayout layout;
    private byte[] palette = {};
    private byte[] transparency = {};
    private OptionalInt trainRows = OptionalInt.empty();

    /** Opens the sprite and reads everything before its pixels. */
    SpriteReader(Path file) throws IOException {
        this.file = file;
        chunks = new PngChunks(file);
        try {
            header = readHeader();
            layout = SpriteLayout.of(header);
            readToPixels();
        } catch (IOException e) {
            chunks.close();
            throw e;
        }
    }

    /** The number of pictures, as the header claims; fewer where the last tiles of a sheet are blank. */
    int rows() {
        return (int) layout.pictures(header.height());
    }

    /** Whether there can be so many labels. */
    boolean holds(int labels) {
        return layout.holds(rows(), labels);
    }

    /** The number of training rows, if the file contains it; see {@link SpriteWriter}. */
    OptionalInt trainRows() {
        return trainRows;
    }

    private PngHeader readHeader() throws IOException {
        String first = chunks.next();
        if (!first.equals("IHDR")) {
            throw new BadFileException(file, "chunk IHDR first", "chunk " + first);
        }
        PngHeader read = PngHeader.read(file, chunks.data(64));
        if (!SpriteLayout.isPossible(read) || SpriteLayout.of(read).pictures(read.height()) > Integer.MAX_VALUE) {
            throw new BadFileException(file, "a picture " + Picture.SIZE + " pixels wide", read.width() + " pixels");
        }
        return read;
    }

    private void readToPixels() throws IOException {
        for (String name = chunks.next(); !name.equals("IDAT"); name = chunks.next()) {
            switch (name) {
                case "PLTE" -> palette = chunks.data(MOST_PALETTE);
                case "tRNS" -> transparency = chunks.data(MOST_TRANSPARENCY);
                case "tEXt" -> readText();
                default -> skip(name);
            }
        }
    }

    private void readText() throws IOException {
        if (chunks.left() > MOST_TEXT) {
            return;
        }
        String text = new String(chunks.data(MOST_TEXT), StandardCharsets.ISO_8859_1);
        if (text.startsWith(SpriteWriter.TRAIN_ROWS)) {
            String number = text.substring(SpriteWriter.TRAIN_ROWS.length());
            if (!number.matches("[0-9]{1,9}") || Integer.parseInt(number) > rows()) {
                throw new BadFileException(file, "a number of train rows up to " + rows(), "\"" + number + "\"");
            }
            trainRows = OptionalInt.of(Integer.parseInt(number));
        }
    }

    /** Chunks whose name begins with a lowercase letter are optional; the others are needed to show the picture. */
    private void skip(String name) throws BadFileException {
        if (Character.isUpperCase(name.charAt(0))) {
            throw new BadFileException(file, "chunk IDAT, the pixels", "chunk " + name);
        }
    }

    /**
     * Reads the pixels, and the file to its end.
     *
     * @param labels how many pictures to read: as many as {@link #holds} allows
     * @param progress called with the rows of a sprite read so far, after 1,000 and then after every 5,000
     */
    Sprite read(int labels, Consumer<? super Sprite> progress) throws IOException {
        MostRows.require(file, rows(), Picture.SIZE);
        SpriteBlocks blocks = new SpriteBlocks(rows());
        try (PngPixels pixels = new PngPixels(chunks)) {
            List<Interlace> passes = header.interlaced() ? Interlace.ADAM7 : Interlace.NONE;
            int last = passes.size() - 1;
            for (Interlace pass : passes.subList(0, last)) {
                read(pass, pixels, blocks, nothing -> {});
            }
            read(passes.get(last), pixels, blocks, progress);
            pixels.end(header.height());
        }
        readToEnd();
        requireBlank(blocks.finished(rows()), labels);
        return blocks.finished(labels);
    }

    private void read(Interlace pass, PngPixels pixels, SpriteBlocks blocks, Consumer<? super Sprite> progress)
            throws IOException {
        RedChannel red = new RedChannel(file, header, palette, transparency);
        int length = header.rowBytes(pass.pixels(header.width()));
        byte[] gray = new byte[pass.pixels(header.width())];
        byte[] filter = new byte[1];
        byte[] row = new byte[length];
        byte[] above = new byte[length];
        // a long: the last steps of a file of two billion rows would overflow
        for (long y = pass.y(); y < header.height(); y += pass.dy()) {
            pixels.read(filter, 0, 1, y);
            if (filter[0] < PngFilter.NONE || filter[0] > PngFilter.PAETH) {
                throw new BadFileException(file, "a filter 0 to 4", (filter[0] & 0xFF) + " in row " + y);
            }
            pixels.read(row, 0, length, y);
            PngFilter.undo(filter[0], row, above, length, header.pixelBytes());
            red.read(row, gray, gray.length, y);
            layout.put(blocks, (int) y, gray, pass);

            byte[] done = row;
            row = above;
            above = done;
            int finished = (int) y + 1;
            if (layout.isSprite() && (finished == FIRST_ROWS || finished % LATER_ROWS == 0)) {
                progress.accept(blocks.finished(finished));
            }
        }
    }

    private void requireBlank(Sprite all, int labels) throws BadFileException {
        for (int row = labels; row < all.rows(); row++) {
            for (byte value : all.picture(row).bytes()) {
                if (value != 0) {
                    throw new BadFileException(file, labels + " pictures, one per label", "one more, number " + row);
                }
            }
        }
    }

    private void readToEnd() throws IOException {
        while (!chunks.next().equals("IEND")) {
            // further IDAT chunks are empty and other chunks are not used: only their CRCs are checked
        }
        chunks.data(0);
    }

    @Override
    public void close() throws IOException {
        chunks.close();
    }
}
