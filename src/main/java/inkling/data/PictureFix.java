package inkling.data;

/** What makes a picture that was stored in another way look like MNIST's: upright, light ink on black. */
public enum PictureFix {
    /** Exchanges rows and columns: EMNIST's pictures lie on their side, mirrored. */
    TRANSPOSE {
        @Override
        void apply(byte[] from, byte[] to) {
            for (int i = 0; i < Picture.SIZE; i++) {
                to[i] = from[i % Picture.SIDE * Picture.SIDE + i / Picture.SIDE];
            }
        }
    },
    /** Exchanges black and white: dark ink on white paper. */
    INVERT {
        @Override
        void apply(byte[] from, byte[] to) {
            for (int i = 0; i < Picture.SIZE; i++) {
                to[i] = (byte) ~from[i];
            }
        }
    };

    abstract void apply(byte[] from, byte[] to);

    /** The picture, fixed. */
    public Picture of(Picture picture) {
        byte[] fixed = new byte[Picture.SIZE];
        apply(picture.bytes(), fixed);
        return new Picture(fixed);
    }
}
