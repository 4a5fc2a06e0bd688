"use strict";

/*
 * A trained network, and how it classifies a drawing: the average of several views, each turned a little, and the temperature
 * that was fitted to it. It gives the probabilities of `inkling classify`.
 *
 * Images are lists of numbers in the order row, column, channel; a shape is {height, width, channels}.
 */

/**
 * The layers by their names in recipes. Each function gets {sizes, same, shape, take} (the numbers in the layer's text, whether
 * it ends in "same", the shape of its input, and a function that takes the next weights) and returns the shape of its output
 * and a function from input to output.
 */
const LAYERS = {
    "conv": ({sizes: [size, , filters], same, shape, take}) => {
        const border = same ? (size - 1) / 2 : 0;
        const shrink = size - 1 - 2 * border;
        const out = {height: shape.height - shrink, width: shape.width - shrink, channels: filters};
        const kernel = take(size * size * shape.channels * filters);
        const bias = take(filters);
        return {shape: out, run: image => convolved(image, shape, out, kernel, bias, size, border)};
    },
    "pool": ({sizes: [size, , stride], shape}) => pooling(shape, size, stride || size, -Infinity, Math.max),
    "average pool": ({sizes: [size, , stride], shape}) =>
        pooling(shape, size, stride || size, 0, (sum, x) => sum + x / (size * size)),
    "pad": ({sizes: [before, after], shape}) => {
        const more = before + after;
        const out = {height: shape.height + more, width: shape.width + more, channels: shape.channels};
        return {shape: out, run: image => padded(image, shape, out, before)};
    },
    "batch norm": ({shape, take}) => {
        const [scale, shift, mean, variance] = [1, 2, 3, 4].map(() => take(shape.channels));
        const factor = scale.map((value, c) => value / Math.sqrt(variance[c] + 1e-5));
        return {shape, run: image => image.map((x, i) => {
            const c = i % shape.channels;
            return factor[c] * (x - mean[c]) + shift[c];
        })};
    },
    "normalize": ({sizes: [mean, deviation], shape}) => elementwise(shape, x => (x - mean) / deviation),
    "relu": ({shape}) => elementwise(shape, x => Math.max(0, x)),
    "tanh": ({shape}) => elementwise(shape, Math.tanh),
    "sigmoid": ({shape}) => elementwise(shape, x => 1 / (1 + Math.exp(-x))),
    "dropout": ({shape}) => ({shape, run: image => image}),
    "dense": ({sizes: [units], shape, take}) => {
        const inputs = shape.height * shape.width * shape.channels;
        const out = {height: 1, width: 1, channels: units};
        const kernel = take(inputs * units);
        const bias = take(units);
        const from = {height: 1, width: 1, channels: inputs};
        return {shape: out, run: image => convolved(image, from, out, kernel, bias, 1, 0)};
    }
};

function convolved(image, shape, out, kernel, bias, size, border) {
    const filters = out.channels;
    const result = new Float32Array(out.height * out.width * filters);
    const sum = new Float64Array(filters);
    for (let y = 0; y < out.height; y++) {
        for (let x = 0; x < out.width; x++) {
            sum.set(bias);
            for (let r = 0; r < size; r++) {
                const row = y + r - border;
                for (let s = 0; s < size; s++) {
                    const column = x + s - border;
                    if (row < 0 || column < 0 || row >= shape.height || column >= shape.width) {
                        continue;
                    }
                    const pixel = (row * shape.width + column) * shape.channels;
                    for (let c = 0; c < shape.channels; c++) {
                        const value = image[pixel + c];
                        if (value !== 0) {
                            const at = ((r * size + s) * shape.channels + c) * filters;
                            for (let f = 0; f < filters; f++) {
                                sum[f] += value * kernel[at + f];
                            }
                        }
                    }
                }
            }
            result.set(sum, (y * out.width + x) * filters);
        }
    }
    return result;
}

function elementwise(shape, change) {
    return {shape, run: image => image.map(x => change(x))};
}

