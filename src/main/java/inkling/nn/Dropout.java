package inkling.nn;

/**
 * Sets each number to zero with a given probability while training, and scales the others so that the mean stays; nothing in a
 * finished network. Which ones is drawn anew for each step and image, and does not depend on the number of workers.
 *
 * @param rate the probability, 0 to below 1
 */
public record Dropout(double rate) implements Layer {
    public Dropout {
        if (!(rate >= 0 && rate < 1)) {
            throw new IllegalArgumentException("expected a dropout rate from 0 to below 1, found " + rate);
        }
    }

    @Override
    public String kind() {
        return "dropout";
    }

    @Override
    public Shape output(Shape input) {
        return input;
    }

    @Override
    public Pass pass(Place place) {
        return new Thinning(place);
    }

    private final class Thinning extends Pass {
        private final Place place;
        private final int size;
        private long stepSeed;
        private int firstImage;

        Thinning(Place place) {
            this.place = place;
            size = place.input().size();
        }

        @Override
        void begin(float[] weights, long step, int firstImage) {
            stepSeed = Noise.mix(Noise.mix(place.seed() + place.index()) + step);
            this.firstImage = firstImage;
        }

        @Override
        void forward(float[] weights, Images x, Images y, int first, int count) {
            thin(x.values, x.at(first), y.values, y.at(first), first, count);
        }

        @Override
        void backward(float[] gradients, Images x, Images y, Images dy, Images dx, int first, int count) {
            thin(dy.values, dy.at(first), dx.values, dx.at(first), first, count);
        }

        /** The same places for the same step and image, so the way back meets the way there. */
        private void thin(float[] from, int fromAt, float[] to, int toAt, int first, int count) {
            float scale = (float) (1 / (1 - rate));
            for (int image = 0; image < count; image++) {
                long seed = Noise.mix(stepSeed + firstImage + first + image);
                for (int i = image * size; i < (image + 1) * size; i++) {
                    seed += Noise.STEP;
                    to[toAt + i] = Noise.uniform(seed) < rate ? 0 : from[fromAt + i] * scale;
                }
            }
        }
    }
}
