/**
 * Models made by other programs, as networks of {@link inkling.nn}: ONNX, TensorFlow.js, safetensors. Start at
 * {@link inkling.learn.exchange.read.OtherModels}; what the formats have in common is
 * {@link inkling.learn.exchange.read.NetworkBuilder}.
 */
@NullMarked
package inkling.learn.exchange.read;

import org.jspecify.annotations.NullMarked;
