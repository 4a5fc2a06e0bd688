// Trains the network of the TensorFlow.js codelab, or one with strides, for a few hundred steps, and saves it as TensorFlow.js does.
//   npm install @tensorflow/tfjs
//   node codelab.js IDX-FOLDER STEPS TO [strided]
// IDX-FOLDER holds MNIST unpacked. TO gets model.json, weights.bin and expected.json, the probabilities of the first test digits.
const tf = require('@tensorflow/tfjs');
const fs = require('fs');
const path = require('path');
const [folder, steps, to, kind] = process.argv.slice(2);

const read = (name, header) => fs.readFileSync(path.join(folder, name)).subarray(header);
const trainImages = read('train-images-idx3-ubyte', 16);
const trainLabels = read('train-labels-idx1-ubyte', 8);
const testImages = read('t10k-images-idx3-ubyte', 16);
const pictures = (bytes, from, n) =>
  tf.tensor4d(Float32Array.from(bytes.subarray(from * 784, (from + n) * 784), x => x / 255), [n, 28, 28, 1]);

const conv = (filters, more) => tf.layers.conv2d(
    {kernelSize: 5, filters, strides: 1, activation: 'relu', kernelInitializer: 'varianceScaling', ...more});
const pool = () => tf.layers.maxPooling2d({poolSize: [2, 2], strides: [2, 2]});
const codelab = () => [
  conv(8, {inputShape: [28, 28, 1]}), pool(), conv(16), pool(), tf.layers.flatten(),
  tf.layers.dense({units: 10, kernelInitializer: 'varianceScaling', activation: 'softmax'})];
const strided = () => [
  conv(6, {inputShape: [28, 28, 1], kernelSize: 3, strides: 2, padding: 'same'}),
  tf.layers.maxPooling2d({poolSize: 3, strides: 2, padding: 'same'}),
  tf.layers.zeroPadding2d({padding: [[1, 0], [1, 0]]}), conv(8, {kernelSize: 2, strides: 2}),
  tf.layers.averagePooling2d({poolSize: 3, strides: 1}), tf.layers.flatten(),
  tf.layers.dense({units: 10, activation: 'softmax'})];
const model = tf.sequential({layers: kind === 'strided' ? strided() : codelab()});
model.compile({optimizer: tf.train.adam(), loss: 'categoricalCrossentropy', metrics: ['accuracy']});

const files = {save: async artifacts => {
  fs.mkdirSync(to, {recursive: true});
  const {modelTopology, weightSpecs, weightData, format, generatedBy, convertedBy} = artifacts;
  const weightsManifest = [{paths: ['./model.weights.bin'], weights: weightSpecs}];
  fs.writeFileSync(path.join(to, 'model.json'),
      JSON.stringify({modelTopology, weightsManifest, format, generatedBy, convertedBy}));
  fs.writeFileSync(path.join(to, 'model.weights.bin'), Buffer.from(weightData));
  return {modelArtifactsInfo: {dateSaved: new Date(), modelTopologyType: 'JSON'}};
}};

(async () => {
  const batch = 16;
  for (let step = 0; step < steps; step++) {
    const from = step * batch % 50000;
    const x = pictures(trainImages, from, batch);
    const y = tf.oneHot(tf.tensor1d(Array.from(trainLabels.subarray(from, from + batch)), 'int32'), 10);
    const [loss, accuracy] = await model.trainOnBatch(x, y);
    if (step % 50 === 0) console.log(step, loss, accuracy);
    tf.dispose([x, y]);
  }
  await model.save(files);
  const n = Number(process.env.N || 5);
  const probabilities = await model.predict(pictures(testImages, 0, n)).array();
  fs.writeFileSync(path.join(to, 'expected.json'), JSON.stringify(probabilities));
})();
