package inkling.learn;

import com.google.gson.annotations.SerializedName;
import inkling.nn.Parameter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far one step moved a parameter, against how large it is; about 1e-3 is healthy for weights.
 *
 * @param parameter its name, as in the model file
 * @param ratio Euclidean length of the step over that of the values; 0 if nothing moved, infinite if the values were
 *     all zero before
 */
public record UpdateRatio(
        @SerializedName("parameter") String parameter,
        @SerializedName("ratio") double ratio) {
    /** The values as they are before a step. */
    static List<float[]> copies(List<Parameter> parameters) {
        return parameters.stream().map(each -> each.values().clone()).toList();
    }

    /** One a parameter. */
    static List<UpdateRatio> of(List<float[]> before, List<Parameter> after) {
        return IntStream.range(0, after.size())
                .mapToObj(
                        i -> of(after.get(i).name(), before.get(i), after.get(i).values()))
                .toList();
    }

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
