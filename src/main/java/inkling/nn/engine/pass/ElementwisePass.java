package inkling.nn.engine.pass;

/** A function of each number by itself, whose derivative follows from its value: backward needs y, not x. */
abstract class ElementwisePass extends Pass {
    private final int size;

    ElementwisePass(LayerContext context) {
        size = context.input().size();
    }

    /** Computes n values. */
    abstract void values(float[] x, int xFrom, float[] y, int yFrom, int n);

    /** Computes n gradients with respect to x from those with respect to y. */
    abstract void gradients(float[] y, int yFrom, float[] dy, int dyFrom, float[] dx, int dxFrom, int n);

    @Override
    public final boolean readsOutput() {
        return true;
    }

    @Override
    public final void forward(float[] weights, Activations x, Activations y, int first, int count) {
        values(x.values(), x.offset(first), y.values(), y.offset(first), count * size);
    }

    @Override
    public final void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        int n = count * size;
        gradients(y.values(), y.offset(first), dy.values(), dy.offset(first), dx.values(), dx.offset(first), n);
    }
}
