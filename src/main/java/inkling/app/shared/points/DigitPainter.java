package inkling.app.shared.points;

import inkling.app.shared.kit.PixelSurface;

/** Paints digits where they have room, each in the color of its kind, with the ground around its strokes cleared. */
final class DigitPainter {
    /** How far the ground is cleared around a stroke: of 255. */
    private static final int CLEARED = 240;

    private byte[] halo = new byte[0];
    private byte[] wider = new byte[0];

    void paint(
            int[] target,
            Camera camera,
            Thinning thinning,
            PointIndex index,
            Thumbnails thumbnails,
            PointLook look,
            double gap) {
        int level = thinning.levelAt(camera.scale(), gap);
        int side = thumbnails.side();
        double reach = side / 2.0 / camera.scale();
        int lastLine = index.line(camera.toPlaneY(camera.height()) + reach);
        int firstColumn = index.column(camera.toPlaneX(0) - reach);
        int lastColumn = index.column(camera.toPlaneX(camera.width()) + reach);
        for (int line = index.line(camera.toPlaneY(0) - reach); line <= lastLine; line++) {
            int end = index.end(line, lastColumn);
            for (int place = index.start(line, firstColumn); place < end; place++) {
                if (thinning.level(place) <= level) {
                    int x = (int) Math.floor(camera.toPixelX(index.x(place))) - side / 2;
                    int y = (int) Math.floor(camera.toPixelY(index.y(place))) - side / 2;
                    if (x > -side && y > -side && x < camera.width() && y < camera.height()) {
                        int row = index.row(place);
                        paint(thumbnails.ink(row), side, target, camera, x, y, look, look.kind(row));
                    }
                }
            }
        }
    }

    /** Paints one row on a clear square, whatever lies there. */
    void paintAlone(int[] target, Camera camera, PointIndex index, int row, Thumbnails thumbnails, PointLook look) {
        int side = thumbnails.side();
        int left = (int) Math.floor(camera.toPixelX(index.positions().x(row))) - side / 2;
        int top = (int) Math.floor(camera.toPixelY(index.positions().y(row))) - side / 2;
        PixelSurface.fill(target, camera.width(), camera.height(), left, top, left + side, top + side, look.ground());
        paint(thumbnails.ink(row), side, target, camera, left, top, look, look.kind(row));
    }

    private void paint(byte[] ink, int side, int[] target, Camera camera, int x, int y, PointLook look, int kind) {
        clear(ink, side);
        Stamp.paint(halo, side, target, camera.width(), camera.height(), x, y, look.ground());
        Stamp.paint(ink, side, target, camera.width(), camera.height(), x, y, look.ink(kind));
    }

    /** The strokes, wider by two pixels. */
    private void clear(byte[] ink, int side) {
        if (halo.length != ink.length) {
            halo = new byte[ink.length];
            wider = new byte[ink.length];
        }
        widen(ink, wider, side, 512);
        widen(wider, halo, side, CLEARED);
    }

    /** Strokes wider by a pixel, and stronger for a strength above 256; not at the edges. */
    static void widen(byte[] ink, byte[] result, int side, int strength) {
        for (int y = 1; y < side - 1; y++) {
            for (int x = 1; x < side - 1; x++) {
                int at = y * side + x;
                int most = Math.max(
                        Math.max(ink[at] & 0xFF, Math.max(ink[at - 1] & 0xFF, ink[at + 1] & 0xFF)),
                        Math.max(ink[at - side] & 0xFF, ink[at + side] & 0xFF));
                result[at] = (byte) Math.min(255, (most * strength) >> 8);
            }
        }
    }
}
