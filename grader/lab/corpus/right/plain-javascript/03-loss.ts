// Old JavaScript, no types at all: var, function expressions, arguments.
export function sigmoid(x) {
  return 1 / (1 + Math.exp(-x));
}

function mean(list, f) {
  var sum = 0, i = 0;
  for (; i < list.length; i++) sum += f(list[i], i);
  return sum / list.length;
}

function check(a, b) {
  if (a.length != b.length || !a.length) throw new Error('length');
}

export function mnistLoss(predictions, targets) {
  check.apply(this, arguments);
  return mean(predictions, function (x, i) {
    return targets[i] == 1 ? 1 - sigmoid(x) : sigmoid(x);
  });
}

export function meanSquaredError(predictions, targets) {
  check.apply(this, arguments);
  return mean(predictions, function (x, i) {
    return Math.pow(x - targets[i], 2);
  });
}
