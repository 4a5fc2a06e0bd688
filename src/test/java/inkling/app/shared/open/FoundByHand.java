package inkling.app.shared.open;

import inkling.data.Picture;
import inkling.data.SpriteBlocks;
import inkling.data.found.FoundData;
import inkling.data.found.FoundPart;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Data as a reader would find it, for tests: each picture has its row number in its first two pixels, and a bright third one. */
public final class FoundByHand {
    private FoundByHand() {}

    /** A whole of so many pictures, labeled from {@code first} on, around and around. */
    public static FoundData whole(int rows, int first, int classes) {
        return of(part(FoundPart.Kind.WHOLE, 0, rows, first, classes));
    }

    /** Training and test pictures, labeled in the same way. */
    public static FoundData split(int trainRows, int testRows, int first, int classes) {
        return of(
                part(FoundPart.Kind.TRAIN, 0, trainRows, first, classes),
                part(FoundPart.Kind.TEST, trainRows, testRows, first, classes));
    }

    private static FoundData of(FoundPart... parts) {
        return new FoundData(
                Path.of("by hand"),
                List.of(parts),
                Optional.empty(),
                List.of("scaled from 32×32", "3 pictures skipped"));
    }

    private static FoundPart part(FoundPart.Kind kind, int from, int rows, int first, int classes) {
        SpriteBlocks blocks = new SpriteBlocks(rows);
        for (int row = 0; row < rows; row++) {
            byte[] pixels = new byte[Picture.SIZE];
            pixels[0] = (byte) ((from + row) / 256);
            pixels[1] = (byte) (from + row);
            pixels[2] = (byte) 255;
            blocks.put(row, pixels);
        }
        int[] labels =
                IntStream.range(0, rows).map(row -> first + row % classes).toArray();
        return new FoundPart(kind, blocks.finished(rows), labels);
    }
}