/** Combines the numbers of each window, beginning with `start`; rows and columns that fill no window are ignored. */
function pooling(shape, size, stride, start, combine) {
    const out = {
        height: Math.floor((shape.height - size) / stride) + 1,
        width: Math.floor((shape.width - size) / stride) + 1,
        channels: shape.channels
    };
    return {shape: out, run: image => pooled(image, shape, out, size, stride, start, combine)};
}

function pooled(image, shape, out, size, stride, start, combine) {
    const result = new Float32Array(out.height * out.width * out.channels).fill(start);
    for (let i = 0; i < result.length; i++) {
        const pixel = Math.floor(i / out.channels);
        const row = Math.floor(pixel / out.width) * stride;
        const column = pixel % out.width * stride;
        for (let k = 0; k < size * size; k++) {
            const at = (row + Math.floor(k / size)) * shape.width + column + k % size;
            result[i] = combine(result[i], image[at * shape.channels + i % out.channels]);
        }
    }
    return result;
}

function padded(image, shape, out, before) {
    const result = new Float32Array(out.height * out.width * out.channels);
    const run = shape.width * shape.channels;
    for (let row = 0; row < shape.height; row++) {
        result.set(image.subarray(row * run, (row + 1) * run), ((row + before) * out.width + before) * out.channels);
    }
    return result;
}

/** Classifies drawings by a model as model.js has it. */
class Network {
    constructor(model) {
        this.views = model.views;
        this.temperature = model.temperature;
        this.layers = [];
        const weights = floats(model.weights);
        let used = 0;
        const take = count => weights.subarray(used, used += count);
        let shape = {height: SIDE, width: SIDE, channels: 1};
        for (const text of model.layers) {
            const kind = text.replace(/ -?[0-9].*$/, "");
            const sizes = (text.match(/-?[0-9.]+/g) || []).map(Number);
            const layer = LAYERS[kind]({sizes, same: text.endsWith(" same"), shape, take});
            this.layers.push(layer.run);
            shape = layer.shape;
        }
    }

    /** The probability of each class for a picture of 784 bytes. */
    classify(picture) {
        const image = Float32Array.from(picture, value => value / 255);
        const views = this.views.map(degrees => this.probabilities(turned(image, degrees)));
        const mean = views[0].map((_, c) => views.reduce((sum, view) => sum + view[c], 0) / views.length);
        return softmax(mean.map(p => Math.log(Math.max(p, 1.17549435e-38)) / this.temperature)).map(Math.fround);
    }

    probabilities(image) {
        return softmax(Array.from(this.layers.reduce((values, run) => run(values), image)));
    }
}

function softmax(logits) {
    const largest = Math.max(...logits);
    const powers = logits.map(logit => Math.exp(logit - largest));
    const sum = powers.reduce((a, b) => a + b);
    return powers.map(power => power / sum);
}

/** The picture turned clockwise about its center, by bilinear interpolation, with 0 beyond the edge. */
function turned(image, degrees) {
    const cos = Math.cos(degrees * Math.PI / 180);
    const sin = Math.sin(degrees * Math.PI / 180);
    const center = (SIDE - 1) / 2;
    const at = (row, column) =>
        row < 0 || column < 0 || row >= SIDE || column >= SIDE ? 0 : image[row * SIDE + column];
    return image.map((_, i) => {
        const x = i % SIDE - center;
        const y = Math.floor(i / SIDE) - center;
        const fromX = cos * x + sin * y + center;
        const fromY = cos * y - sin * x + center;
        const column = Math.floor(fromX);
        const row = Math.floor(fromY);
        const right = fromX - column;
        const below = fromY - row;
        const above = (1 - right) * at(row, column) + right * at(row, column + 1);
        const under = (1 - right) * at(row + 1, column) + right * at(row + 1, column + 1);
        return (1 - below) * above + below * under;
    });
}

/** The floats in base64 of their bytes, little-endian. */
function floats(base64) {
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
    const view = new DataView(bytes.buffer);
    return Float32Array.from({length: bytes.length / 4}, (_, i) => view.getFloat32(4 * i, true));
}
