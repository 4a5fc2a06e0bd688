package inkling.nn;

/** The rectifier, {@code y = max(x, 0)}, number by number; the shape stays. */
public record Relu() implements Layer {
    @Override
    public String kind() {
        return "relu";
    }

    @Override
    public Shape output(Shape input) {
        return input;
    }

    @Override
    public Pass pass(Place place) {
        return new Rectification(place.input().size());
    }

    private static final class Rectification extends Pass {
        private final int size;

        Rectification(int size) {
            this.size = size;
        }

        @Override
        boolean readsOutput() {
            return true;
        }

        @Override
        void forward(float[] weights, Images x, Images y, int first, int count) {
            KERNELS.rectify(x.values, x.at(first), y.values, y.at(first), count * size);
        }

        @Override
        void backward(float[] gradients, Images x, Images y, Images dy, Images dx, int first, int count) {
            KERNELS.rectifyGradient(
                    y.values, y.at(first), dy.values, dy.at(first), dx.values, dx.at(first), count * size);
        }
    }
}
