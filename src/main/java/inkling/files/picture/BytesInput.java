package inkling.files.picture;

import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes in memory for ImageIO's decoders, without another copy. */
final class BytesInput extends ImageInputStreamImpl {
    private final byte[] bytes;

    /**
     * @param bytes not copied, and must not be changed
     */
    BytesInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int count) {
        bitOffset = 0;
        int some = (int) Math.min(count, bytes.length - streamPos);
        if (some <= 0) {
            return count == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, (int) streamPos, into, from, some);
        streamPos += some;
        return some;
    }

    @Override
    public long length() {
        return bytes.length;
    }
}
