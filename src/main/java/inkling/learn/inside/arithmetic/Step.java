package inkling.learn.inside.arithmetic;

import inkling.learn.inside.Place;

/** What one layer does to get one number: its inputs, its parameters and its result. */
public sealed interface Step permits WeightedSum, Pooling, Scaling, Standardizing, Activation, Padded {
    /** Where the result stands. */
    Place place();

    /** The result, as the network computed it. */
    float value();

    /** How many decimals make what is printed of this step add up. */
    Decimals decimals();
}
