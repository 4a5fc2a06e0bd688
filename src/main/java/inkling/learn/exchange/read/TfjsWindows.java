package inkling.learn.exchange.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import inkling.learn.file.LayerText;
import inkling.nn.Pad;
import inkling.nn.Shape;
import java.util.Arrays;
import java.util.List;

/**
 * The windows of a layer of Keras that moves some over a picture, or pads one.
 *
 * @param config of the layer
 */
record TfjsWindows(JsonFields config) {
    Windows ofConvolution(Shape picture) {
        return windows(size("kernel_size"), 1, picture);
    }

    Windows ofPooling(Shape picture) {
        int size = size("pool_size");
        return windows(size, size, picture);
    }

    private int size(String name) {
        int[] sizes = config.wholes(name);
        Unreadable.unless(isSquare(sizes), config.of() + " with a square window", Arrays.toString(sizes));
        NetworkBuilder.requireSize("rows as " + name + " of " + config.of(), sizes[0], LayerText.MOST_PIXELS);
        return sizes[0];
    }

    private static boolean isSquare(int... sizes) {
        return sizes.length > 0 && Arrays.stream(sizes).allMatch(size -> size == sizes[0]);
    }

    /**
     * @param usual the stride if none is given
     */
    private Windows windows(int size, int usual, Shape picture) {
        int[] strides = config.wholes("strides");
        int stride = strides.length == 0 ? usual : strides[0];
        config.require("strides", stride);
        NetworkBuilder.requireSize("rows as strides of " + config.of(), stride, LayerText.MOST_PIXELS);
        if (!config.text("padding", "valid").equals("same")) {
            config.require("padding", "valid");
            return new Windows(size, stride, 0, 0);
        }
        Windows same = Windows.same(size, stride, picture.height());
        boolean isSquare = same.equals(Windows.same(size, stride, picture.width()));
        Unreadable.unless(isSquare, "a square picture for padding same", "" + picture);
        return same;
    }

    /** The zeros of {@code [[above, below], [left, right]]}, of one number for rows and one for columns, or of one number. */
    Pad pad() {
        JsonElement given = config.object().get("padding");
        List<JsonElement> both =
                given != null && given.isJsonArray() ? given.getAsJsonArray().asList() : List.of();
        boolean arePairs = both.size() == 2 && both.stream().allMatch(JsonElement::isJsonArray);
        JsonObject rows = new JsonObject();
        rows.add("padding", arePairs ? both.get(0) : given);
        int[] sizes = new JsonFields(config.of(), rows).wholes("padding");
        boolean fits = arePairs ? sizes.length == 2 && both.get(0).equals(both.get(1)) : isSquare(sizes);
        Unreadable.unless(fits, config.of() + " by as many rows as columns", "another");
        return new Pad(sizes[0], sizes[sizes.length - 1]);
    }
}
