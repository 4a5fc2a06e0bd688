package inkling.app.shared.points;

/**
 * Colors as the eye sees them, in CIE Lab, D65: with normal vision, and with the three kinds of dichromacy as simulated by Machado,
 * Oliveira and Fernandes (2009), severity 1.
 */
enum ColorVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private static final double[] XYZ = {
        0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339, 0.1191920, 0.9503041
    };

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final double[] matrix;

    ColorVision(double... matrix) {
        this.matrix = matrix;
    }

    private static double[] times(double[] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 9; i++) {
            product[i / 3] += matrix[i] * vector[i % 3];
        }
        return product;
    }

    private static double[] linear(int argb) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = ((argb >> (16 - 8 * i)) & 0xFF) / 255.0;
            linear[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    /** The contrast of two colors by WCAG 2: 1 to 21. */
    static double contrast(int first, int second) {
        double a = times(XYZ, linear(first))[1] + 0.05;
        double b = times(XYZ, linear(second))[1] + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** A color as L, a and b. */
    double[] lab(int argb) {
        double[] seen = times(matrix, linear(argb));
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.max(0, Math.min(1, seen[i]));
        }
        double[] xyz = times(XYZ, seen);
        double[] white = times(XYZ, new double[] {1, 1, 1});
        double[] f = new double[3];
        for (int i = 0; i < 3; i++) {
            double t = xyz[i] / white[i];
            f[i] = t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        }
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    /** The difference of two colors as this eye sees them, by CIEDE2000; about 2 is just noticed in small areas. */
    double difference(int first, int second) {
        return ciede2000(lab(first), lab(second));
    }

    /** The difference of two Lab colors by CIEDE2000, as Sharma, Wu and Dalal (2005) write it. */
    static double ciede2000(double[] one, double[] two) {
        double chroma = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
        double g = 1.5 - 0.5 * Math.sqrt(Math.pow(chroma, 7) / (Math.pow(chroma, 7) + Math.pow(25, 7)));
        double c1 = Math.hypot(one[1] * g, one[2]);
        double c2 = Math.hypot(two[1] * g, two[2]);
        double h1 = hue(one[1] * g, one[2]);
        double h2 = hue(two[1] * g, two[2]);
        double turn = c1 * c2 == 0 ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        double lightness = (one[0] + two[0]) / 2;
        double c = (c1 + c2) / 2;
        double sum = h1 + h2;
        double h = c1 * c2 == 0 ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : sum < 360 ? sum / 2 + 180 : sum / 2 - 180;
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double off = (lightness - 50) * (lightness - 50);
        double dl = (two[0] - one[0]) / (1 + 0.015 * off / Math.sqrt(20 + off));
        double dc = (c2 - c1) / (1 + 0.045 * c);
        double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * c * t);
        double rotation = -2
                * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + Math.pow(25, 7)))
                * Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((h - 275) / 25, 2))));
        return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
    }

    private static double hue(double a, double b) {
        return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
