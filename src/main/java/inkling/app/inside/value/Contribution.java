package inkling.app.inside.value;

import inkling.learn.inside.arithmetic.WeightedSum;

/**
 * What one channel of the input adds to a sum.
 *
 * @param sum the whole sum
 * @param channel which of its channels
 * @param decimals with which its contribution is printed
 */
record Contribution(WeightedSum sum, int channel, int decimals) {
    /** As it is printed. */
    String text() {
        return Printed.number(sum.contribution(channel), decimals);
    }
}
