package inkling.app.shared.points;

/** Paints dots of one size. */
final class Dots {
    /** Smaller ones are squares: their corners would not be seen. */
    private static final int ROUND = 3;

    private final int[] target;
    private final Camera camera;
    private final PointIndex index;
    private final PointLook look;
    private final int size;
    private final Stamp disc;

    Dots(int[] target, Camera camera, PointIndex index, PointLook look, int size) {
        this.target = target;
        this.camera = camera;
        this.index = index;
        this.look = look;
        this.size = size;
        disc = Stamp.ring(0, size / 2.0);
    }

    /** Paints the rows at places {@code from .. to-1}. */
    void paint(int from, int to) {
        float scale = (float) camera.scale();
        float left = (float) camera.toPixelX(0) - (size < ROUND ? size / 2 : 0);
        float top = (float) camera.toPixelY(0) - (size < ROUND ? size / 2 : 0);
        int width = camera.width();
        int height = camera.height();
        for (int place = from; place < to; place++) {
            int x = (int) Math.floor(index.x(place) * scale + left);
            int y = (int) Math.floor(index.y(place) * scale + top);
            int color = look.dot(look.kind(index.row(place)));
            if (size >= ROUND) {
                disc.paint(target, width, height, x, y, color);
            } else if (x >= 0 && y >= 0 && x + size <= width && y + size <= height) {
                int at = y * width + x;
                target[at] = color;
                if (size == 2) {
                    target[at + 1] = color;
                    target[at + width] = color;
                    target[at + width + 1] = color;
                }
            }
        }
    }
}
