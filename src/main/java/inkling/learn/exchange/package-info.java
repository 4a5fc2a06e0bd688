/**
 * Models for other programs: ONNX, TensorFlow.js, safetensors, NumPy. Start at {@link inkling.learn.exchange.ExportFormat}; a page for
 * browsers is {@link inkling.learn.exchange.WebFolder}.
 */
@NullMarked
package inkling.learn.exchange;

import org.jspecify.annotations.NullMarked;
