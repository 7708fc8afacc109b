// Old JavaScript, no types at all: var, function expressions, arguments.
export function predictOne(inputs, params) {
  if (inputs.length != params.weights.length) throw new Error('length');
  var sum = 0;
  for (var i = 0, n = inputs.length; i < n; i++) sum += inputs[i] * params.weights[i];
  return sum + params.bias;
}

export function predict(batch, params) {
  var predictions = [];
  Array.prototype.forEach.call(batch, function (row) {
    predictions.push(predictOne.apply(null, [row, params]));
  });
  return predictions;
}
