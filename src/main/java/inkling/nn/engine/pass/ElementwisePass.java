package inkling.nn.engine.pass;

/** Computes a function of each number by itself, whose derivative follows from its value: backward needs y, not x. */
final class ElementwisePass extends Pass {
    private final int size;
    private final Values values;
    private final Derivative derivative;

    ElementwisePass(LayerContext context, Values values, Derivative derivative) {
        size = context.input().size();
        this.values = values;
        this.derivative = derivative;
    }

    /** Computes n values. */
    interface Values {
        void compute(float[] x, int xFrom, float[] y, int yFrom, int n);
    }

    /** Computes n gradients with respect to x from those with respect to y. */
    interface Derivative {
        void compute(float[] y, int yFrom, float[] dy, int dyFrom, float[] dx, int dxFrom, int n);
    }

    @Override
    public boolean readsOutput() {
        return true;
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        values.compute(x.values(), x.offset(first), y.values(), y.offset(first), count * size);
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        int n = count * size;
        derivative.compute(
                y.values(), y.offset(first), dy.values(), dy.offset(first), dx.values(), dx.offset(first), n);
    }
}
