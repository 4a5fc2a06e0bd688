package inkling.learn;

/**
 * How far one step moved a parameter, against how large it is; about 1e-3 is healthy for weights.
 *
 * @param parameter its name, as in the model file
 * @param ratio Euclidean length of the step over that of the values; 0 if nothing moved, infinite if the values were
 *     all zero before
 */
public record UpdateRatio(String parameter, double ratio) {
    static UpdateRatio of(String parameter, float[] before, float[] after) {
        double step = 0;
        double length = 0;
        for (int i = 0; i < before.length; i++) {
            double change = (double) after[i] - before[i];
            step += change * change;
            length += (double) before[i] * before[i];
        }
        return new UpdateRatio(parameter, step == 0 ? 0 : Math.sqrt(step / length));
    }
}
