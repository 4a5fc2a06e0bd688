/**
 * Models for other programs: ONNX, TensorFlow.js, safetensors, NumPy. Start at {@link inkling.learn.exchange.ExportFormat}.
 */
@NullMarked
package inkling.learn.exchange;

import org.jspecify.annotations.NullMarked;
