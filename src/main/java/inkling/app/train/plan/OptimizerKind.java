package inkling.app.train.plan;

import inkling.app.shared.Texts;
import inkling.nn.Adam;
import inkling.nn.Optimizer;
import inkling.nn.RmsProp;
import inkling.nn.Sgd;

/** The optimizers there are to choose from. */
enum OptimizerKind {
    ADAM,
    RMS_PROP,
    SGD;

    private static final Texts TEXTS = Texts.of("train");
    private static final double MOMENTUM = 0.9;

    /** Which one an optimizer is. */
    static OptimizerKind of(Optimizer optimizer) {
        if (optimizer instanceof Adam) {
            return ADAM;
        }
        if (optimizer instanceof RmsProp) {
            return RMS_PROP;
        }
        if (optimizer instanceof Sgd) {
            return SGD;
        }
        throw new IllegalArgumentException("expected an optimizer to choose from, found " + optimizer);
    }

    /** How much of its weights an optimizer takes away; 0 for those that take none. */
    static double weightDecay(Optimizer optimizer) {
        return optimizer instanceof Adam adam ? adam.weightDecay() : 0;
    }

    /** Whether it can decay the weights. */
    boolean decays() {
        return this == ADAM;
    }

    /** The optimizer: with the settings of {@code base} if that is of the same kind, or with the usual ones. */
    Optimizer optimizer(double weightDecay, Optimizer base) {
        if (this == ADAM) {
            Adam usual = base instanceof Adam adam ? adam : new Adam();
            return new Adam(usual.beta1(), usual.beta2(), usual.epsilon(), weightDecay);
        }
        if (this == of(base)) {
            return base;
        }
        return this == SGD ? new Sgd(MOMENTUM) : new RmsProp();
    }

    @Override
    public String toString() {
        return TEXTS.get("optimizer." + Texts.id(this));
    }
}
