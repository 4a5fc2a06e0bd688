"use strict";

/*
 * node roundtrip.js IDX-FOLDER OUT INKLING STEPS: trains the network of the TensorFlow.js codelab in a page in Chromium, downloads it as
 * the codelab's learners do, opens it in Inkling, trains it on there, and loads what `INKLING export` gives in a page again. IDX-FOLDER
 * holds MNIST unpacked. OUT, which must be new, gets the files and pictures. Needs `npm install puppeteer-core @tensorflow/tfjs@4.22.0`.
 */
const {execFileSync} = require("child_process");
const fs = require("fs");
const http = require("http");
const path = require("path");
const puppeteer = require("puppeteer-core");

const [idx, out, inkling, steps] = process.argv.slice(2);
const TENSORFLOW = path.join(path.dirname(require.resolve("@tensorflow/tfjs/package.json")), "dist/tf.min.js");
const PAGE = `<!doctype html><meta charset="utf-8"><title>Codelab</title><script src="tf.min.js"></script>
<style>body {font: 16px sans-serif; margin: 2em} pre {font-size: 15px}</style><h1>Handwritten digits in TensorFlow.js</h1><pre></pre>
<script>const say = text => document.querySelector("pre").append(text + "\\n");</script>`;

/** The page, TensorFlow.js, the digits and the exported folders, on a port of this machine. */
const server = http.createServer((request, response) => {
    const name = decodeURIComponent(request.url.slice(1));
    const file = name === "tf.min.js" ? TENSORFLOW : name.startsWith("idx/") ? path.join(idx, name.slice(4)) : path.join(out, name);
    if (name === "") {
        response.setHeader("Content-Type", "text/html");
        response.end(PAGE);
    } else if (fs.existsSync(file)) {
        response.end(fs.readFileSync(file));
    } else {
        response.writeHead(404).end();
    }
});

/** In the page: the digits, and what a model makes of the first test digits. */
function prepare() {
    const load = async (name, header) => new Uint8Array(await (await fetch("idx/" + name)).arrayBuffer()).subarray(header);
    window.read = async name => ({
        images: await load(`${name}-images-idx3-ubyte`, 16), labels: await load(`${name}-labels-idx1-ubyte`, 8)
    });
    window.pictures = (images, from, n) =>
        tf.tensor4d(Float32Array.from(images.subarray(from * 784, (from + n) * 784), x => x / 255), [n, 28, 28, 1]);
    window.predict = async (model, n) => {
        const {images, labels} = await read("t10k");
        const all = [];
        for (let from = 0; from < n; from += 500) {
            const y = tf.tidy(() => model.predict(pictures(images, from, 500)));
            all.push(...await y.array());
            y.dispose();
        }
        const right = all.filter((row, i) => row.indexOf(Math.max(...row)) === labels[i]).length;
        say(`${right} of ${n} test digits right`);
        return {all, right};
    };
}

/** In the page: the codelab's network, its training, and its download. */
async function train(count) {
    const conv = (filters, more) => tf.layers.conv2d(
        {kernelSize: 5, filters, strides: 1, activation: "relu", kernelInitializer: "varianceScaling", ...more});
    const pool = () => tf.layers.maxPooling2d({poolSize: [2, 2], strides: [2, 2]});
    const model = tf.sequential({layers: [
        conv(8, {inputShape: [28, 28, 1]}), pool(), conv(16), pool(), tf.layers.flatten(),
        tf.layers.dense({units: 10, kernelInitializer: "varianceScaling", activation: "softmax"})]});
    model.compile({optimizer: tf.train.adam(), loss: "categoricalCrossentropy", metrics: ["accuracy"]});
    const {images, labels} = await read("train");
    for (let step = 0; step < count; step++) {
        const from = step * 32 % 50000;
        const x = pictures(images, from, 32);
        const y = tf.oneHot(tf.tensor1d(Array.from(labels.subarray(from, from + 32)), "int32"), 10);
        const [loss] = await model.trainOnBatch(x, y);
        tf.dispose([x, y]);
        if (step % 50 === 49) {
            say(`step ${step + 1}: loss ${loss.toFixed(3)}`);
            await tf.nextFrame();
        }
    }
    const answers = await predict(model, 1000);
    await model.save("downloads://my-digits");
    say("saved to downloads://my-digits");
    return answers;
}

/** In the page: what a model that Inkling exported makes of the digits. */
async function open(folder, n) {
    const model = await tf.loadLayersModel(`${folder}/model.json`);
    say(`${folder}: ${model.layers.map(layer => layer.name).join(", ")}`);
    return predict(model, n);
}

const run = (...options) => execFileSync(inkling, options, {encoding: "utf8", stdio: ["ignore", "pipe", "inherit"]});

async function main() {
    const downloads = path.resolve(out, "downloads");
    fs.mkdirSync(downloads, {recursive: true});
    await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
    const browser = await puppeteer.launch({
        executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"], protocolTimeout: 1200000});
    try {
        const page = await browser.newPage();
        await page.setViewport({width: 900, height: 600});
        page.on("pageerror", error => console.error(error.message));
        const visit = async (action, ...options) => {
            await page.goto(`http://127.0.0.1:${server.address().port}/`);
            await page.evaluate(() => tf.setBackend("cpu"));
            await page.evaluate(prepare);
            const result = await page.evaluate(action, ...options);
            await page.screenshot({path: path.join(out, `${action.name}-${options[0]}.png`)});
            return result;
        };
        const session = await page.createCDPSession();
        await session.send("Browser.setDownloadBehavior", {behavior: "allow", downloadPath: downloads});
        const before = await visit(train, Number(steps));
        const text = path.join(downloads, "my-digits.json");
        while (!fs.existsSync(text) || !fs.existsSync(path.join(downloads, "my-digits.weights.bin"))) {
            await new Promise(resolve => setTimeout(resolve, 100));
        }
        console.log(`in the page: ${before.right} of 1,000 right`);

        run("export", text, path.join(out, "same"));
        const after = await visit(open, "same", 1000);
        const apart = Math.max(...after.all.flatMap((row, i) => row.map((p, c) => Math.abs(p - before.all[i][c]))));
        console.log(`through Inkling and back: ${apart} apart, ${after.right} right`);

        const better = path.join(out, "better.inkling");
        console.log(run("evaluate", text).trim());
        console.log(run("train", "--recipe", "codelab", "--from", text, "--epochs", "1", "--out", better).trim());
        const found = JSON.parse(run("evaluate", "--json", better));
        run("export", better, path.join(out, "better"));
        const last = await visit(open, "better", 10000);
        console.log(`trained on in Inkling, in the page again: ${last.right} of 10,000 right; inkling evaluate: ${found.correct}`);
        if (!(apart < 1e-5 && last.right === found.correct)) {
            throw new Error("expected the same probabilities within 1e-5, and the same digits right");
        }
    } finally {
        await browser.close();
        server.close();
    }
}

main().catch(error => {
    console.error(error.message);
    process.exitCode = 1;
});
