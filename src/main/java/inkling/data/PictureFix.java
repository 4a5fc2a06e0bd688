package inkling.data;

/** What makes a picture that was stored in another way look like MNIST's: upright, light ink on black. */
public enum PictureFix {
    /** Exchanges rows and columns: EMNIST's pictures lie on their side, mirrored. */
    TRANSPOSE,
    /** Exchanges black and white: dark ink on white paper. */
    INVERT;

    /** The picture, fixed. */
    public Picture of(Picture picture) {
        byte[] fixed = new byte[Picture.SIZE];
        for (int i = 0; i < fixed.length; i++) {
            int value = this == INVERT ? 255 - picture.at(i) : picture.at(i % Picture.SIDE, i / Picture.SIDE);
            fixed[i] = (byte) value;
        }
        return new Picture(fixed);
    }
}
