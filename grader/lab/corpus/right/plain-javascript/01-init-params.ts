// Old JavaScript, no types at all: var, function expressions, arguments.
export var initParams = function () {
  var size = arguments[0], randn = arguments[1], std = arguments[2];
  if (std === undefined) std = 1;
  var weights = [];
  for (var i = 0; i < size; i++) {
    weights[weights.length] = randn() * std;
  }
  return { weights: weights, bias: randn() * std };
};
