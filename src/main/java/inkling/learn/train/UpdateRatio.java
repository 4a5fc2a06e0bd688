package inkling.learn.train;

import com.google.gson.annotations.SerializedName;
import inkling.nn.Parameter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The size of one step relative to the parameter it changed; about 1e-3 is healthy for weights.
 *
 * @param parameter its name, as in the model file
 * @param ratio Euclidean norm of the change over that of the values; 0 if nothing changed, infinite if all values were 0
 */
public record UpdateRatio(
        @SerializedName("parameter") String parameter,
        @SerializedName("ratio") double ratio) {
    /** Copies of the values before a step. */
    static List<float[]> copies(List<Parameter> parameters) {
        return parameters.stream().map(each -> each.values().clone()).toList();
    }

    /** One ratio per parameter. */
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
