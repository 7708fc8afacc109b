// Old JavaScript, no types at all: var, function expressions, arguments.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';

export function train(images, targets, randn) {
  var params = initParams(images[0].length, randn, 0.01);
  for (var epoch = 0; epoch < 60; epoch++) {
    var first = (epoch % 4) * Math.floor(images.length / 4), last = first + Math.ceil(images.length / 4);
    params = gradientStep(params, gradient(images.slice(first, last), targets.slice(first, last), params), 0.012);
  }
  return params;
}

export function isThree(images, params) {
  return predict(images, params).map(function (p) {
    return p > .5;
  });
}

export function accuracy(decisions, targets) {
  if (decisions.length != targets.length || !decisions.length) throw new Error('length');
  var right = 0;
  for (var i = 0; i < decisions.length; i++) if (decisions[i] == targets[i]) right++;
  return right / decisions.length;
}
