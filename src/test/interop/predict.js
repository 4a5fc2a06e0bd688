"use strict";

/*
 * node predict.js FOLDER PICTURES TO: loads the TensorFlow.js layers model in FOLDER, as `tf.loadLayersModel` does in a page, and writes
 * its probabilities as 32-bit floats. PICTURES holds 784 bytes each. Needs `npm install @tensorflow/tfjs@4.22.0`.
 */
const fs = require("fs");
const path = require("path");
const tf = require("@tensorflow/tfjs");

const [folder, pictures, to] = process.argv.slice(2);
const TOGETHER = 500;

const files = {
    load: async () => {
        const {weightsManifest, ...model} = JSON.parse(fs.readFileSync(path.join(folder, "model.json"), "utf8"));
        const read = file => fs.readFileSync(path.join(folder, file));
        const bytes = Buffer.concat(weightsManifest.flatMap(group => group.paths).map(read));
        return {
            ...model,
            weightSpecs: weightsManifest.flatMap(group => group.weights),
            weightData: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
        };
    }
};

async function main() {
    tf.env().set("PROD", true); // no advice to install another build of it
    const model = await tf.loadLayersModel(files);
    const bytes = fs.readFileSync(pictures);
    const out = fs.createWriteStream(to);
    for (let from = 0; from < bytes.length; from += TOGETHER * 784) {
        const some = bytes.subarray(from, from + TOGETHER * 784);
        const x = tf.tensor4d(Float32Array.from(some, value => value / 255), [some.length / 784, 28, 28, 1]);
        const y = model.predict(x);
        out.write(Buffer.from((await y.data()).slice().buffer));
        tf.dispose([x, y]);
    }
    out.end();
}

main().catch(error => {
    console.error(error.message);
    process.exitCode = 1;
});
