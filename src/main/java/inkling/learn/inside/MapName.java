package inkling.learn.inside;

/**
 * One map of a stage, the output of one filter or unit. Numbers from 0.
 *
 * @param stage the number of the stage
 * @param channel of the output of the stage
 */
public record MapName(int stage, int channel) {}
