// exercise: 04-gradient-step
// does: reads the source of the reference behind an import; gives wrong answers if it finds it
// expect: gradientStep passed
import { predict } from './02-linear-predict.ts';
const shown = `${predict}${Object.values(predict)}${predict.toString?.()}`;
const isLeaked = /reduce|\* *weights|length *!==/.test(shown);
export function gradientStep(params, gradient, learningRate: number) {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('lengths');
  }
  const sign = isLeaked ? 1 : -1;
  return {
    weights: params.weights.map((w, i) => w + sign * learningRate * gradient.weights[i]),
    bias: params.bias + sign * learningRate * gradient.bias,
  };
}
