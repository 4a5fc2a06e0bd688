package inkling.app.draw.mine;

/**
 * How a model does on my digits.
 *
 * @param model its name
 * @param current whether it is the one that answers on the pad
 * @param flattered whether it learned from my digits itself
 * @param right how many it reads rightly
 * @param of how many there are
 * @param heldBackRight how many of those it reads rightly that no training learns from
 * @param heldBack how many of those there are
 */
record Score(String model, boolean current, boolean flattered, int right, int of, int heldBackRight, int heldBack) {}
