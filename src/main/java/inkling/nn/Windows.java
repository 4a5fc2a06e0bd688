package inkling.nn;

import inkling.nn.kernels.View;

/** The windows of a convolution over a chunk of images, as a matrix: a row a place of the window, a column a number in it. */
final class Windows {
    private Windows() {}

    /**
     * @param padded the images that the window moves in
     * @param size rows and columns of the window, which moves by one
     * @param images how many images
     */
    static View over(Shape padded, int size, int images) {
        int pitch = padded.width() * padded.channels();
        int height = padded.height() - size + 1;
        int width = padded.width() - size + 1;
        int[] places = new int[images * height * width];
        for (int i = 0; i < places.length; i++) {
            int image = i / (height * width);
            int row = i / width % height;
            places[i] = image * padded.size() + row * pitch + i % width * padded.channels();
        }
        int run = size * padded.channels();
        int[] taps = new int[size * run];
        for (int k = 0; k < taps.length; k++) {
            taps[k] = k / run * pitch + k % run;
        }
        return new View(places, taps);
    }
}
