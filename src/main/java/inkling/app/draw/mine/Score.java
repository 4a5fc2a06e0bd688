package inkling.app.draw.mine;

/**
 * How a model does on my digits.
 *
 * @param model its name
 * @param current whether it is the one that answers on the pad
 * @param right how many it reads rightly
 * @param of how many there are
 */
record Score(String model, boolean current, int right, int of) {}
