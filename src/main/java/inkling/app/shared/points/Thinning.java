package inkling.app.shared.points;

import java.util.Arrays;

/**
 * Which rows are shown as digits at which scale, so that these do not overlap: at level {@code k} no two are nearer than
 * {@code extent / 2^(k/2)}, across or down. A row shown at a level is shown at all higher ones, so that none comes and goes while
 * the map moves. Immutable; any thread.
 */
public final class Thinning {
    /** Of rows that no level up to the last one shows: they lie on others. */
    static final byte NEVER = Byte.MAX_VALUE;

    /** No grid has more squares than 2 to the power of this. */
    private static final int LAST_LEVEL = 22;

    private final PointIndex index;
    private final byte[] levels;

    /** Decides for all rows of an index. */
    public Thinning(PointIndex index) {
        this.index = index;
        levels = new byte[index.size()];
        Arrays.fill(levels, NEVER);
        int[] waiting = inAnyOrder(index.size());
        int[] shown = new int[index.size()];
        int count = 0;
        int left = waiting.length;

        for (int level = 0; level <= LAST_LEVEL && left > 0; level++) {
            Squares squares = new Squares(level);
            for (int i = 0; i < count; i++) {
                squares.take(shown[i]);
            }
            int stay = 0;
            for (int i = 0; i < left; i++) {
                int place = waiting[i];
                if (squares.isFree(place)) {
                    squares.take(place);
                    levels[place] = (byte) level;
                    shown[count++] = place;
                } else {
                    waiting[stay++] = place;
                }
            }
            left = stay;
        }
    }

    /** The places in an order that has nothing to do with where they are; always the same. */
    private static int[] inAnyOrder(int size) {
        int[] places = new int[size];
        long state = 88_172_645_463_325_252L;
        for (int i = 0; i < size; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            int other = (int) ((state >>> 1) % (i + 1));
            places[i] = places[other];
            places[other] = i;
        }
        return places;
    }

    /** The first level at which the row at a place is shown. */
    byte level(int place) {
        return levels[place];
    }

    /** Whether the row at a place is shown as a digit by a camera, as {@link PointPainter} does. */
    public boolean isDigit(int place, Camera camera, double ratio) {
        Sizes sizes = Sizes.of(camera, index, ratio);
        return levels[place] <= levelAt(camera.scale(), sizes.gap());
    }

    /** The highest level that keeps digits {@code gap} pixels apart; -1 if none does. Beyond the last one, rows that lie on others too. */
    int levelAt(double scale, double gap) {
        int level = (int) Math.max(-1, Math.floor(2 * Math.log(index.extent() * scale / gap) / Math.log(2)));
        return level > LAST_LEVEL ? NEVER : level;
    }

    /** The squares of a level's grid, and which row each has: one at most. */
    private final class Squares {
        private final double side;
        private final int across;
        private final int[] taken;

        Squares(int level) {
            side = index.extent() / Math.pow(2, level / 2.0);
            across = (int) Math.ceil(Math.pow(2, level / 2.0)) + 1;
            taken = new int[across * across];
        }

        private int column(int place) {
            return (int) ((index.x(place) - index.minX()) / side);
        }

        private int line(int place) {
            return (int) ((index.y(place) - index.minY()) / side);
        }

        void take(int place) {
            taken[line(place) * across + column(place)] = place + 1;
        }

        boolean isFree(int place) {
            int column = column(place);
            int line = line(place);
            for (int l = Math.max(0, line - 1); l <= Math.min(across - 1, line + 1); l++) {
                for (int c = Math.max(0, column - 1); c <= Math.min(across - 1, column + 1); c++) {
                    int other = taken[l * across + c] - 1;
                    if (other >= 0
                            && Math.abs(index.x(other) - index.x(place)) < side
                            && Math.abs(index.y(other) - index.y(place)) < side) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
