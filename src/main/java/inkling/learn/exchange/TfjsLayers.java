package inkling.learn.exchange;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import inkling.nn.Architecture;
import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import inkling.nn.Padding;
import inkling.nn.Relu;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;

/** The layers of a network as TensorFlow.js, which is to say Keras, describes them in JSON. */
final class TfjsLayers {
    private final JsonArray layers = new JsonArray();
    private boolean flat;

    private TfjsLayers() {}

    /** The layers of a sequential model, from pictures 0 to 1 to probabilities. */
    static JsonArray of(Architecture network) {
        TfjsLayers all = new TfjsLayers();
        for (int i = 0; i < network.layers().size(); i++) {
            all.add(network, i);
        }
        if (!(network.layers().get(network.layers().size() - 1) instanceof Dense)) {
            all.flatten("classes");
            all.add("Activation", "probabilities").addProperty("activation", "softmax");
        }
        JsonArray shape = numbers(
                network.input().height(),
                network.input().width(),
                network.input().channels());
        JsonArray batch = new JsonArray();
        batch.add(JsonNull.INSTANCE);
        batch.addAll(shape);
        all.layers.get(0).getAsJsonObject().getAsJsonObject("config").add("batch_input_shape", batch);
        return all.layers;
    }

    private void add(Architecture network, int place) {
        String name = network.names().get(place);
        Layer layer = network.layers().get(place);
        if (layer instanceof Conv conv) {
            JsonObject config = add("Conv2D", name);
            config.addProperty("filters", conv.filters());
            config.add("kernel_size", numbers(conv.size(), conv.size()));
            config.add("strides", numbers(1, 1));
            config.addProperty("padding", conv.padding() == Padding.SAME ? "same" : "valid");
            config.addProperty("data_format", "channels_last");
            config.add("dilation_rate", numbers(1, 1));
            config.addProperty("activation", "linear");
            config.addProperty("use_bias", true);
        } else if (layer instanceof MaxPool pool) {
            addPool("MaxPooling2D", name, pool.size(), pool.stride());
        } else if (layer instanceof AveragePool pool) {
            addPool("AveragePooling2D", name, pool.size(), pool.stride());
        } else if (layer instanceof Pad pad) {
            JsonArray both = new JsonArray();
            both.add(numbers(pad.before(), pad.after()));
            both.add(numbers(pad.before(), pad.after()));
            JsonObject config = add("ZeroPadding2D", name);
            config.add("padding", both);
            config.addProperty("data_format", "channels_last");
        } else if (layer instanceof BatchNorm) {
            JsonObject config = add("BatchNormalization", name);
            config.addProperty("axis", -1);
            config.addProperty("momentum", 1 - BatchNorm.MOMENTUM);
            config.addProperty("epsilon", BatchNorm.EPSILON);
            config.addProperty("center", true);
            config.addProperty("scale", true);
        } else if (layer instanceof Normalize normalize) {
            JsonObject config = add("Rescaling", name);
            config.addProperty("scale", 1 / normalize.deviation());
            config.addProperty("offset", -normalize.mean() / normalize.deviation());
        } else if (layer instanceof Relu || layer instanceof Tanh || layer instanceof Sigmoid) {
            add("Activation", name).addProperty("activation", layer.kind());
        } else if (layer instanceof Dropout dropout) {
            add("Dropout", name).addProperty("rate", dropout.rate());
        } else if (layer instanceof Dense dense) {
            flatten("flatten");
            JsonObject config = add("Dense", name);
            config.addProperty("units", dense.units());
            boolean isLast = place == network.layers().size() - 1;
            config.addProperty("activation", isLast ? "softmax" : "linear");
            config.addProperty("use_bias", true);
        } else {
            throw new IllegalArgumentException("expected a layer that TensorFlow.js has, found " + layer);
        }
    }

    private void flatten(String name) {
        if (!flat) {
            add("Flatten", name);
        }
        flat = true;
    }

    private void addPool(String kind, String name, int size, int stride) {
        JsonObject config = add(kind, name);
        config.add("pool_size", numbers(size, size));
        config.add("strides", numbers(stride, stride));
        config.addProperty("padding", "valid");
        config.addProperty("data_format", "channels_last");
    }

    private JsonObject add(String kind, String name) {
        JsonObject config = new JsonObject();
        config.addProperty("name", name);
        config.addProperty("trainable", true);
        config.addProperty("dtype", "float32");
        JsonObject layer = new JsonObject();
        layer.addProperty("class_name", kind);
        layer.add("config", config);
        layers.add(layer);
        return config;
    }

    static JsonArray numbers(int... values) {
        return new Gson().toJsonTree(values).getAsJsonArray();
    }
}
