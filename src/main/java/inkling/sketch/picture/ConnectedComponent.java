package inkling.sketch.picture;

import inkling.sketch.Grayscale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Connected pixels of ink, with 8-connectivity.
 *
 * @param pixels their offsets in the picture; not copied, and must not be changed
 * @param box the smallest box around them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ConnectedComponent(int[] pixels, PixelBox box) {
    /** All components of a picture that contain a pixel of certain ink, in the order of their first pixels. */
    static List<ConnectedComponent> all(InkMap ink) {
        Grayscale plane = ink.plane();
        float[] values = plane.values();
        boolean[] open = new boolean[values.length];
        for (int i = 0; i < open.length; i++) {
            open[i] = values[i] > ink.likely();
        }
        List<ConnectedComponent> components = new ArrayList<>();
        for (int i = 0; i < open.length; i++) {
            if (open[i]) {
                int[] pixels = flood(open, plane.width(), i);
                if (Arrays.stream(pixels).anyMatch(pixel -> values[pixel] >= ink.certain())) {
                    PixelBox box = Arrays.stream(pixels)
                            .mapToObj(pixel -> new PixelBox(pixel % plane.width(), pixel / plane.width(), 1, 1))
                            .reduce(PixelBox::around)
                            .orElseThrow();
                    components.add(new ConnectedComponent(pixels, box));
                }
            }
        }
        return components;
    }

    /** The offsets of everything connected to one pixel, which is removed from {@code open}. */
    static int[] flood(boolean[] open, int width, int first) {
        int[] found = new int[64];
        int count = 0;
        found[count++] = first;
        open[first] = false;
        for (int next = 0; next < count; next++) {
            int row = found[next] / width;
            int column = found[next] % width;
            for (int y = Math.max(0, row - 1); y <= row + 1 && y < open.length / width; y++) {
                for (int x = Math.max(0, column - 1); x <= column + 1 && x < width; x++) {
                    if (open[y * width + x]) {
                        open[y * width + x] = false;
                        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                        found[count++] = y * width + x;
                    }
                }
            }
        }
        return Arrays.copyOf(found, count);
    }
}
