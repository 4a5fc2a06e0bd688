package inkling.app.shared.points;

import inkling.data.Picture;
import inkling.data.Sprite;
import java.util.Arrays;

/** Digits reduced or enlarged to a square, as ink 0 to 255; those used last are kept. One thread at a time. */
final class Thumbnails {
    /** Most bytes to keep digits in. */
    private static final int MOST_BYTES = 8 << 20;

    private final Sprite sprite;
    private final int side;
    private final int[] first;
    private final float[][] weights;
    private final float[] narrowed;
    private final int[] kept;
    private final byte[][] inks;

    /**
     * @param side in pixels, 1 or more
     */
    Thumbnails(Sprite sprite, int side) {
        this.sprite = sprite;
        this.side = side;
        first = new int[side];
        weights = new float[side][];
        narrowed = new float[Picture.SIDE * side];
        double step = (double) Picture.SIDE / side;
        for (int i = 0; i < side; i++) {
            first[i] = (int) (i * step + 1e-9);
            weights[i] = new float[(int) Math.ceil((i + 1) * step - 1e-9) - first[i]];
            for (int j = 0; j < weights[i].length; j++) {
                double covered = Math.min((i + 1) * step, first[i] + j + 1) - Math.max(i * step, first[i] + j);
                weights[i][j] = (float) (covered / step);
            }
        }
        int slots = Integer.highestOneBit(Math.max(64, Math.min(8192, MOST_BYTES / (side * side))));
        kept = new int[slots];
        Arrays.fill(kept, -1);
        inks = new byte[slots][];
    }

    boolean isOf(Sprite wanted, int wantedSide) {
        return sprite == wanted && side == wantedSide; // a sprite that grows is another object
    }

    int side() {
        return side;
    }

    /** The ink of a row, {@code [side, side]}; not to be changed. */
    byte[] ink(int row) {
        int slot = ((row * 0x9E3779B1) >>> 16) & (kept.length - 1);
        byte[] ink = inks[slot];
        if (ink == null || kept[slot] != row) {
            ink = scaled(row);
            inks[slot] = ink;
            kept[slot] = row;
        }
        return ink;
    }

    private byte[] scaled(int row) {
        byte[] source = sprite.block(row);
        int start = sprite.start(row);
        for (int line = 0; line < Picture.SIDE; line++) {
            for (int i = 0; i < side; i++) {
                float sum = 0;
                for (int j = 0; j < weights[i].length; j++) {
                    sum += weights[i][j] * (source[start + line * Picture.SIDE + first[i] + j] & 0xFF);
                }
                narrowed[line * side + i] = sum;
            }
        }
        byte[] ink = new byte[side * side];
        for (int line = 0; line < side; line++) {
            for (int i = 0; i < side; i++) {
                float sum = 0;
                for (int j = 0; j < weights[line].length; j++) {
                    sum += weights[line][j] * narrowed[(first[line] + j) * side + i];
                }
                ink[line * side + i] = (byte) Math.round(sum);
            }
        }
        return ink;
    }
}
