// Old JavaScript, no types at all: var, function expressions, arguments.
import { predict } from './02-linear-predict.ts';

export function gradient(batch, targets, params) {
  if (batch.length == 0) throw new Error('empty');
  if (batch.length != targets.length) throw new Error('length');
  var predictions = predict(batch, params);
  var weights = [], bias = 0, i, r;
  for (i = 0; i < params.weights.length; i++) weights[i] = 0;
  for (r = 0; r < batch.length; r++) {
    var slope = 2 * (predictions[r] - targets[r]) / batch.length;
    for (i = 0; i < weights.length; i++) weights[i] += slope * batch[r][i];
    bias += slope;
  }
  return { weights: weights, bias: bias };
}

export function gradientStep(params, gradient, learningRate) {
  if (params.weights.length != gradient.weights.length) throw new Error('length');
  var that = { weights: [], bias: params.bias - learningRate * gradient.bias };
  for (var i in params.weights) {
    that.weights[i] = params.weights[i] - learningRate * gradient.weights[i];
  }
  return that;
}
